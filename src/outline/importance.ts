// A sentence → how much a listener would miss it: dates, figures with a unit, decisions, names, the first of its
// paragraph. The same signs decide what a shorter cut keeps.
import type { Lang } from '../messages/message.js';
import { tellsDay } from './days.js';

const DATE =
  /\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\/\d{4}|(?:năm|tháng|ngày|in|since|by)\s+\d{1,4}|\b(?:1[89]|20)\d{2}\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d/iu;
/** Matches from a number's last digit: starting at every digit would take quadratic time. */
const FIGURE = /\d[.,]*\s*(?:%|‰|\p{L})/u;
const DECISION: Record<Lang, RegExp> = {
  vi: /quyết định|nghị quyết|chỉ thị|thành lập|chủ trương|phê chuẩn|kết nạp|tuyên bố|bầu|giải phóng|khởi nghĩa|đạt được|thắng lợi|bài học|mục tiêu|nhiệm vụ|ý nghĩa/iu,
  en: /decided|decision|resolution|directive|established|founded|approved|declared|elected|appointed|liberated|uprising|victory|achieved|lesson|target|goal|task/iu,
};
const NAME = /\p{Lu}[\p{Ll}\p{M}]+(?:\s\p{Lu}[\p{Ll}\p{M}]+)+/u;
const QUOTE = /[“"«]/;

/** Whether a text states a date or a figure with its unit. */
export function statesFacts(text: string): boolean {
  return DATE.test(text) || FIGURE.test(text);
}

/** What happened first or only once, and what resulted. */
const OUTCOME: Record<Lang, RegExp> = {
  vi: /đầu tiên|lần đầu|duy nhất|bước ngoặt|thắng lợi|toàn thắng|hoàn toàn|tổng cộng|ý nghĩa (?:lịch sử|quan trọng|to lớn)|cao nhất|lớn nhất|mở đầu|mở ra/iu,
  en: /\bfirst\b|the only|turning point|victory|completely|in total|highest|largest|opened a/iu,
};

/** Whether a text states a result, or what happened first. */
export const tellsOutcome = (text: string, lang: Lang): boolean => OUTCOME[lang].test(text);

/** Whether a text states what an event meant: its historic significance, a turning point, the first of its kind. */
export const tellsMeaning = (text: string): boolean => MEANING.test(text);
const MEANING =
  /ý nghĩa (?:lịch sử|quan trọng|to lớn|vô cùng|hết sức)|bước ngoặt|(?:là|đánh dấu) .{0,60}đầu tiên|mở đầu (?:thời kỳ|phong trào)|bài học (?:lớn|quý|sâu sắc)|historic(?:al)? (?:meaning|significance)|turning point|important meaning/iu;

/** What a talk is about: the commemorated day as the outline writes it, and the words of its name. */
export interface About {
  name?: string | undefined;
  from?: string | undefined;
}

/** Points for a sentence about the talk's own event: its day counts more than everything else together. */
export function aboutEvent(text: string, { name = '', from }: About = {}): number {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  const named = words.length > 0 && words.filter((word) => text.includes(word)).length * 2 > words.length;
  return (from && tellsDay(text, from) ? 12 : 0) + (named ? 2 : 0);
}

/** Points for what the sentence states; `first` when it opens its paragraph. */
export function score(text: string, first: boolean, lang: Lang): number {
  return (
    (OUTCOME[lang].test(text) ? 2 : 0) +
    (first ? 3 : 0) +
    (DATE.test(text) ? 3 : 0) +
    (FIGURE.test(text) ? 2 : 0) +
    (DECISION[lang].test(text) ? 2 : 0) +
    (NAME.test(text.slice(1)) ? 1 : 0) +
    (QUOTE.test(text) ? 1 : 0)
  );
}
