// A paragraph → its sentences. Intl.Segmenter finds the boundaries; this file removes false ones and adds those
// hidden by a missing space.
import type { Lang } from '../messages/message.js';

/** A range of a text, in UTF-16 units: `from` inclusive, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s.(“"'/–-])(?:TS|ThS|Th\.S|PGS|GS|BS|CN|KS|Ks|Tp|TP|TX|Tx|Tt|TT|Nxb|NXB|đ\/c|Đ\/c|vd|VD|St|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Gov|Sen|Rep|Jr|Sr|vs|cf|e\.g|i\.e|a\.m|p\.m|U\.S)\.$/u;
/** Abbreviations that only count before a number: "tr. 65", "No. 4". */
const BEFORE_NUMBER = /(?:^|[\s(])(?:tr|Tr|pp?|vol|No|no|số|q|Q|t|T|ch|art)\.$/u;
/** A single capital is an initial ("Nguyễn V."), unless it is a Roman numeral after a lower-case word ("khóa V."). */
const INITIAL = /(?:^|[\s.(“])\p{Lu}\.$/u;
const ROMAN_AFTER_SMALL = /(?:^|\s)\p{Ll}[\p{Ll}\p{M}]*\s[IVXLCDM]\.$/u;
/** The place after a full stop with no space behind it. */
const GLUED_STOP = /(?<=[\p{Ll}\p{M}\d”)»%][.!?…])(?=\p{Lu}[\p{L}\p{M}]|“\p{Lu})/gu;
const ONLY_NUMBER = /^\(?(?:\d{1,3}|[a-zđA-Z])[.)]$/u;
const TAIL = 40;

/**
 * The sentences of a text as spans without surrounding spaces. Every non-space character is in exactly one of them. A
 * sentence never ends inside “ ”, « », " " or ( ), unless the bracket is never closed.
 */
export function sentenceSpans(text: string, lang: Lang = 'vi'): Span[] {
  const inside = brackets(text);
  const stops = [...segmenterStops(text, lang), ...gluedStops(text)].sort((a, b) => a - b);
  const spans: Span[] = [];
  let from = 0;
  for (const stop of stops) {
    if (stop <= from || (stop < text.length && (inside(stop) || !endsHere(text, from, stop)))) continue;
    const end = stop + marksAfter(text, stop).length;
    const span = trimmed(text, from, end);
    if (span.to > span.from) spans.push(span);
    from = end;
  }
  return spans;
}

/** The sentences of a text, trimmed. */
export function sentences(text: string, lang: Lang = 'vi'): string[] {
  return sentenceSpans(text, lang).map(({ from, to }) => text.slice(from, to));
}

/** The segmenter's time grows faster than linearly: it gets chunks of about this many characters. */
const STRETCH = 2000;

/** A text without any of these is one sentence; the segmenter, which is slow to create, is not needed. */
const MAY_STOP = /[\p{Sentence_Terminal}\n\r\u0085\u2024\u2028\u2029\ufe52\uff0e]/u;

function segmenterStops(text: string, lang: Lang): number[] {
  if (!MAY_STOP.test(text)) return [text.length];
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const stops: number[] = [];
  const ends = text.length > STRETCH ? text.matchAll(/[.!?…]\s+/g) : [];
  let from = 0;
  const read = (to: number): void => {
    for (const part of segmenter.segment(text.slice(from, to)))
      stops.push(from + part.index + part.segment.length);
    from = to;
  };
  for (const { 0: stop, index } of ends) if (index > from + STRETCH) read(index + stop.length);
  read(text.length);
  return stops;
}

/** "nhất.Trước": lower case, full stop, capital, no space in between. */
function gluedStops(text: string): number[] {
  return Array.from(text.matchAll(GLUED_STOP), (match) => match.index);
}

/** A note mark right after a full stop belongs to the sentence that ends there: "dân.¹ Ngày", "giữ đất”.² Đồng chí". */
function marksAfter(text: string, stop: number): string {
  if (/\s/u.test(text.charAt(stop - 1))) return '';
  return MARKS.exec(text.slice(stop, stop + TAIL))?.[0] ?? '';
}
/** Private-use characters that stand for marks while a text is analysed. */
const MARKS = /^[\u{100000}-\u{10FFFD}]+/u;

function endsHere(text: string, from: number, stop: number): boolean {
  const before = text.slice(Math.max(from, stop - TAIL), stop).trimEnd();
  const after = text
    .slice(stop, stop + TAIL)
    .replace(MARKS, '')
    .trimStart();
  if (/^\p{Ll}/u.test(after) || /^[,;:)\]”»]/u.test(after)) return false;
  if (ABBREVIATION.test(before)) return false;
  if (BEFORE_NUMBER.test(before) && /^\d/.test(after)) return false;
  if (INITIAL.test(before) && !ROMAN_AFTER_SMALL.test(before)) return false;
  return !ONLY_NUMBER.test(text.slice(from, stop).trim().slice(0, 6));
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { from: start, to: Math.max(start, from + part.trimEnd().length) };
}

const CLOSERS: Record<string, string> = { '”': '“', '»': '«', ')': '(', ']': '[' };
/** Most open brackets tracked at once: keeps the search linear. */
const DEEPEST = 16;

/** Whether a place lies inside a closed quotation or bracket; unclosed ones do not count. */
export function brackets(text: string): (at: number) => boolean {
  const pairs: Span[] = [];
  const open: { char: string; at: number }[] = [];
  for (const { 0: char, index } of text.matchAll(/[“”«»()[\]"]/g)) {
    const opener = char === '"' ? char : CLOSERS[char];
    const own = open.findLastIndex((bracket) => bracket.char === opener);
    const found = open[own];
    if (found) {
      open.length = own;
      pairs.push({ from: found.at + 1, to: index });
    } else if (opener === undefined || char === '"') {
      if (open.length === DEEPEST) open.shift();
      open.push({ char, at: index });
    }
  }
  const outer = outermost(pairs);
  return (at) => within(outer, at);
}

function outermost(pairs: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const pair of pairs) {
    while ((outer.at(-1)?.from ?? -1) > pair.from) outer.pop();
    outer.push(pair);
  }
  return outer;
}

function within(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (at < span.from) high = middle - 1;
    else if (at > span.to) low = middle + 1;
    else return true;
  }
  return false;
}
