// A line that is too long for a slide → its beginning up to the end of a clause, closed by "…".
import type { Line } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { bindsBack } from '../outline/qualifiers.js';
import { sentenceSpans } from '../outline/sentences.js';
import { type Border, clauseBorders, soundBorders, wordBorders } from './clauses.js';
import { appendText, marksOf, plain, slice, withMarks, wordCount } from './line.js';

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
/** A few words more do not make it worth to leave any out. */
const NEARLY = 1.15;

/**
 * Leaves a line that fits as it is. Else it is cut at the best clause border under `words` (at least half of it) behind
 * which its main clause has said something, else at the first one further on; a line without one stays whole while it
 * is not much longer than `most`, and so does one that was cut before.
 */
export function shorten(line: Line, lang: Lang, limits: Limits): Shortened {
  const text = plain(line);
  const count = wordCount(text);
  const whole = limits.most * LATE;
  if (count <= limits.words * NEARLY || (count <= whole && text.endsWith(ELLIPSIS)))
    return { line, cut: false };
  const border = chosen(text, lang, limits);
  if (border) return { line: cutAt(line, border.end), cut: true };
  const said = count <= whole ? undefined : insideQuotation(text, lang, limits);
  if (said !== undefined) return { line: appendText(cutAt(line, said), '”'), cut: true };
  return count <= whole ? { line, cut: false } : cutBetweenWords(line, lang, limits.words);
}

/** The same, and what is shown names the sources of all of it. */
export function shortenCited(line: Line, lang: Lang, limits: Limits): Shortened {
  const { line: shown, cut } = shorten(line, lang, limits);
  return { line: withMarks(shown, marksOf(line)), cut };
}

/** How far, in times of the words asked for, a word border outside quotations and brackets is looked for. */
const FURTHER = 3;

/** Cuts after about so many words: for what no clause border can shorten. */
export function cutBetweenWords(line: Line, lang: Lang, words: number): Shortened {
  const borders = wordBorders(plain(line), lang);
  const near = borders.slice(0, Math.max(1, words));
  const good = ({ weight }: Border): boolean => weight === 2;
  const border =
    near.findLast((one, index) => good(one) && index >= Math.min(2, words / 2)) ??
    borders.slice(near.length, words * FURTHER).find(good) ??
    near.at(-1);
  return border ? { line: cutAt(line, border.end), cut: true } : { line, cut: false };
}

function cutAt(line: Line, end: number): Line {
  const kept = slice(line, 0, end);
  return /…$|\.\.\.$/.test(plain(kept)) ? kept : appendText(kept, ELLIPSIS);
}

/**
 * Where the quotation that a sentence introduces ("Đại hội đề ra mục tiêu: “…”") may be left, with some of it said:
 * undefined when it introduces none.
 */
function insideQuotation(text: string, lang: Lang, { words, most }: Limits): number | undefined {
  const opening = INTRODUCED.exec(text);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length;
  const inner = text.slice(from, text.lastIndexOf('”'));
  const wordsTo = wordCounter(text);
  const stops = sentenceSpans(inner, lang).map(({ to }) => ({
    end: inner.charAt(to - 1) === '.' ? to - 1 : to,
  }));
  const ends = [...clauseBorders(inner, lang), ...stops]
    .map(({ end }) => from + end)
    .filter((end) => end < text.length - 2 && wordsTo(end) <= most * LATE)
    .sort((a, b) => a - b);
  return ends.findLast((end) => wordsTo(end) <= words) ?? ends[0];
}
const INTRODUCED = /:\s*“(?=[^“”]{40,}”[^“”]{0,40}$)/u;

/** A sentence that says nothing before may be this much longer than `most`. */
const LATE = 1.4;

function chosen(text: string, lang: Lang, { words, most }: Limits): Border | undefined {
  const borders = clauseBorders(text, lang).filter(({ end, next }) => !leaves(text, end, next));
  const wordsTo = wordCounter(text);
  const count = (border: Border) => ({ border, words: wordsTo(border.end) });
  const sound = soundBorders(text, borders, lang).map(count);
  const within = sound.filter((one) => one.words <= words && one.words >= words / 2);
  if (within.length > 0) return within.reduce((a, b) => (score(a) > score(b) ? a : b)).border;
  const later = sound.find((one) => one.words > words && one.words <= most * LATE);
  if (later || wordCount(text) <= most * LATE) return later?.border;
  return borders.map(count).findLast((one) => one.words <= most)?.border;
}

/** What only introduces the rest says nothing without it; what the rest limits says something else. */
const leaves = (text: string, end: number, next: number): boolean =>
  text.charAt(end) === ':' || bindsBack(text.slice(next));

/** How many words begin before a place of the text; quick for any number of places. */
function wordCounter(text: string): (end: number) => number {
  const starts = Array.from(text.matchAll(/\S+/g), ({ index }) => index);
  return (end) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** A semicolon outweighs some words, a conjunction costs some. */
function score({ border, words }: { border: Border; words: number }): number {
  return words + (border.weight - 2) * 8;
}
