// One picture or several → image and gallery slides.
import type { Picture } from '../../blocks/image/body.js';
import type { Image } from '../../blocks/image/value.js';
import type { Context, Piece } from '../draft.js';
import { keep } from '../items.js';
import { even } from '../partition.js';

const CAPTION = { words: 28, most: 36 };
const GALLERY = 4;

export function imagePieces(value: Image, context: Context): Piece[] {
  const { picture, said } = read(value, context);
  return [{ layout: 'image', body: { picture }, ...(said.length > 0 && { said }) }];
}

export function galleryPieces(value: readonly Image[], context: Context): Piece[] {
  const all = value.map((image) => read(image, context));
  return even(all.length, Math.ceil(all.length / GALLERY)).map(({ from, to }) => {
    const group = all.slice(from, to);
    const said = group.flatMap((image) => image.said);
    return {
      layout: 'gallery',
      body: { items: group.map(({ picture }) => picture) },
      ...(said.length > 0 && { said }),
    };
  });
}

function read(image: Image, context: Context) {
  const caption = image.caption === undefined ? undefined : keep(context, image.caption, CAPTION);
  const picture: Picture = {
    src: image.src,
    alt: context.sources.spoken(image.alt),
    ...(caption && { caption: caption.line }),
    ...(image.credit !== undefined && { credit: context.sources.spoken(image.credit) }),
  };
  return { picture, said: caption?.cut ? [caption.whole] : [] };
}
