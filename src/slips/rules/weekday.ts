// A weekday beside a date that fell on another day of the week.

import { dayNames } from '../../messages/slips-words.js';
import { datesOf, exists, type PartialDate } from '../../outline/dates.js';
import type { Slip, SlipRule } from '../model.js';

const DAY =
  /(?<![\p{L}])(chủ nhật|chúa nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?![\p{L}\p{N}])/giu;
const NUMBERS: Record<string, number> = {
  'chủ nhật': 0,
  'chúa nhật': 0,
  sunday: 0,
  'thứ hai': 1,
  'thứ 2': 1,
  monday: 1,
  'thứ ba': 2,
  'thứ 3': 2,
  tuesday: 2,
  'thứ tư': 3,
  'thứ 4': 3,
  wednesday: 3,
  'thứ năm': 4,
  'thứ 5': 4,
  thursday: 4,
  'thứ sáu': 5,
  'thứ 6': 5,
  friday: 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'thứ 7': 6,
  saturday: 6,
};
/** What may stand between the two: "Thứ Hai, ngày", "(", "là", "nhằm ngày". */
const BETWEEN = /^[\s,(]*(?:(?:là|nhằm|vào|on|,)\s*)?(?:ngày|the)?[\s,]*$/iu;

export const weekday: SlipRule = ({ sentences, lang }) =>
  sentences.flatMap(({ text, in: own }): Slip[] => {
    const days = [...text.matchAll(DAY)];
    if (days.length === 0) return [];
    const dates = datesOf(text, lang);
    return days.flatMap((day): Slip[] => {
      const end = day.index + day[0].length;
      const date = dates.find(
        ({ at, text: shown }) =>
          (at >= end && BETWEEN.test(text.slice(end, at))) ||
          (at + shown.length <= day.index && BETWEEN.test(text.slice(at + shown.length, day.index))),
      );
      const real = date?.readings.filter(exists).map(weekdayOf) ?? [];
      const said = NUMBERS[day[0].toLowerCase()];
      const [first] = real;
      if (!date || first === undefined || said === undefined || real.includes(said)) return [];
      const from = Math.min(day.index, date.at);
      const words = text.slice(from, Math.max(end, date.at + date.text.length));
      return [
        {
          code: 'slips/weekday',
          in: own,
          words,
          params: { date: date.text, dayVi: dayNames.vi[first] ?? '', dayEn: dayNames.en[first] ?? '' },
        },
      ];
    });
  });

/** Undefined without a whole date; that fits any day. */
function weekdayOf({ year, month, day }: PartialDate): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
}
