// Patterned floor tiles in two corners, the land in a square like a print: the south-east.
import { path } from '../shape.js';
import { type EdgeInk, onDeepCloth, type SlideFrame } from './frame.js';
import { block, cornerOf, landIn, onSlide, rimInk, sloped } from './parts.js';

/** One tile, 44 × 44 from (0, 0), without its ground. */
export type Tile = (ink: EdgeInk) => string;

const area = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** Four petals to the corners, a ring of quarter circles that neighbours complete. */
export const flower: Tile = ({ figure, minor, cloth }) =>
  area(
    'M0 0H15A15 15 0 0 1 0 15ZM44 0V15A15 15 0 0 1 29 0ZM44 44H29A15 15 0 0 1 44 29ZM0 44V29A15 15 0 0 1 15 44Z',
    minor,
  ) +
  area(
    'M22 22C12 18 10 12 11 11C12 10 18 12 22 22C26 12 32 10 33 11C34 12 32 18 22 22C32 26 34 32 33 33C32 34 26 32 22 22C18 32 12 34 11 33C10 32 12 26 22 22Z',
    figure,
  ) +
  area(
    'M0 0H8A8 8 0 0 1 0 8ZM44 0V8A8 8 0 0 1 36 0ZM44 44H36A8 8 0 0 1 44 36ZM0 44V36A8 8 0 0 1 8 44Z',
    cloth,
  );

/** An eight-pointed star between quarter lozenges. */
export const star: Tile = ({ figure, minor, cloth }) =>
  area('M0 0H14L0 14ZM44 0V14L30 0ZM44 44H30L44 30ZM0 44V30L14 44Z', minor) +
  area('M22 4L27 10H34V17L40 22L34 27V34H27L22 40L17 34H10V27L4 22L10 17V10H17Z', figure) +
  area('M22 14L30 22L22 30L14 22Z', cloth);

/** A cross of four leaves on a lattice. */
export const cross: Tile = ({ figure, minor, cloth }) =>
  area('M22 0L44 22L22 44L0 22Z', minor) +
  area('M22 6L38 22L22 38L6 22Z', cloth) +
  area(
    'M22 9C27 14 27 18 22 22C17 18 17 14 22 9ZM35 22C30 27 26 27 22 22C26 17 30 17 35 22ZM22 35C17 30 17 26 22 22C27 26 27 30 22 35ZM9 22C14 17 18 17 22 22C18 27 14 27 9 22Z',
    figure,
  );

const SIDE = 44;
/** From the upper left corner along the top and down the side, and up the right side from the foot. */
const PLACES: readonly (readonly [x: number, y: number])[] = [
  ...[0, 1, 2, 3, 4, 5].map((i) => [i * SIDE, 0] as const),
  ...[1, 2, 3].map((i) => [0, i * SIDE] as const),
  ...[1, 2, 3, 4].map((i) => [1280 - SIDE, 720 - i * SIDE] as const),
];

export const tile = (drawn: Tile): SlideFrame => ({
  paper: '#FAFAF7',
  paper2: '#EDEDE8',
  style: {
    '--number-ink': 'var(--paper)',
    '--number-ground': 'var(--primary)',
    '--number-pad': '12px',
  },
  edge: (palette) => {
    const ink = onDeepCloth(palette);
    const one = drawn(ink);
    return onSlide(
      PLACES.map(
        ([x, y]) => `${block(x, y, SIDE, SIDE, ink.cloth)}<g transform="translate(${x} ${y})">${one}</g>`,
      ).join(''),
    );
  },
  corner: (land, palette) => {
    const { line, ground } = rimInk(palette);
    return cornerOf(
      path('M72 88H240V256H72Z', { stroke: line, width: 2, fill: ground }) +
        landIn('M73 89H239V255H73Z', { land, palette, scale: 0.66, x: 72, y: -44 }) +
        path('M72 88H240V256H72Z', { stroke: line, width: 2 }) +
        path('M66 82H246V262H66Z', { stroke: line, width: 1 }),
    );
  },
  foot: (land, palette) => sloped(land, palette),
});
