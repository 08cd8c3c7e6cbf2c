// Text with letters separated by typed spaces ("Đ Ề C Ư Ơ N G") → its words, provided wider spaces separate them
// and the result reads as Vietnamese. "A B C D" and rows of figures are left alone.
import { isSyllable } from './syllable.js';

/** Single characters with spaces in between. */
const SPACED_LETTERS = /(?<!\S)\S(?:[ \t]{1,12}\S(?=[,.;:!?]*(?:\s|$)))+/gu;
/** Minimum number of letters for a safe verdict. */
const MIN_LETTERS = 4;
/** Share of the letters that must form valid syllables. */
const MIN_SHARE = 0.8;

export function joinLetters(text: string): string {
  return text.replace(SPACED_LETTERS, (spaced) => {
    const words = wordsOf(spaced);
    const letters = words.flatMap((word) => word.match(/\p{L}+/gu) ?? []);
    const count = (list: readonly string[]): number => list.join('').length;
    const read = letters.filter((word) => (word.length > 1 || MARKED.test(word)) && isSyllable(word));
    const isMixed = words.some((word) => /\p{L}\d|\d\p{L}/u.test(word));
    const isSure = !isMixed && count(read) >= MIN_LETTERS && count(read) >= MIN_SHARE * count(letters);
    return isSure ? words.join(' ') : spaced;
  });
}

/** A letter that is a syllable by itself: Ý, Ở. */
const MARKED = /[^\p{ASCII}]/u;

/** The narrowest gap separates letters, whatever its width; wider ones separate words. */
function wordsOf(spaced: string): string[] {
  const gaps = (spaced.match(/[ \t]+/g) ?? []).map((gap) => gap.replaceAll('\t', '    ').length);
  const narrow = Math.min(...gaps);
  return spaced
    .split(new RegExp(`[ \\t]{${narrow + 1},}|\\t`))
    .map((word) => word.replace(/\s/g, ''))
    .filter((word) => word !== '');
}

/** Whether a whole text is letter-spaced, as only headings are. */
export const isLetterSpaced = (text: string): boolean =>
  /^\s*\S\s/u.test(text) &&
  /^\S(?:\s+\S)+$/u.test(text.normalize('NFC').trim()) &&
  joinLetters(text) !== text;
