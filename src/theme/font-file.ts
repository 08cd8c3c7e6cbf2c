// A font file's bytes → its names and code points. Runs fontkit in a separate thread: it parses tables lazily, so a
// broken font may throw, hang or claim billions of glyphs.
import { createRequire } from 'node:module';
import { type Bounds, inThread } from '../platform/thread.js';

export interface FontFile {
  family: string;
  /** 100–900 in a valid font. */
  weight: number;
  italic: boolean;
  /** Covered code points; may contain duplicates. */
  points: Uint32Array;
}

/** Limits for reading one font; the largest Vietnamese ones take a tenth of a second. */
const BOUNDS: Bounds = { seconds: 5, megabytes: 256 };

/** Modules in data: URLs cannot import packages by name, so the resolved path of fontkit is passed in. */
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

/** Returns undefined if the file is not a readable font. */
export async function readFontFile(data: Uint8Array): Promise<FontFile | undefined> {
  const library = createRequire(import.meta.url).resolve('fontkit');
  try {
    const outcome = await inThread<FontFile>(THREAD, { name: 'font', args: [library, data] }, BOUNDS);
    return 'value' in outcome ? outcome.value : undefined;
  } catch {
    return undefined;
  }
}
