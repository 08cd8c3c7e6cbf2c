// A text → the words that make a statement less than plain fact: plans and forecasts, conditions, negations. A
// figure, title or shortened sentence that loses one of them says something the document does not.
import type { Lang } from '../messages/message.js';

/** A word or phrase with its range in UTF-16 units: `from` inclusive, `to` exclusive. */
export interface Qualifier {
  text: string;
  from: number;
  to: number;
}

/** After these words, a plan is only compared with or followed; the sentence does not announce it. */
const COMPARED: Record<Lang, string> = {
  vi: String.raw`(?<!(?:vượt|hoàn thành|thực hiện|triển khai|so với|bằng|%|\d|của|chương trình|xây dựng|ban hành|đạt|sở|phòng|ban|bộ|ngành|vụ|số|phê duyệt|lập|mọi|tấn công|đánh|vào)\s(?:các\s|những\s|toàn bộ\s|mức\s)?)`,
  en: String.raw`(?<!(?:of|exceed[a-z]*|above|below|with|than|fulfil[a-z]*|met|meet[a-z]*|achieved|against|implement[a-z]*|%|\d)\s(?:the\s|its\s|their\s|this\s)?(?:[a-z]+\s)?)`,
};
/** Names that contain a plan word. */
const NAMES = String.raw`(?!\s(?:quốc gia|hóa|hoá|và đầu tư|[-–] đầu tư|đầu tư|số\s\d|đào tạo))`;

const PLANS: Record<Lang, string> = {
  vi: [
    String.raw`(?:theo\s)?(?:dự kiến|dự báo|dự tính|dự ước|dự định)`,
    'phấn đấu|kỳ vọng|kì vọng|cam kết|sẽ|có khả năng',
    String.raw`(?<!(?:tinh thần|với|ý chí|nêu cao|lòng|khẳng định|thể hiện)\s)quyết tâm`,
    String.raw`(?:được\s)?giao(?=\s(?:đến|năm|hết|có|là|đạt|thu|tối thiểu|ít nhất)\s)|được giao`,
    String.raw`theo\s(?:mục tiêu|chỉ tiêu|kế hoạch|quy hoạch|lộ trình|kịch bản|phương án|đề án|định hướng|nghị quyết)`,
    `${COMPARED.vi}(?:mục tiêu|chỉ tiêu|kế hoạch|quy hoạch|dự toán)${NAMES}`,
    String.raw`${COMPARED.vi}(?:tầm nhìn|định hướng|hướng (?:tới|đến))(?=\s(?:[^\s\d,;.]+\s){0,4}\d{4})`,
    String.raw`(?<!(?:mục tiêu|chỉ tiêu|kế hoạch|nhiệm vụ|yêu cầu)\s(?:[^\s\d,;.]+\s){0,3})đề ra`,
    String.raw`(?:trong\s)?(?:thời gian|những năm|nhiệm kỳ|giai đoạn|năm)\stới`,
  ].join('|'),
  en: [
    String.raw`(?:(?:is|are|was|were|has been|have been)\s)?(?:expected|projected|planned|forecast|scheduled|anticipated|set|due|intended|supposed|likely|aimed)\sto`,
    'expect(?:s|ed)?|projected|projections?|planned|targeted|aim(?:s|ing)?|will|shall|would|should|must|proposed',
    String.raw`(?:plan|hope|strive|intend|seek|need|want)(?:s|ing)?\sto`,
    String.raw`(?:can|could|may|might)(?=\s(?:be|have|reach|rise|fall|exceed|total)\s)`,
    String.raw`(?:under|according to|by)\s(?:the|its|a)\s(?:[a-z]+\s)?(?:plan|target|goal|forecast|scenario|programme|resolution)`,
    `${COMPARED.en}(?:targets?|goals?|plans?|forecasts?|objectives?)`,
  ].join('|'),
};
const CONDITIONS: Record<Lang, string> = {
  vi: 'nếu|giả sử|giả định|trong trường hợp|trường hợp|với điều kiện|trừ khi|miễn là|(?<!trong\\s)khi|ngoại trừ|chưa kể|không kể|chưa tính|không tính|trừ',
  en: 'if|unless|provided|assuming|supposing|in case|except|excluding|not counting|once|when',
};
const NEGATIONS: Record<Lang, string> = {
  vi: String.raw`(?:không|chẳng)(?!\s(?:ngừng|những|chỉ|gian|khí|quân))|chưa`,
  en: 'not|never|no longer|neither|nor|without|fail(?:s|ed)? to',
};

const whole = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'gu');
const PLAN: Record<Lang, RegExp> = { vi: whole(PLANS.vi), en: whole(PLANS.en) };
const CONDITION: Record<Lang, RegExp> = { vi: whole(CONDITIONS.vi), en: whole(CONDITIONS.en) };
const NEGATION: Record<Lang, RegExp> = { vi: whole(NEGATIONS.vi), en: whole(NEGATIONS.en) };

/** Lower-cased for lower-case patterns: with the `i` flag, V8 takes a tenth of a second to compile them. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const all = (text: string, pattern: RegExp): Qualifier[] =>
  Array.from(small(text).matchAll(pattern), ({ 0: found, index }) => {
    const to = index + found.length;
    return { text: text.slice(index, to), from: index, to };
  });

/** "dự kiến", "mục tiêu", "sẽ", "is expected to": not yet the case. */
export const plansIn = (text: string, lang: Lang): Qualifier[] => all(text, PLAN[lang]);

/** "nếu", "khi", "trừ", "if": true only under a condition, or not for all. */
export const conditionsIn = (text: string, lang: Lang): Qualifier[] => all(text, CONDITION[lang]);

/** The same without "khi" and "when", which usually just say when something happened. */
export const onlyIfIn = (text: string, lang: Lang): Qualifier[] =>
  conditionsIn(text, lang).filter((own) => !/^(?:khi|when|once)$/iu.test(own.text));

/** "không", "chưa", "not": not the case. */
export const negationsIn = (text: string, lang: Lang): Qualifier[] => all(text, NEGATION[lang]);

/**
 * Whether a clause beginning like this limits or retracts the one before it: "…, tuy nhiên chỉ có một huyện", "… theo
 * kế hoạch", "…, if the funds allow". The clause before must not be shown without it.
 */
export const bindsBack = (rest: string): boolean => BINDS_BACK.test(rest);

const BINDS_BACK =
  /^[\s,;:–—-]{0,16}(?:nhưng|tuy nhiên|tuy vậy|song|mặc dù|dù|nếu|giả sử|trừ|ngoại trừ|với điều kiện|trong trường hợp|chỉ có|chỉ khi|miễn là|(?:nhưng )?(?:chưa|không) (?:đạt|được|phải|có|còn)|theo (?:dự kiến|dự báo|kế hoạch|mục tiêu|chỉ tiêu|quy hoạch|lộ trình|kịch bản|phương án|đề án)|như (?:dự kiến|kế hoạch|mục tiêu)|là (?:mục tiêu|chỉ tiêu|kế hoạch|dự kiến|dự báo)|but|however|although|though|if|unless|provided|except|not |as (?:planned|expected|forecast|targeted)|under the plan|according to the plan)(?![\p{L}\p{M}])/u;
