// A label that states only a time ("giai đoạn 2021 - 2025") and the label before it → a complete label.
import type { Lang } from '../../messages/message.js';
import { capitalised } from '../text/words.js';

const TIME: Record<Lang, string> = {
  vi: String.raw`(?:trong|đến|tới|tính đến|hết|vào|cả|đầu|cuối|giữa|từ|lũy kế|luỹ kế|những|các|giai đoạn|nhiệm kỳ|thời kỳ|năm|quý|tháng|ngày|nay|sang|thời điểm|niên độ|vụ|riêng|trước|cùng kỳ|bình quân|thì|\d[\d/]*(?:[-–]\d[\d/]*)?|[IVX]+|[-–])`,
  en: String.raw`(?:in|by|from|to|until|since|during|the|period|of|years?|months?|quarter|first|last|half|at|end|only|term|stage|phase|\d{4}(?:[-–]\d{4})?|\d{1,2}|[-–])`,
};
/** Words that only set a clause against the one before. */
const SETS_AGAINST =
  /^(?:trong khi đó|trong khi|còn|riêng|nhưng|và|trong đó|song|while|and|but|whereas)(?=\s)\s*/iu;
/** Makes such words a time: a number, or certain words without one. */
const DATED = /\d|nay|nhiệm kỳ|năm trước|cùng kỳ|đầu năm|cuối năm/u;
const ONLY_TIME: Record<Lang, RegExp> = {
  vi: new RegExp(`^(?:${TIME.vi}(?:\\s|,|$)\\s?)+$`, 'iu'),
  en: new RegExp(`^(?:${TIME.en}(?:\\s|,|$)\\s?)+$`, 'iu'),
};
const TIME_BEHIND: Record<Lang, RegExp> = {
  vi: new RegExp(`(?<!\\s(?:hằng|hàng|mỗi|từng))(?:\\s(?!bình quân)${TIME.vi}(?![\\p{L}]))+$`, 'iu'),
  en: new RegExp(`(?:\\s${TIME.en}(?![\\p{L}]))+$`, 'iu'),
};
const TIME_FIRST: Record<Lang, RegExp> = {
  vi: new RegExp(`^(?:${TIME.vi}\\s)+(?:${TIME.vi}),\\s`, 'iu'),
  en: new RegExp(`^(?:${TIME.en}\\s)*(?:${TIME.en}),\\s`, 'iu'),
};

/** Whether a text is only a time phrase. */
export const isTime = (text: string, lang: Lang): boolean =>
  DATED.test(text) && ONLY_TIME[lang].test(text.trim());

/**
 * "Tốc độ tăng trưởng giai đoạn 2016 - 2020" and "giai đoạn 2021 - 2025" → "Tốc độ tăng trưởng… giai đoạn 2021 - 2025".
 * Undefined when the label says more than when, or the one before it has no time to be told apart by; `apart`: another
 * word does that, a plan.
 */
export function ownLabel(label: string, before: string, lang: Lang, apart = false): string | undefined {
  const time = label.replace(SETS_AGAINST, '').trim();
  if (!isTime(time, lang)) return undefined;
  const thing = withoutTime(before, lang);
  return (apart || thing !== before) && thing !== '' ? `${capitalised(thing)}… ${time}` : undefined;
}

/** A label without its time. */
export function withoutTime(label: string, lang: Lang): string {
  const [first = ''] = label.split('… ');
  if (first !== label) return first;
  const time = TIME_BEHIND[lang].exec(label)?.[0] ?? '';
  return (DATED.test(time) ? label.slice(0, label.length - time.length) : label).replace(
    TIME_FIRST[lang],
    '',
  );
}
