// Texts of two sides → the runs of words that only the first side has.
import { wordKey } from './tokens.js';

export interface Unmatched {
  /** Index of the text containing the run. */
  index: number;
  text: string;
  words: number;
}

/** Each word of the other side offsets one occurrence on this side; numbers are compared elsewhere. */
export function unmatched(texts: readonly string[], others: readonly string[]): Unmatched[] {
  const there = new Map<string, number>();
  for (const { key } of others.flatMap(wordsIn)) there.set(key, (there.get(key) ?? 0) + 1);
  return texts.flatMap((text, index) => {
    const runs: string[][] = [[]];
    for (const { word, key } of wordsIn(text)) {
      const left = there.get(key) ?? 0;
      if (left > 0) there.set(key, left - 1);
      if (left > 0 || /\p{N}/u.test(word)) runs.push([]);
      else runs.at(-1)?.push(word);
    }
    const missing = runs.filter((run) => run.length > 0);
    const words = missing.reduce((sum, run) => sum + run.length, 0);
    return words > 0 ? [{ index, text: missing.map((run) => run.join(' ')).join(' … '), words }] : [];
  });
}

const wordsIn = (text: string): { word: string; key: string }[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({ word, key: wordKey(word) }));
