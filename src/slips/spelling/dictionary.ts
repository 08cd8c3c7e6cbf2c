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

/** Usual syllables that the dictionary lacks. */
const MORE = `nòng gẫy tỳ nhếch điềm hỷ lóa lõa trừu cược tầu dầy ky hý dỉ mẩu nguôi hễ nhễ nghĩnh nguệch ngụt dướn gien tuýp tý úc nhẩy
  gẩy dẳng ròn quỵ khụy xáng kiếng dãn dói cún choai dền đỏng choè buôn đắk krông pác phai`;
for (const word of MORE.split(/\s+/)) known.add(syllableKey(word));

/** Whether the dictionary has a word, in any case and with i or y behind "qu". */
export const isKnown = (word: string): boolean => {
  const key = syllableKey(word);
  return known.has(key) || known.has(key.replace(/^qui/, 'quy'));
};

/** Whether letters without marks stand for some syllable that has them: "hien" for "hiện". */
export const standsFor = (word: string): boolean => bare.has(word.toLowerCase());

function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
