// The text before a figure → the date or period that applies to it.
import type { Lang } from '../../messages/message.js';
import { datesIn } from './dates.js';
import { isTime } from './subjects.js';

export const YEAR = /(?<![\d/])(?:1[89]|20)\d{2}(?!\d)/u;

/** The last date before a figure, as written. */
export function sinceIn(told: string, lang: Lang): string | undefined {
  const before = told.replace(COMPARED_WITH, '');
  if (YEAR.test(before))
    return periodIn(before, lang) ?? datesIn(before, lang).at(-1) ?? years(before).at(-1);
  return SPAN.exec(before)?.[0];
}

const years = (text: string): string[] => text.match(new RegExp(YEAR, 'gu')) ?? [];

/** The last time clause, or the period that ends with the last year, as worded. */
function periodIn(text: string, lang: Lang): string | undefined {
  const last = text
    .split(/[,:;]\s/u)
    .map((clause) => clause.trim())
    .findLast((clause) => YEAR.test(clause));
  if (last === undefined) return undefined;
  if (isTime(last, lang)) return last;
  const period = [...last.matchAll(PERIOD)].at(-1);
  return period && !YEAR.test(last.slice(period.index + period[0].length)) ? period[0] : undefined;
}
const PERIOD =
  /(?:(?<!\p{L})(?:(?:trong|cả|suốt|vào|hết|của|the|in|over|during)\s)?(?:giai đoạn|nhiệm kỳ|thời kỳ|thời gian|niên khóa|niên khoá|khóa|khoá|những năm|các năm|period|term|years)\s(?:\d{1,2}\s(?:năm\s)?)?)?(?:(?:từ\s)?năm\s|from\s)?(?<!\d)(?:1[89]|20)\d{2}(?:\s?[-–—]\s?|\s(?:đến|tới|to|until)\s(?:hết\s)?(?:năm\s)?)(?:1[89]|20)\d{2}(?!\d)/giu;
/** A comparison's date is not the figure's own: "tăng 5% so với năm 2023". */
const COMPARED_WITH =
  /(?:so với|so cùng|gấp [\d.,]+ lần|bằng [\d.,]+\s?%|compared (?:with|to)|higher than|lower than|over)\s[^,;:]*/giu;
/** A stretch of time in which the figure came about. */
const SPAN =
  /(?:trong|sau|qua)\s(?:(?:hơn|gần)\s)?\d{1,3}\s(?:năm|tháng)(?!\s\d)(?:\s(?:qua|tới|đầu năm|cuối năm|tiếp theo))?(?:\s\d{4})?/iu;
