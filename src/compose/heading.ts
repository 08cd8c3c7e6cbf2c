// Headings → numbered titles, titles short enough for a slide, and the short title in the rail.
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { clauseBorders, wordBorders } from './clauses.js';
import { appendText, plain, prependText, slice, wordCount } from './line.js';
import { type Shortened, shorten } from './shorten.js';

/** Words of a title that every layout has room for; a longer one is cut to its first clause if that says enough. */
const TITLE = { words: 32, most: 40 };
const FIRST_CLAUSE = { from: 30, least: 6, most: 20 };
/** Cover and section slides show little else: their titles may be longer. */
const DISPLAY = { words: 48, most: 60 };
/** Words of the small line above a title. */
const KICKER = { words: 14, most: 18 };
/** Characters of the rail's title. */
const RAIL = 40;

/** A title, or a line of the agenda. */
export function title(line: Line, lang: Lang): Shortened {
  const text = plain(line);
  const first =
    wordCount(text) < FIRST_CLAUSE.from
      ? undefined
      : clauseBorders(text, lang).find(({ end }) => isName(text.slice(0, end)));
  if (!first) return shorten(line, lang, TITLE);
  return { line: appendText(slice(line, 0, first.end), '…'), cut: true };
}

const isName = (clause: string): boolean =>
  wordCount(clause) >= FIRST_CLAUSE.least && wordCount(clause) <= FIRST_CLAUSE.most;

export const displayTitle = (line: Line, lang: Lang): Shortened => shorten(line, lang, DISPLAY);
export const kicker = (line: Line, lang: Lang): Shortened => shorten(line, lang, KICKER);

/** A heading's number before its words: "1. ", "a) ", "I. " unchanged; empty for a mere bullet ("-", "*", "•"). */
export function numberMark(number: string | undefined): string {
  if (!number || !/[\p{L}\p{N}]/u.test(number)) return '';
  const stop = /^\p{Ll}$/u.test(number) ? ')' : '.';
  return `${number}${/[.):]$/.test(number) ? '' : stop} `;
}

/** "1" and "Kinh tế" → "1. Kinh tế". */
export function numbered(number: string | undefined, heading: Line): Line {
  const mark = numberMark(number);
  return mark === '' ? heading : prependText(mark, heading);
}

export const railTitle = (heading: Line, lang: Lang): string => label(plain(heading), lang, RAIL);

/** The start of a text, at most `most` characters: all of it, else to the end of a clause, else of a word, then "…". */
export function label(text: string, lang: Lang, most: number): string {
  if (text.length <= most) return text;
  const within = (end: number): boolean => end < most && end >= most / 4;
  const clause = clauseBorders(text, lang).findLast(({ end }) => within(end));
  const words = wordBorders(text.slice(0, most * 2), lang).filter(({ end }) => end < most);
  const apart = words.findLast(({ weight, end }) => weight === 2 && !inName(text.slice(0, end)));
  const border = clause ?? apart ?? words.findLast(({ weight }) => weight === 2) ?? words.at(-1);
  return `${text.slice(0, border?.end ?? most - 1)}…`;
}

/** Whether a text ends with a capitalised word that may begin a name ("Khởi" of "Khởi nghĩa Bắc Sơn"). */
const inName = (text: string): boolean => /\s\p{Lu}[\p{Ll}\p{M}]+$/u.test(text);

/** No `i` flag: with it, V8 takes tens of milliseconds to compile `\p{L}`. */
const YEARS =
  /(?<![\d/.,-]|[Tt]háng |[Nn]gày |[Qq]uý |THÁNG |NGÀY |QUÝ )(?<value>\d{1,4}|\d\.\d{3})\s+(?<unit>[Nn]ăm|NĂM)(?!\s+\d)(?!\p{L})/u;
const ENGLISH_YEARS = /(?<![\d/.,-])(?<value>\d{1,4})[\s-]+(?:\p{L}+\s){0,2}(?<unit>[Yy]ears?|YEARS?)\b/u;
const ANNIVERSARY = /(?<![\d/.,-])(?<value>\d{1,4}(?:st|nd|rd|th))\s+(?<unit>anniversary)\b/i;

/** The anniversary stated in a title: "80 năm", "90 years", "90 proud years", "80th anniversary". */
export function statedNumber(text: string): { value: string; unit: string } | undefined {
  const match = YEARS.exec(text) ?? ENGLISH_YEARS.exec(text) ?? ANNIVERSARY.exec(text);
  const { value, unit } = match?.groups ?? {};
  return value && unit ? { value, unit } : undefined;
}
