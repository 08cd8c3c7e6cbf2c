// Slogans → slides of at most four, each slogan whole.
import type { Context, Piece } from '../draft.js';
import { grouped, words } from '../items.js';

const ROOM = { capacity: 75, most: 4 };
const GAP = 3;

export function sloganPieces(value: readonly string[], { sources }: Context): Piece[] {
  const all = value.map((text) => sources.line(text));
  return grouped(all, (line) => words(line) + GAP, ROOM).map((items) => ({
    layout: 'slogans',
    body: { items },
  }));
}
