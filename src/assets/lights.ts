// A decoded picture → how light its parts are, for the scrim under words that stand on it. Wraps sharp.
import { LIGHTS } from '../deck/picture-crop.js';
import { loadSharp } from '../platform/sharp.js';

/** Samples along each side of a part: some five px of a slide. */
const FINE = 16;
/** Of the samples of a part, those that are lighter are too few to stand behind a letter. */
const COUNTS = 0.96;

/** Row by row, the lightest channel (0–255) of each part; what is transparent counts as white. */
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
