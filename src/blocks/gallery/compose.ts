// Pictures → slides of at most four.
import { even } from '../../compose/partition.js';
import { readPicture } from '../../compose/pictures.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { PictureValue } from '../../outline/picture.js';
import type { GalleryBody } from './body.js';

const MOST = 4;

export function galleryPieces(
  value: readonly PictureValue[],
  context: ComposeContext,
): PieceOf<'gallery', GalleryBody>[] {
  const all = value.map((image) => readPicture(image, context));
  return even(all.length, Math.ceil(all.length / MOST)).map(({ from, to }) => {
    const group = all.slice(from, to);
    const fullText = group.flatMap((image) => image.fullText);
    return {
      layout: 'gallery',
      body: { items: group.map(({ picture }) => picture) },
      ...(fullText.length > 0 && { fullText }),
    };
  });
}
