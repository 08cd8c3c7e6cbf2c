// A syllable → whether Vietnamese has it, by the dictionary; the two ways to set its tone mark are one.
import { syllableKey } from './syllable.js';
import { SYLLABLES } from './syllables.js';

const MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const known = new Set<string>();
const bare = new Set<string>();
for (const entry of SYLLABLES.trim().split(/\s+/)) {
  const plain = entry.replace(/\d+$/, '');
  for (const tone of entry.slice(plain.length)) known.add(plain + MARKS[Number(tone)]);
  bare.add(stripMarks(plain));
}

/** Whether the dictionary has a word in any case. */
export const isKnown = (word: string): boolean => known.has(syllableKey(word));

/** Whether letters without marks stand for some syllable that has them: "hien" for "hiện". */
export const standsFor = (word: string): boolean => bare.has(word.toLowerCase());

function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
