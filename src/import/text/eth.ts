// Replaces Icelandic eth (Ð ð, U+00D0 and U+00F0) and African D (Ɖ ɖ) with Vietnamese Đ đ in Vietnamese words. Old
// keyboards and converters produce them; in print they look identical.
import { isSyllable } from './syllable.js';

const LOOKALIKE = /[ÐðƉɖ]/u;
const INTO: Record<string, string> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
const WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*[ÐðƉɖ][\p{L}\p{M}]*/gu;
/** Letters only Vietnamese uses. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

/**
 * Keeps the length, so positions stay valid. `whole` is the text that shows the language, if `text` is only part of
 * it.
 */
export function withVietnameseD(text: string, whole = text): string {
  if (!LOOKALIKE.test(text)) return text;
  const isVietnamese = VIETNAMESE.test(whole);
  return text.replace(WORD, (word) => {
    const read = word.replace(/[ÐðƉɖ]/gu, (letter) => INTO[letter] ?? letter);
    return isVietnameseWord(read, isVietnamese) ? read : word;
  });
}

/** A syllable or several run together, an abbreviation in capitals (HĐND), or a single letter as a label: đ). */
function isVietnameseWord(read: string, inVietnamese: boolean): boolean {
  if (read.length > 1 && (isSyllable(read) || VIETNAMESE.test(read.replace(/[Đđ]/g, '')))) return true;
  return inVietnamese && (/^\p{Lu}+$/u.test(read) || read.length === 1);
}
