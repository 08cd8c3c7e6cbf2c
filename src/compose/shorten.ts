// A line that is too long for a slide → its beginning up to the end of a clause, closed by "…".
import type { Line } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { type Border, clauseBorders, wordBorders } from './clauses.js';
import { appendText, plain, slice, wordCount } from './line.js';

export interface Limits {
  /** Words that the slide can take well. */
  words: number;
  /** Words that it takes when no clause ends before; beyond it the text is cut between two words. */
  most: number;
}

export interface Shortened {
  line: Line;
  /** Whether something was left out. */
  cut: boolean;
}

const ELLIPSIS = '…';

/**
 * Leaves a line that fits as it is. Else it is cut at the clause border nearest under `words` (at least half of it),
 * else at the first border under `most`; a line without one stays whole up to `most` words.
 */
export function shorten(line: Line, lang: Lang, limits: Limits): Shortened {
  const text = plain(line);
  if (wordCount(text) <= limits.words) return { line, cut: false };
  const border = chosen(text, clauseBorders(text, lang), limits);
  if (border) return { line: cutAt(line, border.end), cut: true };
  if (wordCount(text) <= limits.most) return { line, cut: false };
  return cutBetweenWords(line, lang, limits.words);
}

/** Cuts after at most so many words: for what no clause border can shorten. */
export function cutBetweenWords(line: Line, lang: Lang, words: number): Shortened {
  const borders = wordBorders(plain(line), lang).slice(0, Math.max(1, words));
  const good = borders.findLastIndex(({ weight }, index) => weight === 2 && index >= words / 2);
  const border = borders[good] ?? borders.at(-1);
  return border ? { line: cutAt(line, border.end), cut: true } : { line, cut: false };
}

function cutAt(line: Line, end: number): Line {
  const kept = slice(line, 0, end);
  return /…$|\.\.\.$/.test(plain(kept)) ? kept : appendText(kept, ELLIPSIS);
}

function chosen(text: string, borders: readonly Border[], limits: Limits): Border | undefined {
  const counted = borders.map((border) => ({ border, words: wordCount(text.slice(0, border.end)) }));
  const within = counted.filter(({ words }) => words <= limits.words && words >= limits.words / 2);
  const best = within.reduce<(typeof within)[number] | undefined>(
    (a, b) => (a && score(a) > score(b) ? a : b),
    undefined,
  );
  if (best) return best.border;
  return counted.find(({ words }) => words > limits.words && words <= limits.most)?.border;
}

/** A semicolon outweighs some words, a conjunction costs some. */
function score({ border, words }: { border: Border; words: number }): number {
  return words + (border.weight - 2) * 8;
}
