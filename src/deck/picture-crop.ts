// A picture that fills a box → the part of it that is seen, and how light that part is. Pure.
import type { Asset } from './asset.js';
import type { Focus } from './picture.js';

/** A part of a picture, in shares of its width and height. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is seen of a picture that covers a box of another ratio, as `object-fit: cover` does it. */
export function cropOf(ratio: number, box: number, { x, y }: Focus = { x: 50, y: 50 }): Crop {
  const width = Math.min(1, box / ratio);
  const height = Math.min(1, ratio / box);
  return { left: ((1 - width) * x) / 100, top: ((1 - height) * y) / 100, width, height };
}

/** Columns and rows in which the lightness of a picture is kept. */
export const LIGHTS = { columns: 16, rows: 9 } as const;

/** The lightest value (0–255) of any channel in a part of a picture; of an unknown one, white. */
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
