// Image and gallery → their template data: the picture's file, shape and proportion.

import type { Picture } from '../../blocks/image/body.js';
import { fill } from '../../messages/message.js';
import type { Asset, Assets } from '../asset.js';
import type { Text } from '../text.js';
import { type View, view } from '../view.js';
import { type Context, classes, type Draw } from './draw.js';

export type PictureView = View<Pick<Picture, 'alt' | 'caption'>> & {
  /** Path beside deck.md; none when the picture could not be read. */
  path?: string;
  /** "Ảnh: …" in the deck's language. */
  credit?: Text;
  /** `r-<n>`: width by height in tenths, 4 to 40. */
  ratio: string;
};

export const image: Draw<'image', { picture: PictureView }> = ({ body }, context) => {
  const ratio = ratioOf(context.assets.get(body.picture.src));
  const shape = ratio < 0.95 ? 'portrait' : ratio > 2.1 ? 'panorama' : 'landscape';
  const { caption, credit } = body.picture;
  return {
    body: { picture: pictureView(body.picture, context) },
    classes: [shape, ...classes({ captioned: Boolean(caption || credit) })],
  };
};

interface GalleryView {
  /** One or two rows; in each the pictures share one height and none is cropped. */
  rows: { items: PictureView[] }[];
}

export const gallery: Draw<'gallery', GalleryView> = ({ body }, context) => {
  const rows = intoRows(body.items, context.assets);
  return {
    body: { rows: rows.map((row) => ({ items: row.map((picture) => pictureView(picture, context)) })) },
    classes: [
      `n-${body.items.length}`,
      `rows-${rows.length}`,
      ...classes({ captioned: isCaptioned(body.items) }),
    ],
  };
};

function isCaptioned(items: readonly Picture[]): boolean {
  return items.some(({ caption, credit }) => caption || credit);
}

/** Two rows where one would make the pictures less than about 250 px high; three only when no captions need the room. */
function intoRows(items: Picture[], assets: Assets): Picture[][] {
  const width = items.reduce((sum, picture) => sum + ratioOf(assets.get(picture.src)), 0);
  if (items.length < (isCaptioned(items) ? 4 : 3) || width <= (items.length === 3 ? 5.5 : 4.3))
    return [items];
  const half = Math.ceil(items.length / 2);
  return [items.slice(0, half), items.slice(half)];
}

/** What a credit may begin with already. */
const PHOTO = /^(?:ảnh|photo)\s*:\s*(?=\S)/iu;

function pictureView(picture: Picture, { assets, words }: Context): PictureView {
  const { alt, caption, credit, src } = picture;
  const asset = assets.get(src);
  return {
    ...view({ alt, caption }),
    path: asset?.path,
    credit: credit ? view(fill(words.photo, { credit: credit.replace(PHOTO, '') })) : undefined,
    ratio: `r-${Math.min(40, Math.max(4, Math.round(ratioOf(asset) * 10)))}`,
  };
}

/** Width by height; 3 : 2 for a picture that is not there. */
function ratioOf(asset: Asset | undefined): number {
  return asset && asset.height > 0 ? asset.width / asset.height : 1.5;
}
