// A range whose start is higher than its end: "từ 15 đến 10 hộ", "8 - 6%". Dates are left to another rule.
import type { Slip, SlipRule } from '../model.js';
import { type Quantity, quantitiesIn } from '../read/quantities.js';

const DASH = /^\s?[-–—]\s?$/u;
const TO = /^(?:\s\p{L}+){0,2}\s(?:đến|tới|to)\s(?:khoảng\s)?$/iu;
const FROM = /(?:từ|khoảng|from|between)\s*$/iu;
/** Decreases, and ranges that wrap around: hours, seats, changing shares. */
const DOWN = /(?:giảm|hạ|xuống|còn|lùi|thu hẹp|tỷ số|tỉ số|điện thoại|fell|down|reduced|decreas\p{L}+)/iu;
const OF_DAY = /^(?:giờ|h|phút|am|pm)$/iu;

export const ranges: SlipRule = ({ sentences, lang }) =>
  sentences.flatMap(({ text, in: own }): Slip[] => {
    const all = quantitiesIn(text, lang);
    return all.flatMap((first, i): Slip[] => {
      const last = all[i + 1];
      if (!last || !isRange(text, first, last)) return [];
      const around = text.slice(Math.max(0, first.from - 60), last.to);
      if (valueIn(first, last) <= last.value || DOWN.test(around) || OF_DAY.test(last.noun[0] ?? ''))
        return [];
      return [{ code: 'slips/range-backwards', in: own, words: text.slice(first.from, last.to) }];
    });
  });

/** A range states its unit once: "từ 5 đến 7 triệu". */
const valueIn = (first: Quantity, last: Quantity): number =>
  !first.scaled && last.scaled ? first.value * last.factor : first.value;

function isRange(text: string, first: Quantity, last: Quantity): boolean {
  const between = text.slice(first.to, last.from);
  const isMeasured = last.percent || last.scaled || last.noun.length > 0;
  if (!isMeasured || (first.percent && !last.percent)) return false;
  if (DASH.test(between)) return true;
  return TO.test(between) && FROM.test(text.slice(Math.max(0, first.from - 10), first.from));
}
