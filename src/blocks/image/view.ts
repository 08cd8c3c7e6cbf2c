// A picture → its template data: its file, shape and proportion.
import type { Asset } from '../../deck/asset.js';
import { classes, type Draw, type DrawContext } from '../../deck/draw.js';
import type { Text } from '../../deck/text.js';
import { type View, view } from '../../deck/view.js';
import { fill } from '../../messages/message.js';
import type { CaptionedPicture, ImageBody } from './body.js';

export type PictureView = View<Pick<CaptionedPicture, 'alt' | 'caption'>> & {
  /** Path beside deck.md; none when the picture could not be read. */
  path?: string;
  /** "Ảnh: …" in the deck's language. */
  credit?: Text;
  /** `r-<n>`: width by height in tenths, 4 to 40. */
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

/** What a credit may begin with already. */
const PHOTO = /^(?:ảnh|photo)\s*:\s*(?=\S)/iu;

/** A picture as its template sees it. */
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

/** Width by height; 3 : 2 for a picture that is not there. */
export function ratioOf(asset: Asset | undefined): number {
  return asset && asset.height > 0 ? asset.width / asset.height : 1.5;
}
