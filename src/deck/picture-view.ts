// A picture and its file → what templates see of it: its path, its words, and classes for its shape and its focus.
import { fill } from '../messages/message.js';
import type { DeckWords } from '../messages/words.js';
import type { Asset } from './asset.js';
import type { DrawContext } from './draw.js';
import type { CaptionedPicture, Focus } from './picture.js';
import type { Text } from './text.js';
import { type View, view } from './view.js';

export type PictureView = View<Pick<CaptionedPicture, 'alt' | 'caption'>> & {
  /** Path beside deck.md; none if the picture could not be read. */
  path?: string;
  /** "Ảnh: …" in the deck's language. */
  credit?: Text;
  /** Classes: `r-<n>` for the aspect ratio in tenths, 4 to 40, `d-<n>` for the hundredths above it, and the focus. */
  ratio: string;
};

/** Words that a credit may already begin with. */
const PHOTO = /^(?:ảnh|photo)\s*:\s*(?=\S)/iu;

/** A picture as templates see it. */
export function pictureView(picture: CaptionedPicture, { assets, words }: DrawContext): PictureView {
  const { alt, caption, credit, focus, src } = picture;
  const asset = assets.get(src);
  return {
    ...view({ alt, caption }),
    path: asset?.path,
    credit: credit ? view(creditOf(credit, words)) : undefined,
    ratio: [...ratioClasses(ratioOf(asset)), ...focusClasses(focus)].join(' '),
  };
}

/** “Ảnh: Bảo tàng tỉnh”, whether or not the outline says that word. */
export const creditOf = (credit: string, words: DeckWords): string =>
  fill(words.photo, { credit: credit.replace(PHOTO, '') });

/** Aspect ratio; 3 : 2 for a missing picture. */
export function ratioOf(asset: Asset | undefined): number {
  return asset && asset.height > 0 ? asset.width / asset.height : 1.5;
}

/** A template holds no style of its own, so that classes say the numbers. */
function ratioClasses(ratio: number): string[] {
  const hundredths = Math.min(409, Math.max(40, Math.round(ratio * 100)));
  const rest = hundredths % 10;
  return [`r-${Math.floor(hundredths / 10)}`, ...(rest > 0 ? [`d-${rest}`] : [])];
}

/** In steps of five per cent, the middle without one. */
function focusClasses(focus: Focus | undefined): string[] {
  if (!focus) return [];
  const step = (share: number): number => Math.round(share / 5) * 5;
  return [`fx-${step(focus.x)}`, `fy-${step(focus.y)}`];
}
