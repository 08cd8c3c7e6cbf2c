// A picture on paper.
import type { BookletPicture } from '../../export/booklet/document.js';
import type { BookletTraits, Runs } from '../../export/booklet/traits.js';
import { plainText } from '../../outline/inline.js';
import type { Image } from './value.js';

export const booklet: BookletTraits<Image> = {
  nodes: (image, runs) => [{ kind: 'picture', ...pictureOf(image, runs) }],
  listed: true,
  unnamed: (image, heading) =>
    image.caption === undefined && image.alt === plainText(heading) ? { ...image, caption: '' } : image,
};

/** A picture without a caption is captioned by its alternative text; otherwise that is only for screen readers. */
export function pictureOf({ src, alt, caption, credit }: Image, runs: Runs): BookletPicture {
  const named = [...runs(caption ?? alt), ...(credit === undefined ? [] : runs(` (${credit})`))];
  return { src, alt, caption: named };
}
