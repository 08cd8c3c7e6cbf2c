// Traced slides → for each, in words, where the document says what it shows: for a speaker who is asked for the
// source.
import { placeWords } from '../../import/origin.js';
import type { Lang } from '../../messages/message.js';
import type { TracedSlide } from './trace.js';

/** Longest quotation that identifies a text of the slide, UTF-16 units. */
const LONGEST = 64;

/**
 * One line per text, in slide order: "“Ngày 27/9/1940 …”: trang 2, dòng 45"; none when the outline records no places.
 */
export function originsOf({ texts }: TracedSlide, lang: Lang): string[] {
  const lines = texts.flatMap(({ text, match }) => {
    const place = match?.from && placeWords(match.from, lang);
    return place ? `“${shortened(text)}”: ${place}` : [];
  });
  return [...new Set(lines)];
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/u, '')} …` : text;
