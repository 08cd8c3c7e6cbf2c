// A picture → its slide.

import { readPicture } from '../../compose/pictures.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { ImageBody } from './body.js';
import type { Image } from './value.js';

export function imagePieces(value: Image, context: ComposeContext): PieceOf<'image', ImageBody>[] {
  const { picture, fullText } = readPicture(value, context);
  const { place } = value;
  const body = { picture: { ...picture, ...(place && { place }) } };
  return [{ layout: 'image', body, ...(fullText.length > 0 && { fullText }) }];
}
