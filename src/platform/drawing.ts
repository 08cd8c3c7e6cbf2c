// A drawing's bytes → the same as PNG, made by a process of its own: a few lines of SVG can keep a renderer busy for hours,
// and nothing inside this program can stop it once it draws.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { Abortable } from './abort.js';
import { DRAWING, LARGEST_FILE } from './limits.js';

/** A drawing that is not made within its limits. */
export class TooHeavy extends Error {
  override name = 'TooHeavy';

  /** `size`: it names more pixels than a picture may have; `work`: more shapes, or drawing it takes too long. */
  constructor(readonly why: 'size' | 'work') {
    super(`a drawing beyond the limits (${why})`);
  }
}

/** Bytes in which the renderer looks for a drawing's first tag, and more. */
const HEAD = 4_096;

/** Whether the renderer could take the bytes for a drawing, compressed or not: no other decoder may see them first. */
export function isDrawing(bytes: Buffer): boolean {
  if (isCompressed(bytes)) return true;
  const head = bytes.subarray(0, HEAD);
  return !head.includes(0) && /<(?:\w+:)?svg/i.test(head.toString('latin1'));
}

const isCompressed = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** px; a smaller drawing keeps its size unless it is to be `enlarged`. */
export interface Within {
  width: number;
  height: number;
  enlarged?: boolean;
}

/** What the process runs: drawing on stdin, PNG on stdout, the cause of a failure on stderr. */
const PROGRAM = `
const [, library, within] = process.argv;
const { width, height, enlarged } = JSON.parse(within);
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const size = { width, height, fit: 'inside', withoutEnlargement: !enlarged };
  require(library)(Buffer.concat(chunks), { limitInputPixels: ${DRAWING.pixels}, failOn: 'error' })
    .resize(size).png({ compressionLevel: 1 }).toBuffer()
    .then((data) => process.stdout.write(data))
    .catch((error) => { process.stderr.write(String(error.message)); process.exitCode = 1; });
});`;

/** Bytes of a PNG that holds every pixel plainly, and more. */
const MOST_BYTES = 64 * 2 ** 20;

/** @throws TooHeavy beyond the limits; the renderer's message when it refuses; the signal's reason */
export function rasterise(svg: Buffer, within: Within, { signal }: Abortable = {}): Promise<Buffer> {
  const text = plain(svg);
  if (!text || elementsIn(text) > DRAWING.elements) return Promise.reject(new TooHeavy('work'));
  const library = createRequire(import.meta.url).resolve('sharp');
  const options = {
    encoding: 'buffer',
    timeout: DRAWING.seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_BYTES,
    windowsHide: true,
    ...(signal && { signal }),
  } as const;
  return new Promise((resolve, reject) => {
    const args = ['-e', PROGRAM, library, JSON.stringify(within)];
    const child = execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (signal?.aborted) reject(signal.reason);
      else if (error.killed || error.signal) reject(new TooHeavy('work'));
      else if (/pixel limit/.test(stderr.toString())) reject(new TooHeavy('size'));
      else reject(new Error(stderr.toString().slice(0, 400) || error.message));
    });
    // A process that ended before it read everything has told why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(text);
  });
}

/** Undefined for what is longer than a drawing may be. */
function plain(svg: Buffer): Buffer | undefined {
  if (!isCompressed(svg)) return svg;
  try {
    return gunzipSync(svg, { maxOutputLength: LARGEST_FILE.picture });
  } catch {
    return undefined;
  }
}

export type Rasterise = typeof rasterise;

/** Draws those of one document or outline: when some were given up, the others are refused without being begun. */
export function createRasteriser(): Rasterise {
  let heavy = 0;
  return async (svg, within, options) => {
    if (heavy >= DRAWING.heavy) throw new TooHeavy('work');
    try {
      return await rasterise(svg, within, options);
    } catch (error) {
      if (error instanceof TooHeavy) heavy++;
      throw error;
    }
  };
}

function elementsIn(svg: Buffer): number {
  let count = 0;
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at + 1)) if (svg[at + 1] !== 0x2f) count++;
  return count;
}
