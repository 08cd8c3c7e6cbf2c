// A block → the bodies of its slides, composed by its kind; a picture beside the text goes with the first.
import { BLOCK_KINDS, type BlockKind, blockTraits, PICTURED_KINDS, type ValueOf } from '../blocks/index.js';
import type { Block } from '../outline/schema.js';
import type { Context, Piece } from './draft.js';
import { readPicture } from './pictures.js';
import { bodyTexts } from './spoken.js';

/** Limits of a caption beside text; a longer one goes to the notes. */
const CAPTION = { words: 60, most: 80 };

/** The slides' bodies in order; at least one for a valid block. */
export function blockPieces(block: Block, context: Context): Piece[] {
  const { image, ...words } = block;
  if (!image || !PICTURED_KINDS.some((kind) => block[kind] !== undefined)) return piecesOf(block, context);
  const [first, ...rest] = piecesOf(words, context);
  return first ? [withPicture(first, image, context), ...rest] : [];
}

const piecesOf = (block: Block, context: Context): Piece[] =>
  BLOCK_KINDS.flatMap((kind) => composeKind(kind, block, context));

function composeKind<K extends BlockKind>(kind: K, block: Block, context: Context): Piece[] {
  const value = block[kind] as ValueOf<K> | undefined;
  return value === undefined ? [] : blockTraits(kind).compose(value, context);
}

function withPicture(
  piece: Piece,
  { place, ...image }: NonNullable<Block['image']>,
  context: Context,
): Piece {
  const { picture, fullText } = readPicture(image, context, CAPTION);
  const full = piece.fullText ?? bodyTexts(piece).map((text) => [{ text }]);
  return {
    ...piece,
    picture: { ...picture, ...(place && { place }) },
    ...(fullText.length > 0 && { fullText: [...full, ...fullText] }),
  };
}
