// Text whose letters are set apart by typed spaces ("Đ Ề  C Ư Ơ N G") → the same in words, where wider spaces show the
// words' ends and what comes out reads as Vietnamese. "A B C D" and the figures of a row stay.
import { isSyllable } from './syllable.js';

/** Single signs with one space between them, and stretches of such with wider spaces between. */
const APART = /(?<!\S)[^\s](?: [^\s])+(?:[ \t]{2,}[^\s](?: [^\s])*)*(?=[,.;:!?]*(?:\s|$))/gu;
/** Letters that are enough to be sure. */
const LEAST = 4;
/** The part of the letters that must stand in syllables. */
const SURE = 0.8;

export function joinLetters(text: string): string {
  return text.replace(APART, (apart) => {
    const words = apart.split(/[ \t]{2,}/).map((word) => word.replaceAll(' ', ''));
    const letters = words.flatMap((word) => word.match(/\p{L}+/gu) ?? []);
    const count = (list: readonly string[]): number => list.join('').length;
    const read = letters.filter((word) => word.length > 1 && isSyllable(word));
    const isMixed = words.some((word) => /\p{L}\d|\d\p{L}/u.test(word));
    const isSure = !isMixed && count(read) >= LEAST && count(read) >= SURE * count(letters);
    return isSure ? words.join(' ') : apart;
  });
}
