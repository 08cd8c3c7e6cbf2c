// Outline data of any shape → its texts that are longer than an outline may have them.
import { LARGEST_OUTLINE } from '../platform/limits.js';
import type { TextPath } from './texts.js';

/** Which limit of `LARGEST_OUTLINE` a text passes, and where. */
export interface TooLong {
  limit: 'characters' | 'text' | 'texts' | 'word';
  path: TextPath;
  /** How the word that is too long begins, as the text has it. */
  begins?: string;
}

/** Enough of a word to find it by. */
const BEGINS = 40;

/**
 * Every text that passes a limit of its own, and the first at which all together do; keys count as texts. Work grows
 * as the data does: what is found here is not looked at by any other step.
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

/** Letters without a space or another place at which a line may end: after ideographs and a space of no width it may. */
const WORD = /[^\s\p{Lo}\u200b]+/gu;

function endlessWord(text: string): string | undefined {
  for (const [word] of text.matchAll(WORD)) if (word.length > LARGEST_OUTLINE.word) return word;
  return undefined;
}
