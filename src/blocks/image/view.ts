// A picture → its template data: file, shape and aspect ratio.
import type { Asset } from '../../deck/asset.js';
import { classes, type Draw, type DrawContext } from '../../deck/draw.js';
import type { Text } from '../../deck/text.js';
import { type View, view } from '../../deck/view.js';
import { fill } from '../../messages/message.js';
import type { CaptionedPicture, ImageBody } from './body.js';

export type PictureView = View<Pick<CaptionedPicture, 'alt' | 'caption'>> & {
  /** Path beside deck.md; none if the picture could not be read. */
  path?: string;
  /** "Ảnh: …" in the deck's language. */
  credit?: Text;
  /** `r-<n>`: aspect ratio in tenths, 4 to 40. */
  ratio: string;
};

export const imageView: Draw<ImageBody, { picture: PictureView }> = ({ body }, context) => {
  const ratio = ratioOf(context.assets.get(body.picture.src));
  const shape = ratio < 0.95 ? 'portrait' : ratio > 2.1 ? 'panorama' : 'landscape';
  const { caption, credit } = body.picture;
  return {
    body: { picture: pictureView(body.picture, context) },
    classes: [shape, ...classes({ captioned: Boolean(caption || credit) })],
  };
};

/** Words that a credit may already begin with. */
const PHOTO = /^(?:ảnh|photo)\s*:\s*(?=\S)/iu;

/** A picture as templates see it. */
export function pictureView(picture: CaptionedPicture, { assets, words }: DrawContext): PictureView {
  const { alt, caption, credit, src } = picture;
  const asset = assets.get(src);
  return {
    ...view({ alt, caption }),
    path: asset?.path,
    credit: credit ? view(fill(words.photo, { credit: credit.replace(PHOTO, '') })) : undefined,
    ratio: `r-${Math.min(40, Math.max(4, Math.round(ratioOf(asset) * 10)))}`,
  };
}

/** Aspect ratio; 3 : 2 for a missing picture. */
export function ratioOf(asset: Asset | undefined): number {
  return asset && asset.height > 0 ? asset.width / asset.height : 1.5;
}
