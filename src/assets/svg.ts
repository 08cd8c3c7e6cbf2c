// A drawing's bytes → the same as PNG, made by a process of its own: a few lines of SVG can keep a renderer busy for hours,
// and nothing inside this program can stop it once it draws.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Abortable } from '../platform/abort.js';
import { DRAWING } from '../platform/limits.js';

/** A drawing that is not made within its limits. */
export class TooHeavy extends Error {
  override name = 'TooHeavy';
}

/** What the process runs: drawing on stdin, PNG on stdout, the cause of a failure on stderr. */
const PROGRAM = `
const [, library, side] = process.argv;
const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
  const size = { width: Number(side), height: Number(side), fit: 'inside', withoutEnlargement: true };
  require(library)(Buffer.concat(chunks), { limitInputPixels: false, failOn: 'error' })
    .resize(size).png({ compressionLevel: 1 }).toBuffer()
    .then((data) => process.stdout.write(data))
    .catch((error) => { process.stderr.write(String(error.message)); process.exitCode = 1; });
});`;

/** Bytes of a PNG that holds every pixel plainly, and more. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * @param side longest side of the result, px; smaller drawings keep their size
 * @throws TooHeavy beyond the limits; the renderer's message when it refuses; the signal's reason
 */
export function rasterised(svg: Buffer, side: number, { signal }: Abortable = {}): Promise<Buffer> {
  if (elementsIn(svg) > DRAWING.elements) return Promise.reject(new TooHeavy());
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
    const args = ['-e', PROGRAM, library, String(side)];
    const child = execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (signal?.aborted) reject(signal.reason);
      else if (error.killed || error.signal) reject(new TooHeavy());
      else reject(new Error(stderr.toString().slice(0, 400) || error.message));
    });
    // A process that ended before it read everything has told why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(svg);
  });
}

function elementsIn(svg: Buffer): number {
  let count = 0;
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at + 1)) if (svg[at + 1] !== 0x2f) count++;
  return count;
}
