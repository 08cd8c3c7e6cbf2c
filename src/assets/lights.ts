// A decoded picture → the lightness of its parts, for the scrim under text on it. Wraps sharp.
import { LIGHTS } from '../deck/picture-crop.js';
import { loadSharp } from '../platform/sharp.js';

/** Samples along each side of a part: about five px of a slide each. */
const FINE = 16;
/** Percentile that counts as the lightest: the few lighter samples are too small to affect a letter. */
const COUNTS = 0.96;

/** Row by row, the lightest channel (0–255) of each part; transparency counts as white. */
export async function lightsOf(picture: Uint8Array): Promise<Uint8Array> {
  const { columns, rows } = LIGHTS;
  const { data, info } = await loadSharp()(picture)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize({ width: columns * FINE, height: rows * FINE, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number => (y * info.width + x) * info.channels;
  const lightAt = (x: number, y: number): number => Math.max(...data.subarray(at(x, y), at(x, y) + 3));
  return Uint8Array.from({ length: columns * rows }, (_, part) => {
    const [left, top] = [(part % columns) * FINE, Math.floor(part / columns) * FINE];
    const samples = Array.from({ length: FINE * FINE }, (_, i) =>
      lightAt(left + (i % FINE), top + Math.floor(i / FINE)),
    ).sort((a, b) => a - b);
    return samples[Math.floor(samples.length * COUNTS)] ?? 255;
  });
}
