// A font file's bytes → its names and code points. Runs fontkit in a thread of its own: it parses tables lazily, and
// a broken one may throw, never end, or claim billions of letters.
import { createRequire } from 'node:module';
import { type Bounds, inThread } from '../platform/thread.js';

export interface FontFile {
  family: string;
  /** 100–900 in a sound font. */
  weight: number;
  italic: boolean;
  /** Code points, each once or several times. */
  points: Uint32Array;
}

/** Of reading one font; the largest of Vietnamese takes a tenth of a second. */
const BOUNDS: Bounds = { seconds: 5, megabytes: 256 };

/** A data: address cannot name a package, so that its file is handed over. */
const PROGRAM = `
import { parentPort, workerData } from 'node:worker_threads';
import { createRequire } from 'node:module';
const [library, data] = workerData.args;
const { create } = createRequire(library)(library);
const font = create(Buffer.from(data));
if (font.fonts) throw new Error('a collection');
const points = Uint32Array.from(font.characterSet);
const weight = font['OS/2']?.usWeightClass;
const family = String(font.familyName ?? '').slice(0, 100);
const value = { family, weight: Number(weight) || 400, italic: font.italicAngle !== 0, points };
parentPort.postMessage({ value });
`;

const THREAD = new URL(`data:text/javascript,${encodeURIComponent(PROGRAM)}`);

/** Undefined where the file is no font that can be read. */
export async function readFontFile(data: Uint8Array): Promise<FontFile | undefined> {
  const library = createRequire(import.meta.url).resolve('fontkit');
  try {
    const outcome = await inThread<FontFile>(THREAD, { name: 'font', args: [library, data] }, BOUNDS);
    return 'value' in outcome ? outcome.value : undefined;
  } catch {
    return undefined;
  }
}
