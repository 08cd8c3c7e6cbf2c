// Text from a font → whether it reads as any language, or as noise from a font with unknown letters. Judges form
// only: French or Russian is language; "7KLV LV D" and "ƋǂƟ!" are noise.
import { foldLetters } from '../../platform/text.js';
import { detectLegacy } from './legacy.js';
import { isSyllable } from './syllable.js';

/** Characters in words of some language, and characters in non-words. */
export interface LegibilityScore {
  words: number;
  noise: number;
}

/** Number of characters examined. */
const SAMPLE = 6000;

const AROUND = /^[“”"'‘’«»().,;:!?…*•–—/[\]-]+|[“”"'‘’«»().,;:!?…*•–—/[\]-]+$/gu;
const FIGURES = /^[\d.,/:%+×xh°–-]+$/u;
const LETTERS = /^\p{L}[\p{L}\p{M}]*$/u;
/** Latin letters of European languages and of Vietnamese. */
const LATIN = /^[a-zà-öø-ÿ\u0100-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]+$/iu;
const SCRIPTS = [
  /^\p{Script=Cyrillic}+$/u,
  /^\p{Script=Han}+$/u,
  /^\p{Script=Lao}+$/u,
  /^\p{Script=Thai}+$/u,
];

export function legibilityOf(whole: string): LegibilityScore {
  const text = whole.slice(0, SAMPLE).normalize('NFC');
  if (detectLegacy(text)) return { words: text.length, noise: 0 };
  const reading: LegibilityScore = { words: 0, noise: 0 };
  for (const chunk of text.split(/\s+/)) {
    const judged = judge(chunk.replace(AROUND, ''));
    if (judged === true) reading.words += chunk.length;
    if (judged === false) reading.noise += chunk.length;
  }
  return reading;
}

/** Undefined if the chunk says nothing either way: figures, punctuation, an abbreviation. */
function judge(chunk: string): boolean | undefined {
  if (chunk.length < 2 || FIGURES.test(chunk)) return undefined;
  const parts = chunk.split(/[-–/.'’&_@]/u).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => LETTERS.test(part) || FIGURES.test(part)))
    return parts.some((part) => LETTERS.test(part) && isWord(part)) || undefined;
  if (!LETTERS.test(chunk)) return /\p{L}\d|\d\p{L}/u.test(chunk) && chunk.length < 6 ? undefined : false;
  if (/^\p{Lu}{2,6}$/u.test(chunk) && LATIN.test(chunk) && !isWord(chunk)) return undefined;
  return isWord(chunk);
}

function isWord(word: string): boolean {
  if (isSyllable(word)) return true;
  if (SCRIPTS.some((script) => script.test(word))) return true;
  if (!LATIN.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return false;
  const plain = foldLetters(word);
  return /[aeiouy]/.test(plain) && !/[^aeiouy]{5}|[aeiouy]{5}/.test(plain);
}
