// A picture of equal parts stacked vertically → its parts.
import { loadSharp, type Sharp } from '../platform/sharp.js';
import type { Picture } from '../render/picture.js';

/** Resolution written into pictures, in dots per inch; browsers write the same. */
const DENSITY = 72;

export function splitStrip({ data, width, height, channels }: Picture, count: number): Sharp[] {
  const sharp = loadSharp();
  const raw = { width, height: height / count, channels };
  const size = data.length / count;
  return Array.from({ length: count }, (_, i) =>
    sharp(data.subarray(i * size, (i + 1) * size), { raw }).withDensity(DENSITY),
  );
}
