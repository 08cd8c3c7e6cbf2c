// A line too long for a slide → its beginning, up to the end of a clause, closed by "…".
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { mainStart, mainVerb } from '../outline/main-clause.js';
import { bindsBack, onlyIfIn, plansIn } from '../outline/qualifiers.js';
import { sentenceSpans } from '../outline/sentences.js';
import { wholeStatements } from '../outline/whole-statements.js';
import { type Border, clauseBorders, soundBorders, wordBorders } from './clauses.js';
import { appendText, marksOf, plain, prependText, slice, trimLine, withMarks, wordCount } from './line.js';

export interface Limits {
  /** Words that the slide holds comfortably. */
  words: number;
  /** The limit if no clause ends earlier; beyond it the text is cut between two words. */
  most: number;
}

export interface Shortened {
  line: Line;
  /** Whether anything was left out. */
  cut: boolean;
}

const ELLIPSIS = '…';
/** A few words over the limit are not worth a cut. */
const NEARLY = 1.15;

/**
 * Keeps a line that fits. Otherwise cuts at the best clause border under `words` (at least half of it) after which the
 * main clause has said something, else at the first such border beyond. A line without any stays whole if it is not
 * much longer than `most`; so does one that was cut before.
 */
export function shorten(line: Line, lang: Lang, limits: Limits): Shortened {
  const text = plain(line);
  const count = wordCount(text);
  const whole = limits.most * LATE;
  if (count <= limits.words * NEARLY || (count <= whole && text.endsWith(ELLIPSIS)))
    return { line, cut: false };
  const statement = wholeStatement(line, limits.words);
  if (statement) return { line: statement, cut: true };
  const border = soundBorder(text, lang, limits);
  if (border) {
    const isWhole = wholeStatements(text).includes(border.end);
    return { line: isWhole ? endedAt(line, border.end) : cutAt(line, border.end), cut: true };
  }
  if (count <= whole) return { line, cut: false };
  const end = insideQuotation(text, lang, limits);
  if (end !== undefined) return { line: appendText(cutAt(line, end), '”'), cut: true };
  return fromMain(line, lang, limits) ?? atAnyBorder(line, lang, limits);
}

/** The line up to the last point where it is a complete statement of between half of `words` and `words`. */
function wholeStatement(line: Line, words: number): Line | undefined {
  const text = plain(line);
  const wordsTo = wordCounter(text);
  const end = wholeStatements(text).findLast((at) => wordsTo(at) <= words);
  return end !== undefined && wordsTo(end) >= words / 2 ? endedAt(line, end) : undefined;
}

/** The text before an offset, closed with the line's own punctuation. */
function endedAt(line: Line, end: number): Line {
  const stop = /[.!?]$/.exec(plain(line))?.[0] ?? '';
  const kept = slice(line, 0, end);
  return /[.!?…]$/.test(plain(kept)) ? kept : appendText(kept, stop);
}

/**
 * A statement of at most `most` words that says what the line or its main clause says, without an ellipsis: nothing
 * that it omits changes the meaning. Undefined if there is none.
 */
export function stated(line: Line, lang: Lang, { words, most }: Limits): Shortened | undefined {
  const count = wordCount(plain(line));
  if (count <= words * NEARLY) return { line, cut: false };
  const within = wholeStatement(line, words);
  if (within) return { line: within, cut: true };
  const main = mainClause(line, lang);
  const inMain = main && stated(main, lang, { words, most });
  if (inMain) return { ...inMain, cut: true };
  if (count <= most) return { line, cut: false };
  const further = wholeStatement(line, most);
  return further && { line: further, cut: true };
}

/** Without an opening that only says when, where, how or why, and that holds no day, plan or condition. */
function mainClause(line: Line, lang: Lang): Line | undefined {
  const text = plain(line);
  const before = text.slice(0, mainStart(text));
  const start = before.length - (DATE_LAST.exec(before)?.[0].length ?? 0);
  const opening = text.slice(0, start);
  if (start === 0 || TELLS.test(opening) || /\d/.test(opening)) return undefined;
  if (plansIn(opening, lang).length > 0 || onlyIfIn(opening, lang).length > 0) return undefined;
  if (mainVerb(text.slice(start)) === undefined) return undefined;
  return capitalised(trimLine(slice(line, start, text.length)));
}

function capitalised([first, ...rest]: Line): Line {
  if (!first || !('text' in first)) return first ? [first, ...rest] : [];
  return [{ ...first, text: first.text.charAt(0).toLocaleUpperCase() + first.text.slice(1) }, ...rest];
}

