// A kind of block with all its traits in one object: leaving one out is a compile error.
import type { PieceOf } from '../compose/piece.js';
import type { BlockTraits } from './traits.js';

export function defineBlock<
  Kind extends string,
  Value,
  Body,
  Made extends PieceOf<string, unknown> = PieceOf<Kind, Body>,
>(traits: BlockTraits<Kind, Value, Body, Made>): BlockTraits<Kind, Value, Body, Made> {
  return traits;
}
