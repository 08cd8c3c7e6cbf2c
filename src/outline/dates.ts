// A text → the dates in it that do not exist (30/2, 45/10, 29/2/2023) and spans that run backwards, as written.
// Vietnamese dates are day before month; in English either order is accepted, and month names too.
import type { Lang } from '../messages/message.js';

export interface DateSlip {
  why: 'no-such-date' | 'backwards';
  /** As the text writes it. */
  text: string;
}

/** What a date states; a missing part is unknown. */
export interface PartialDate {
  year?: number;
  month?: number;
  day?: number;
}

/** A date with its place in a text. */
export interface PlacedDate {
  at: number;
  text: string;
  /** All possible readings when the order of day and month is ambiguous, including impossible ones. */
  readings: PartialDate[];
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAMED = `(?:${MONTHS.join('|')})`;
/** A hyphen may join two dates, or be part of one. */
const START = String.raw`(?<![\p{L}\p{N}/.,])`;
const END = String.raw`(?![\p{L}\p{N}]|[/.,]\p{N})`;
const ALONE = String.raw`(?<!\p{N}-)`;

/** `always`: certainly a date in any text; the others count only when the text holds nothing else. */
interface Form {
  pattern: RegExp;
  always: boolean;
  read(parts: string[], lang: Lang): PartialDate[];
}

const form = (pattern: string, always: boolean, read: Form['read']): Form => ({
  pattern: new RegExp(START + pattern + END, 'giu'),
  always,
  read,
});

const numbers = (parts: readonly string[]): number[] => parts.map(Number);
const dayMonth = (day: number, month: number, year: number | undefined, lang: Lang): PartialDate[] => {
  const rest = year === undefined ? {} : { year };
  return [{ ...rest, month, day }, ...(lang === 'en' ? [{ ...rest, month: day, day: month }] : [])];
};

const FORMS: readonly Form[] = [
  form(String.raw`${ALONE}(\d{4})-(\d{1,2})-(\d{1,2})(?!-\p{N})`, true, (parts) => {
    const [year, month, day] = numbers(parts);
    return [{ year, month, day } as PartialDate];
  }),
  form(
    String.raw`(?:(?:ngày|mùng|mồng)\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:(?:\s*,)?\s+năm\s+(\d{4})|\/(\d{4}))?`,
    true,
    (parts) => {
      const [day = 0, month = 0] = numbers(parts);
      const year = parts[2] ?? parts[3];
      return [{ day, month, ...(year && { year: Number(year) }) }];
    },
  ),
  form(String.raw`tháng\s+(\d{1,2})(?:(?:\s*,)?\s+năm\s+|\/)(\d{4})`, true, (parts) => {
    const [month, year] = numbers(parts);
    return [{ month, year } as PartialDate];
  }),
  form(String.raw`(${NAMED})\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*(\d{4}))?`, true, ([name = '', day, year]) => [
    { month: MONTHS.indexOf(name.toLowerCase()) + 1, day: Number(day), ...(year && { year: Number(year) }) },
  ]),
  form(
    String.raw`(\d{1,2})(?:st|nd|rd|th)?\s+(${NAMED})(?:,?\s+(\d{4}))?`,
    true,
    ([day, name = '', year]) => [
      {
        month: MONTHS.indexOf(name.toLowerCase()) + 1,
        day: Number(day),
        ...(year && { year: Number(year) }),
      },
    ],
  ),
  form(String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})`, true, (parts, lang) => {
    const [day = 0, month = 0, year] = numbers(parts);
    return dayMonth(day, month, year, lang);
  }),
  // "31.6.1941" has the form of a date; "3.15.2024" may be a section number unless a word says it is a day.
  form(
    String.raw`${ALONE}(0?[1-9]|[12]\d|3[01])([.-])(0?[1-9]|1[0-2])\2((?:1\d|20)\d{2})(?!-\p{N}{1,2}(?!\p{N}))`,
    true,
    ([day, , month, year], lang) => dayMonth(Number(day), Number(month), Number(year), lang),
  ),
  form(
    String.raw`(?<=(?:ngày|đêm|sáng|trưa|chiều|tối|rạng sáng|mùng|mồng)\s)(\d{1,2})([.-])(\d{1,2})\2(\d{4})`,
    true,
    ([day, , month, year], lang) => dayMonth(Number(day), Number(month), Number(year), lang),
  ),
  form(
    String.raw`${ALONE}(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?!-\p{N}{1,2}(?!\p{N}))`,
    false,
    ([day, , month, year], lang) => dayMonth(Number(day), Number(month), Number(year), lang),
  ),
  form(
    String.raw`(?<=(?:ngày|đêm|sáng|trưa|chiều|tối|rạng sáng|mùng|mồng)\s)(\d{1,2})\/(\d{1,2})`,
    true,
    (parts, lang) => {
      const [day = 0, month = 0] = numbers(parts);
      return dayMonth(day, month, undefined, lang);
    },
  ),
  form(String.raw`(\d{1,2})\/(\d{1,2})`, false, (parts, lang) => {
    const [day = 0, month = 0] = numbers(parts);
    return dayMonth(day, month, undefined, lang);
  }),
  form(String.raw`(\d{1,2})\/(\d{4})`, false, (parts) => {
    const [month, year] = numbers(parts);
    return [{ month, year } as PartialDate];
  }),
];
const YEAR = new RegExp(
  `${START}(?<!(?<!\\p{N})\\p{N}{1,3}-)((?:1\\d|20)\\d{2})${END}(?!-(?!(?:1\\d|20)\\d{2}(?!\\p{N}))\\p{N})`,
  'giu',
);

/** `isDate`: the text is meant to hold a date and nothing else, like a timeline's `when`. */
export function dateSlips(text: string, lang: Lang, isDate = false): DateSlip[] {
  if (!/\d/.test(text)) return [];
  const found = datesOf(text, lang, isDate);
  const missing = found.filter(({ readings }) => !readings.some(exists));
  const sound = found.filter(({ readings }) => readings.some(exists));
  return [
    ...missing.map((date): DateSlip => ({ why: 'no-such-date', text: date.text })),
    ...backwards(text, sound),
  ];
}

/** The date that the whole text states; undefined when it is not exactly one date. */
export function dateOf(text: string, lang: Lang): PartialDate | undefined {
  const [date, ...more] = datesOf(text, lang, true);
  const rest = date && text.replace(date.text, '').replace(WORDS, '').trim();
  return date && more.length === 0 && rest === '' ? date.readings.find(exists) : undefined;
}

/** Whether a text consists only of dates, date words and connectors. */
export const isOnlyDates = (text: string): boolean =>
  /\d/.test(text) && !/\p{L}/u.test(text.replace(WORDS, '').replace(new RegExp(NAMED, 'giu'), ''));
const WORDS =
  /(?<!\p{L})(?:từ|ngày|tháng|năm|đến|tới|đêm|sáng|trưa|chiều|tối|from|to|and|on|the)(?!\p{L})/giu;

/** True when the first is later; parts that one of them lacks are not compared. */
export function isAfter(first: PartialDate, second: PartialDate): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const [one, other] = [first[part], second[part]];
    if (one === undefined || other === undefined) return false;
    if (one !== other) return one > other;
  }
  return false;
}

/** In text order; what an earlier pattern has matched is not matched again by a later one. */
export function datesOf(text: string, lang: Lang, isDate = false): PlacedDate[] {
  if (!/\p{N}/u.test(text)) return [];
  const found: PlacedDate[] = [];
  const taken = new Uint8Array(text.length);
  const take = ({ index, 0: whole }: RegExpExecArray, readings: PartialDate[]): void => {
    const end = index + whole.length;
    if (taken.subarray(index, end).includes(1)) return;
    taken.fill(1, index, end);
    found.push({ at: index, text: whole, readings });
  };
  for (const { pattern, always, read } of FORMS)
    if (always || isDate)
      for (const match of text.matchAll(pattern))
        if (!isNumber(text, match)) take(match, read(match.slice(1) as string[], lang));
  for (const match of text.matchAll(YEAR))
    if (!isNumber(text, match)) take(match, [{ year: Number(match[1]) }]);
  return found.sort((a, b) => a.at - b.at);
}

/** "số 32/13/2020": a document number. */
const isNumber = (text: string, { index }: RegExpExecArray): boolean =>
  /(?:số|no\.?)\s*:?\s*$/iu.test(text.slice(Math.max(0, index - 8), index));

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this date, as far as it is stated. */
export function exists({ year, month, day }: PartialDate): boolean {
  if (month === undefined) return true;
  const length = LENGTHS[month - 1];
  if (length === undefined) return false;
  if (day === undefined) return true;
  const last = month === 2 && year !== undefined && !isLeap(year) ? 28 : length;
  return day >= 1 && day <= last;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const BETWEEN = /^\s*(?:[-–—]|(?:(?:đến|tới|to|until|through)(?:\s+hết)?(?:\s+(?:ngày|tháng|năm))?))\s*$/iu;

/**
 * Two dates with only a dash or "đến" between them; also "8–6/11/1940", whose first day shares the second's month and
 * year.
 */
function backwards(text: string, found: readonly PlacedDate[]): DateSlip[] {
  return found.flatMap((date, index): DateSlip[] => {
    const next = found[index + 1];
    const until = next && BETWEEN.test(text.slice(date.at + date.text.length, next.at)) ? next : undefined;
    if (until && runsBack(date.readings, until.readings))
      return [{ why: 'backwards', text: text.slice(date.at, until.at + until.text.length) }];
    const near = Math.max(0, date.at - DAY_WIDTH);
    const before = DAY_BEFORE.exec(text.slice(near, date.at));
    const isBack = date.readings.every(({ day }) => day !== undefined && Number(before?.[1]) > day);
    if (!before || !isBack || Number(before[1]) > 31) return [];
    return [{ why: 'backwards', text: text.slice(near + before.index, date.at + date.text.length) }];
  });
}

/** The longest stretch, in characters, that holds a day and the connector to the next date. */
const DAY_WIDTH = 24;
const DAY_BEFORE = /(?<![\p{L}\p{N}/.,-])(\d{1,2})\s*(?:[-–—]|đến(?:\s+ngày)?)\s*$/iu;

function runsBack(from: readonly PartialDate[], to: readonly PartialDate[]): boolean {
  return from.filter(exists).every((first) => to.filter(exists).every((second) => isBehind(first, second)));
}

function isBehind(first: PartialDate, second: PartialDate): boolean {
  const shared = first.year === undefined ? { ...first, year: second.year } : first;
  // Crosses the turn of the year: "27/12 – 3/1/1946".
  const overNewYear = first.year === undefined && (first.month ?? 0) >= 10 && (second.month ?? 12) <= 3;
  return !overNewYear && isAfter(shared as PartialDate, second);
}
