// An SVG's bytes → PNG, made in a process of its own: a few lines of SVG can keep a renderer busy for hours, and
// nothing inside our own process could stop it once it draws.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { Abortable } from './abort.js';
import { DRAWING, LARGEST_FILE } from './limits.js';

/** An SVG that exceeds its limits. */
export class TooHeavy extends Error {
  override name = 'TooHeavy';

  /** `size`: it declares more pixels than a picture may have; `work`: it has too many shapes, or takes too long. */
  constructor(readonly why: 'size' | 'work') {
    super(`a drawing beyond the limits (${why})`);
  }
}

/** How many bytes the renderer searches for the root tag, rounded up. */
const HEAD = 4_096;

/**
 * Whether the renderer could take the bytes for an SVG, compressed or not: no other decoder may see them first.
 * @internal
 */
export function isDrawing(bytes: Buffer): boolean {
  if (isCompressed(bytes)) return true;
  const head = bytes.subarray(0, HEAD);
  return !head.includes(0) && /<(?:\w+:)?svg/i.test(head.toString('latin1'));
}

const isCompressed = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** px; a smaller drawing keeps its size unless `enlarged`. */
export interface Within {
  width: number;
  height: number;
  enlarged?: boolean;
}

/** What the process runs: SVG on stdin, PNG on stdout, the cause of a failure on stderr. */
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

/** Size of an uncompressed PNG, rounded up. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * SVG in, PNG out. The published types do not name Node's, so none is a Buffer.
 * @throws TooHeavy beyond the limits; the renderer's message when it refuses; the signal's reason
 */
export function rasterise(svg: Uint8Array, within: Within, { signal }: Abortable = {}): Promise<Uint8Array> {
  const text = plain(Buffer.from(svg.buffer, svg.byteOffset, svg.length));
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
    // A process that exits before it has read everything has reported why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(text);
  });
}

/** Undefined when the drawing is longer than allowed. */
function plain(svg: Buffer): Buffer | undefined {
  if (!isCompressed(svg)) return svg;
  try {
    return gunzipSync(svg, { maxOutputLength: LARGEST_FILE.picture });
  } catch {
    return undefined;
  }
}

export type Rasterise = typeof rasterise;

/** Rasterises the drawings of one document or outline: after several were given up, the others are refused unopened. */
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
