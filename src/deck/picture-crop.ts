// A picture that fills a box → its visible part, and how light that part is. Pure.
import type { Asset } from './asset.js';
import type { Focus } from './picture.js';

/** A part of a picture, as fractions of its width and height. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The visible part of a picture that covers a box of another ratio, as with `object-fit: cover`. */
export function cropOf(ratio: number, box: number, { x, y }: Focus = { x: 50, y: 50 }): Crop {
  const width = Math.min(1, box / ratio);
  const height = Math.min(1, ratio / box);
  return { left: ((1 - width) * x) / 100, top: ((1 - height) * y) / 100, width, height };
}

/** The grid in which a picture's lightness is stored. */
export const LIGHTS = { columns: 16, rows: 9 } as const;

/** The lightest value (0–255) of any channel in a part of a picture; white if unknown. */
export function lightest({ lights }: Asset, { left, top, width, height }: Crop): number {
  if (!lights) return 255;
  const { columns, rows } = LIGHTS;
  const inside = (at: number, of: number, from: number, size: number): boolean =>
    (at + 1) / of > from && at / of < from + size;
  let found = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (inside(row, rows, top, height) && inside(column, columns, left, width))
        found = Math.max(found, lights[row * columns + column] ?? 255);
  return found;
}
