// Slogans → slides of at most four, each slogan in full.

import { grouped, words } from '../../compose/items.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { SlogansBody } from './body.js';

const ROOM = { capacity: 75, most: 4 };
const GAP = 3;

export function sloganPieces(
  value: readonly string[],
  { sources }: ComposeContext,
): PieceOf<'slogans', SlogansBody>[] {
  const all = value.map((text) => sources.line(text));
  return grouped(all, (line) => words(line) + GAP, ROOM).map((items) => ({
    layout: 'slogans',
    body: { items },
  }));
}
