// A block → the bodies of its slides. One line here is one kind of block.
import type { Block, BlockKind } from '../../outline/schema.js';
import { BLOCK_KINDS } from '../../outline/schema.js';
import type { Context, Piece } from '../draft.js';
import { chartPieces } from './chart.js';
import { comparePieces } from './compare.js';
import { figurePieces } from './figures.js';
import { peoplePieces } from './people.js';
import { galleryPieces, imagePieces } from './pictures.js';
import { pointPieces } from './points.js';
import { quotePieces } from './quote.js';
import { sloganPieces } from './slogans.js';
import { stepPieces } from './steps.js';
import { tablePieces } from './table.js';
import { textPieces } from './text.js';
import { timelinePieces } from './timeline.js';

type Composers = { [K in BlockKind]: (value: NonNullable<Block[K]>, context: Context) => Piece[] };

const COMPOSERS: Composers = {
  text: textPieces,
  points: pointPieces,
  timeline: timelinePieces,
  figures: figurePieces,
  chart: chartPieces,
  compare: comparePieces,
  table: tablePieces,
  quote: quotePieces,
  people: peoplePieces,
  steps: stepPieces,
  image: imagePieces,
  gallery: galleryPieces,
  slogans: sloganPieces,
};

/** The slides' bodies in order; at least one for a block that passed the schema. */
export function blockPieces(block: Block, context: Context): Piece[] {
  return BLOCK_KINDS.flatMap((kind) => one(kind, block, context));
}

function one<K extends BlockKind>(kind: K, block: Block, context: Context): Piece[] {
  const value = block[kind];
  return value === undefined ? [] : COMPOSERS[kind](value as NonNullable<Block[K]>, context);
}
