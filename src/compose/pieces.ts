// A block → the bodies of its slides, as its kind composes them.
import { BLOCK_KINDS, type BlockKind, blockTraits, type ValueOf } from '../blocks/index.js';
import type { Block } from '../outline/schema.js';
import type { Context, Piece } from './draft.js';

/** The slides' bodies in order; at least one for a block that passed the schema. */
export function blockPieces(block: Block, context: Context): Piece[] {
  return BLOCK_KINDS.flatMap((kind) => one(kind, block, context));
}

function one<K extends BlockKind>(kind: K, block: Block, context: Context): Piece[] {
  const value = block[kind] as ValueOf<K> | undefined;
  return value === undefined ? [] : blockTraits(kind).compose(value, context);
}
