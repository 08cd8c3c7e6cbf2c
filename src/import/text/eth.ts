// Text with the Icelandic eth (Ð ð, U+00D0 and U+00F0) or the African D (Ɖ ɖ) in place of Vietnamese Đ đ → the same
// with the Vietnamese letter. Old keyboards and converters produce them; in print they look identical.
import { isSyllable } from './syllable.js';

const LOOKALIKE = /[ÐðƉɖ]/u;
const INTO: Record<string, string> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
const WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*[ÐðƉɖ][\p{L}\p{M}]*/gu;
/** Letters that Vietnamese alone writes: a text with one of them is in it. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

/** Character for character, so that places in the text stay. `whole`: what tells the language, where the text is a part. */
export function withVietnameseD(text: string, whole = text): string {
  if (!LOOKALIKE.test(text)) return text;
  const isVietnamese = VIETNAMESE.test(whole);
  return text.replace(WORD, (word) => {
    const read = word.replace(/[ÐðƉɖ]/gu, (letter) => INTO[letter] ?? letter);
    return isVietnameseWord(read, isVietnamese) ? read : word;
  });
}

/** A syllable or several glued together, an abbreviation in capitals (HĐND), or the letter alone as a label: đ). */
function isVietnameseWord(read: string, inVietnamese: boolean): boolean {
  if (read.length > 1 && (isSyllable(read) || VIETNAMESE.test(read.replace(/[Đđ]/g, '')))) return true;
  return inVietnamese && (/^\p{Lu}+$/u.test(read) || read.length === 1);
}
