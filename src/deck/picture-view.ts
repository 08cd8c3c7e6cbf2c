// A picture and its file → its template data: path, texts, and classes for shape and focus.
import { fill } from '../messages/message.js';
import type { DeckWords } from '../messages/words.js';
import type { Asset } from './asset.js';
import type { DrawContext } from './draw.js';
import type { CaptionedPicture, Focus } from './picture.js';
import type { Text } from './text.js';
import { type View, view } from './view.js';

export type PictureView = View<Pick<CaptionedPicture, 'alt' | 'caption'>> & {
  /** Path beside deck.md; absent if the picture could not be read. */
  path?: string;
  /** "Ảnh: …" in the deck's language. */
  credit?: Text;
  /** Classes: `r-<n>` is the aspect ratio in tenths, 4 to 40; `d-<n>` adds hundredths; then the focus. */
  ratio: string;
};

/** A prefix that a credit may already have. */
const PHOTO = /^(?:ảnh|photo)\s*:\s*(?=\S)/iu;

/** A picture's template data. */
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

/** “Ảnh: Bảo tàng tỉnh”, whether or not the outline has the prefix. */
export const creditOf = (credit: string, words: DeckWords): string =>
  fill(words.photo, { credit: credit.replace(PHOTO, '') });

/** Aspect ratio; 3 : 2 for a missing picture. */
export function ratioOf(asset: Asset | undefined): number {
  return asset && asset.height > 0 ? asset.width / asset.height : 1.5;
}

/** Templates hold no inline styles, so classes carry the numbers. */
function ratioClasses(ratio: number): string[] {
  const hundredths = Math.min(409, Math.max(40, Math.round(ratio * 100)));
  const rest = hundredths % 10;
  return [`r-${Math.floor(hundredths / 10)}`, ...(rest > 0 ? [`d-${rest}`] : [])];
}

/** In steps of five per cent; no class for the middle. */
function focusClasses(focus: Focus | undefined): string[] {
  if (!focus) return [];
  const step = (share: number): number => Math.round(share / 5) * 5;
  return [`fx-${step(focus.x)}`, `fy-${step(focus.y)}`];
}
