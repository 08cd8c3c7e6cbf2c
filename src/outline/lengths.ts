// Outline data of any shape → the texts that exceed the length limits.
import { LARGEST_OUTLINE } from '../platform/limits.js';
import type { TextPath } from './texts.js';

/** Which limit of `LARGEST_OUTLINE` a text exceeds, and where. */
export interface TooLong {
  limit: 'characters' | 'text' | 'texts' | 'word';
  path: TextPath;
  /** The beginning of the overlong word, as written. */
  begins?: string;
}

/** Enough of a word to search for. */
const BEGINS = 40;

/**
 * Every text that exceeds a limit of its own, and the first at which the total does; keys count as texts. Linear in
 * the size of the data: nothing reported here is looked at by any later step.
 */
export function tooLongTexts(data: unknown): TooLong[] {
  const found: TooLong[] = [];
  let left = LARGEST_OUTLINE.characters;
  let texts = 0;
  const count = (text: string, path: TextPath): void => {
    const { length } = text;
    if (left >= 0 && length > left) found.push({ limit: 'characters', path });
    left -= length;
    if (++texts === LARGEST_OUTLINE.texts + 1) found.push({ limit: 'texts', path });
    if (length > LARGEST_OUTLINE.text) found.push({ limit: 'text', path });
    const word = length > LARGEST_OUTLINE.word ? endlessWord(text) : undefined;
    if (word !== undefined) found.push({ limit: 'word', path, begins: word.slice(0, BEGINS) });
  };
  const walk = (value: unknown, path: TextPath): void => {
    if (typeof value === 'string') count(value, path);
    else if (Array.isArray(value)) value.forEach((item, at) => void walk(item, [...path, at]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        count(key, [...path, key]);
        walk(inner, [...path, key]);
      }
  };
  walk(data, []);
  return found;
}

/** Letters without a space or other line-break opportunity: lines may break after ideographs and zero-width spaces. */
const WORD = /[^\s\p{Lo}\u200b]+/gu;

function endlessWord(text: string): string | undefined {
  for (const [word] of text.matchAll(WORD)) if (word.length > LARGEST_OUTLINE.word) return word;
  return undefined;
}
