// A vertical strip of equal parts as one picture → its parts.
import { loadSharp, type Sharp } from '../platform/sharp.js';
import type { Picture } from '../render/picture.js';

/** Dots an inch that a picture names, as a browser's does. */
const DENSITY = 72;

/** Cuts a picture into `count` parts of equal height. */
export function splitStrip({ data, width, height, channels }: Picture, count: number): Sharp[] {
  const sharp = loadSharp();
  const raw = { width, height: height / count, channels };
  const size = data.length / count;
  return Array.from({ length: count }, (_, i) =>
    sharp(data.subarray(i * size, (i + 1) * size), { raw }).withDensity(DENSITY),
  );
}
