// A picture in an outline → the picture as slides show it; a long caption is shortened.
import type { CaptionedPicture, Focus } from '../deck/picture.js';
import type { PictureValue } from '../outline/picture.js';
import { shortenText } from './items.js';
import type { ComposeContext } from './piece.js';
import type { Limits } from './shorten.js';

const CAPTION: Limits = { words: 28, most: 36 };

/** `fullText`: its full caption if that was shortened. */
export function readPicture(value: PictureValue, context: ComposeContext, limits = CAPTION) {
  const { src, alt, credit, focus } = value;
  const caption = value.caption === undefined ? undefined : shortenText(context, value.caption, limits);
  const picture: CaptionedPicture = {
    src,
    alt: context.sources.spoken(alt),
    ...(caption && { caption: caption.line }),
    ...(credit !== undefined && { credit: context.sources.spoken(credit) }),
    ...(focus !== undefined && { focus: focusOf(focus) }),
  };
  return { picture, fullText: caption?.cut ? [caption.whole] : [] };
}

/** "30% 20%", validated by the schema. */
function focusOf(text: string): Focus {
  const [x = 50, y = 50] = text.split(' ').map((part) => Number.parseInt(part, 10));
  return { x, y };
}