/**
 * The main clause without a long opening that only says when, where, how or why. Undefined if there is none, or if the
 * opening states a condition for the rest.
 */
function fromMain(line: Line, lang: Lang, limits: Limits): Shortened | undefined {
  const text = plain(line);
  const before = text.slice(0, mainStart(text));
  const start = before.length - (DATE_LAST.exec(before)?.[0].length ?? 0);
  const opening = text.slice(0, start);
  if (wordCount(opening) < limits.words / 2 || TELLS.test(opening)) return undefined;
  if (plansIn(opening, lang).length > 0 || onlyIfIn(opening, lang).length > 0) return undefined;
  if (mainVerb(text.slice(start)) === undefined) return undefined;
  const main = shorten(trimLine(slice(line, start, text.length)), lang, limits);
  return { line: prependText(ELLIPSIS, main.line), cut: true };
}

/** The date of the main clause stays with it. */
const DATE_LAST =
  /(?:(?:vào|đầu|giữa|cuối|khoảng|từ|đến|hết|trước|sau|rạng|cho|cũng|mùa|early|mid|late|the (?:end|beginning) of|by|since|before|after)[\s-](?:sáng\s|xuân\s|hè\s|thu\s|đông\s)?){0,3}(?:ngày|tháng|năm|đêm|tối|sáng|trưa|chiều|in|on)\s[^,;]{1,30}\d{4},\s$/iu;
/** An opening with such a verb is a statement of its own. */
const TELLS = /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|was|were|has|have|had)(?![\p{L}\p{M}])/u;

function atAnyBorder(line: Line, lang: Lang, { words, most }: Limits): Shortened {
  const text = plain(line);
  const wordsTo = wordCounter(text);
  const border = borders(text, lang).findLast(({ end }) => wordsTo(end) <= most);
  return border ? { line: cutAt(line, border.end), cut: true } : cutBetweenWords(line, lang, words);
}

/** Like `shorten`, but what is shown carries the source marks of the whole line. */
export function shortenCited(line: Line, lang: Lang, limits: Limits): Shortened {
  const { line: shown, cut } = shorten(line, lang, limits);
  return { line: withMarks(shown, marksOf(line)), cut };
}

/** How far, as a multiple of the requested words, to look for a word border outside quotations and brackets. */
const FURTHER = 3;

/** Cuts after about `words` words, if no clause border can shorten the line. */
export function cutBetweenWords(line: Line, lang: Lang, words: number): Shortened {
  const borders = wordBorders(plain(line), lang);
  const near = borders.slice(0, Math.max(1, words));
  const good = ({ weight }: Border): boolean => weight === 2;
  const border =
    near.findLast((candidate, index) => good(candidate) && index >= Math.min(2, words / 2)) ??
    borders.slice(near.length, words * FURTHER).find(good) ??
    near.at(-1);
  return border ? { line: cutAt(line, border.end), cut: true } : { line, cut: false };
}

function cutAt(line: Line, end: number): Line {
  const kept = slice(line, 0, end);
  return /…$|\.\.\.$/.test(plain(kept)) ? kept : appendText(kept, ELLIPSIS);
}

/**
 * The offset at which a quotation introduced by the sentence ("Đại hội đề ra mục tiêu: “…”") may end after some of it;
 * undefined if it introduces none.
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

/** A sentence that makes no statement earlier may exceed `most` by this factor. */
const LATE = 1.4;

/** Clause borders at which what is left out stands on its own. */
const borders = (text: string, lang: Lang): Border[] =>
  clauseBorders(text, lang).filter(({ end, next }) => !distorts(text, end, next));

function soundBorder(text: string, lang: Lang, { words, most }: Limits): Border | undefined {
  const wordsTo = wordCounter(text);
  const sound = soundBorders(text, borders(text, lang), lang).map((border) => ({
    border,
    words: wordsTo(border.end),
  }));
  const within = sound.filter((candidate) => candidate.words <= words && candidate.words >= words / 2);
  if (within.length > 0) return within.reduce((a, b) => (score(a) > score(b) ? a : b)).border;
  return sound.find((candidate) => candidate.words > words && candidate.words <= most * LATE)?.border;
}

/** Cutting after a mere introduction leaves nothing said; cutting off what limits a statement changes it. */
const distorts = (text: string, end: number, next: number): boolean =>
  text.charAt(end) === ':' || bindsBack(text.slice(next));

/** The number of words that begin before an offset; precomputed, so that many offsets are cheap. */
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

/** A semicolon is worth some words, a conjunction costs some. */
function score({ border, words }: { border: Border; words: number }): number {
  return words + (border.weight - 2) * 8;
}
