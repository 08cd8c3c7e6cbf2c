// Block kinds → their booklet traits, loaded on demand.
import { BLOCK_KINDS, BLOCKS, type BlockKind, type ValueOf } from '../../blocks/index.js';
import type { Block } from '../../outline/schema.js';
import type { BookletTraits } from './traits.js';

export type BookletKinds = { readonly [K in BlockKind]: BookletTraits<ValueOf<K>> };

export async function loadBookletKinds(): Promise<BookletKinds> {
  const loaded = BLOCK_KINDS.map(async (kind) => [kind, await BLOCKS[kind].booklet()] as const);
  return Object.fromEntries(await Promise.all(loaded)) as BookletKinds;
}

export const kindOf = (block: Block): BlockKind | undefined => BLOCK_KINDS.find((kind) => block[kind]);

/** A block's value with its kind's traits; undefined for a block without content. */
export function withTraits(
  block: Block,
  kinds: BookletKinds,
): { kind: BlockKind; value: ValueOf<BlockKind>; traits: BookletTraits<ValueOf<BlockKind>> } | undefined {
  const kind = kindOf(block);
  return kind && { kind, value: block[kind] as ValueOf<BlockKind>, traits: traitsOf(kind, kinds) };
}

function traitsOf<K extends BlockKind>(kind: K, kinds: BookletKinds): BookletTraits<ValueOf<K>> {
  return kinds[kind];
}
