// Impossible dates, spans that run backwards, and impossible times of day.
import { dateSlips } from '../../outline/dates.js';
import type { Slip, SlipRule } from '../model.js';

const CODES = { 'no-such-date': 'slips/no-such-date', backwards: 'slips/span-backwards' } as const;
const TIME =
  /(?<![\p{L}\p{N}.,/])(\d{1,2}) ?(?:giờ|h)(?: ?(\d{1,2})(?: ?(?:phút|')|(?![\p{L}\p{N}.,/%])))?/gu;
/** "24 giờ", "trong 36 giờ": a duration, not a time of day. */
const LENGTH = /(?:trong|suốt|sau|qua|mất|hơn|gần|khoảng|đủ|vòng|thêm|cách|làm việc|[-–])\s*$/iu;
/** Times of day come with a part of the day or with minutes. */
const OF_DAY = /(?:lúc|vào|từ|đến|hồi|khoảng)\s*$|(?:ngày|đêm|sáng|chiều|tối|trưa)/iu;

export const dates: SlipRule = ({ texts, tables, lang }) =>
  [...texts, ...tables.flatMap(({ rows }) => rows.flat())].flatMap((own): Slip[] => [
    ...dateSlips(own.text, lang).map(({ why, text }) => ({ code: CODES[why], in: own, words: text })),
    ...Array.from(own.text.matchAll(TIME))
      .filter((match) => isNoTime(own.text, match))
      .map(([words]) => ({ code: 'slips/no-such-time' as const, in: own, words })),
  ]);

function isNoTime(text: string, { index, 0: words, 1: hours, 2: minutes }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  if (Number(minutes ?? 0) > 59) return true;
  const tells =
    OF_DAY.test(before) || OF_DAY.test(text.slice(index + words.length, index + words.length + 8));
  const past = Number(hours) > 24 || (Number(hours) === 24 && Number(minutes ?? 0) > 0);
  return past && tells && !LENGTH.test(before);
}
