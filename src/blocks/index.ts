// The table of all block kinds: adding one is one folder and one line here. The order is that of the outline's
// schema.

import type { PieceOf } from '../compose/piece.js';
import { chart } from './chart/index.js';
import { compare } from './compare/index.js';
import { figures } from './figures/index.js';
import { gallery } from './gallery/index.js';
import { image } from './image/index.js';
import { people } from './people/index.js';
import { points } from './points/index.js';
import { quote } from './quote/index.js';
import { slogans } from './slogans/index.js';
import { steps } from './steps/index.js';
import { table } from './table/index.js';
import { text } from './text/index.js';
import { timeline } from './timeline/index.js';
import type { BlockTraits } from './traits.js';

export const BLOCKS = {
  text,
  points,
  timeline,
  figures,
  chart,
  compare,
  table,
  quote,
  people,
  steps,
  image,
  gallery,
  slogans,
} as const;

type Blocks = typeof BLOCKS;
export type BlockKind = keyof Blocks;
export const BLOCK_KINDS = Object.keys(BLOCKS) as BlockKind[];

/** The kinds beside which an `image` may stand in one block. */
export const PICTURED_KINDS: readonly BlockKind[] = BLOCK_KINDS.filter((kind) => BLOCKS[kind].pictured);

type TraitsOf<Value, Body> = BlockTraits<string, Value, Body, PieceOf<string, unknown>>;

/** The outline's value for a kind. */
export type ValueOf<K extends BlockKind> = Blocks[K] extends TraitsOf<infer Value, infer _> ? Value : never;

/** Kind → body of a slide in its layout. */
export type BlockBodies = {
  [K in BlockKind]: Blocks[K] extends TraitsOf<infer _, infer Body> ? Body : never;
};

/** A slide of a block, in any kind's layout. */
type MadePiece = { [K in BlockKind]: PieceOf<K, BlockBodies[K]> }[BlockKind];
type Traits<K extends BlockKind> = BlockTraits<K, ValueOf<K>, BlockBodies[K], MadePiece>;

const TRAITS: { readonly [K in BlockKind]: Traits<K> } = BLOCKS;

/** The traits of a kind, with its types. */
export function blockTraits<K extends BlockKind>(kind: K): Traits<K> {
  return TRAITS[kind];
}
