// Text with letters separated by typed spaces ("Đ Ề  C Ư Ơ N G") → its words, where wider spaces separate them and
// the result reads as Vietnamese. "A B C D" and rows of figures are left alone.
import { isSyllable } from './syllable.js';

/** Single signs with spaces between them. */
const APART = /(?<!\S)\S(?:[ \t]{1,12}\S(?=[,.;:!?]*(?:\s|$)))+/gu;
/** Letters that are enough to be sure. */
const LEAST = 4;
/** The part of the letters that must stand in syllables. */
const SURE = 0.8;

export function joinLetters(text: string): string {
  return text.replace(APART, (apart) => {
    const words = wordsOf(apart);
    const letters = words.flatMap((word) => word.match(/\p{L}+/gu) ?? []);
    const count = (list: readonly string[]): number => list.join('').length;
    const read = letters.filter((word) => (word.length > 1 || MARKED.test(word)) && isSyllable(word));
    const isMixed = words.some((word) => /\p{L}\d|\d\p{L}/u.test(word));
    const isSure = !isMixed && count(read) >= LEAST && count(read) >= SURE * count(letters);
    return isSure ? words.join(' ') : apart;
  });
}

/** A letter that is a syllable by itself: Ý, Ở. */
const MARKED = /[^\p{ASCII}]/u;

/** The narrowest gap stands between letters, whichever width it has; wider ones stand between words. */
function wordsOf(apart: string): string[] {
  const gaps = (apart.match(/[ \t]+/g) ?? []).map((gap) => gap.replaceAll('\t', '    ').length);
  const narrow = Math.min(...gaps);
  return apart
    .split(new RegExp(`[ \\t]{${narrow + 1},}|\\t`))
    .map((word) => word.replace(/\s/g, ''))
    .filter((word) => word !== '');
}

/** Whether all of a text is letters set apart, as only a heading has them. */
export const isLetterSpaced = (text: string): boolean =>
  /^\s*\S\s/u.test(text) &&
  /^\S(?:\s+\S)+$/u.test(text.normalize('NFC').trim()) &&
  joinLetters(text) !== text;
