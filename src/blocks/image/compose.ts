// A picture → its slide.

import { keep } from '../../compose/items.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { CaptionedPicture, ImageBody } from './body.js';
import type { Image } from './value.js';

const CAPTION = { words: 28, most: 36 };

export function imagePieces(value: Image, context: ComposeContext): PieceOf<'image', ImageBody>[] {
  const { picture, said } = readPicture(value, context);
  return [{ layout: 'image', body: { picture }, ...(said.length > 0 && { said }) }];
}

/** A picture as shown on slides, and its full caption when that is shortened. */
export function readPicture(image: Image, context: ComposeContext) {
  const caption = image.caption === undefined ? undefined : keep(context, image.caption, CAPTION);
  const picture: CaptionedPicture = {
    src: image.src,
    alt: context.sources.spoken(image.alt),
    ...(caption && { caption: caption.line }),
    ...(image.credit !== undefined && { credit: context.sources.spoken(image.credit) }),
  };
  return { picture, said: caption?.cut ? [caption.whole] : [] };
}
