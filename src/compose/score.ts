// A sentence → how much a listener would miss it: dates, figures with a unit, decisions, names, the first of its
// paragraph. The same signs decide what a shorter cut keeps.
import type { Lang } from '../messages/message.js';

const DATE =
  /\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\/\d{4}|(?:năm|tháng|ngày|in|since|by)\s+\d{1,4}|\b(?:1[89]|20)\d{2}\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d/iu;
/** The last digit of a number is enough: to begin at each of them would take the square of their count. */
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

/** Points for what the sentence states; `first` when it opens its paragraph. */
export function score(text: string, first: boolean, lang: Lang): number {
  return (
    (first ? 3 : 0) +
    (DATE.test(text) ? 3 : 0) +
    (FIGURE.test(text) ? 2 : 0) +
    (DECISION[lang].test(text) ? 2 : 0) +
    (NAME.test(text.slice(1)) ? 1 : 0) +
    (QUOTE.test(text) ? 1 : 0)
  );
}
