// A photograph of equal parts, one below the other → its parts.
import type { Sharp } from 'sharp';
import { loadSharp } from '../theme/sharp.js';

/** Dots an inch that a picture names, as a browser's does. */
const DENSITY = 72;

/** Cuts a PNG into `count` parts of equal height, without transparency. */
export async function cutColumn(png: Uint8Array, count: number): Promise<Sharp[]> {
  const sharp = loadSharp();
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height / count, channels: info.channels };
  const size = data.length / count;
  return Array.from({ length: count }, (_, i) =>
    sharp(data.subarray(i * size, (i + 1) * size), { raw }).withDensity(DENSITY),
  );
}
