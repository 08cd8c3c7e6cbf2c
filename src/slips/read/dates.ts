// A text → its unambiguous dates, and spans of two dates in brackets: the input of time rules.
import type { Lang } from '../../messages/message.js';
import { datesOf, exists, type PartialDate } from '../../outline/dates.js';

export interface DatedText {
  from: number;
  to: number;
  shown: string;
  date: PartialDate & { year: number };
}

/** Valid dates with a year; when day and month are ambiguous, the first valid reading. */
export function datedIn(text: string, lang: Lang): DatedText[] {
  return datesOf(text, lang).flatMap(({ at, text: shown, readings }) => {
    const date = readings.find(exists);
    const year = date?.year;
    return date && year !== undefined
      ? [{ from: at, to: at + shown.length, shown, date: { ...date, year } }]
      : [];
  });
}

export interface DateSpan {
  from: number;
  to: number;
  shown: string;
  first: DatedText;
  last: DatedText;
}

const BETWEEN = /^\s*(?:[-–—]|đến|tới|to)(?:\s+(?:hết\s+)?(?:ngày|tháng|năm))?\s*$/iu;

/** Two dates with only a dash or "đến" between them. */
export function spansIn(text: string, lang: Lang): DateSpan[] {
  const dates = datedIn(text, lang);
  return dates.flatMap((first, i) => {
    const last = dates[i + 1];
    if (!last || !BETWEEN.test(text.slice(first.to, last.from))) return [];
    return [{ from: first.from, to: last.to, shown: text.slice(first.from, last.to), first, last }];
  });
}

/** −1, 0 or 1; parts that one of them lacks are not compared. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  for (const part of ['year', 'month', 'day'] as const) {
    const [one, other] = [a[part], b[part]];
    if (one === undefined || other === undefined) return 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
