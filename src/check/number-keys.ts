// Numbers and dates of a passage → the keys they match, however a statement writes them.

import { countOf } from './lexicon.js';
import type { Passage } from './passages.js';
import { type Token, wordKey } from './tokens.js';

/** A date also matches its month and year, a ratio both its numbers, a word what it counts. */
export function answers({ kind, key }: Token): string[] {
  if (kind === 'sign') return [];
  if (kind === 'word') {
    const count = countOf(key);
    return count === undefined ? [] : [count];
  }
  if (kind === 'number') return [key, ...(key.includes('/') ? key.split('/') : [])];
  const parts = key.split('/');
  return [
    key,
    ...parts.slice(1).map((_, i) => parts.slice(i + 1).join('/')),
    `${parts.slice(0, -1).join('/')}/`,
    ...parts,
  ];
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);
const COUNTED = 'giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|chạp'.split('|').map(wordKey);

export function keysIn({ tokens }: Passage): string[] {
  return [...tokens.flatMap(answers), ...namedMonths(tokens)];
}

/** "Cách mạng tháng Tám năm 1945" matches 8/1945. */
function namedMonths(tokens: readonly Token[]): string[] {
  const years = tokens.filter(({ key }) => /^(?:1[89]|20)\d\d$/.test(key)).map(({ key }) => key);
  if (years.length === 0) return [];
  const months = tokens.flatMap(({ key, shown }, at) => {
    const english = /^\p{Lu}/u.test(shown) ? MONTHS.indexOf(key) : -1;
    const vietnamese = key === MONTH ? COUNTED.indexOf(tokens[at + 1]?.key ?? '') : -1;
    return [english, vietnamese].filter((month) => month >= 0).map((month) => month + 1);
  });
  return months.flatMap((month) => years.map((year) => `${month}/${year}`));
}
const MONTH = wordKey('tháng');
