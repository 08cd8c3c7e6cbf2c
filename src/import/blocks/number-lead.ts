// The words before a number → what they count or measure, and the words without which the number would mean something
// else.
import type { Lang } from '../../messages/message.js';
import { small } from '../../outline/qualifiers.js';

/** A thing is measured ("đạt 8,5%") or counted ("có 12 trường"): other plain verbs lead to the number. */
export type NumberUse = 'measured' | 'counted';

export interface NumberLead {
  /** The text before the words that lead to the number. */
  before: string;
  /** The leading words from the first meaningful one on: "dự kiến đạt trên", "không quá". */
  told: string;
  /** Whether any words lead to the number. */
  led: boolean;
  /** Whether the number is a change rather than a value. */
  grows: boolean;
}

/** Words that say nothing a big numeral does not say. */
const PLAIN: Record<Lang, Record<NumberUse, string>> = {
  vi: {
    measured: 'đã|đạt được|đạt|là|bằng|có|chiếm|ở mức',
    counted: 'đã|đang|có được|có đến|có tới|có|hiện|với|bao gồm|gồm|và|được|đạt|là',
  },
  en: {
    measured: 'was|were|is|are|be|reached|reaches|reach|stands at|stood at|amounted to|totalled|totaled',
    counted:
      'had|has|have|have had|has had|there were|there are|there is|there was|and|with|was|were|is|are|be|reached|reach',
  },
};
const GROWTH: Record<Lang, string> = {
  vi: 'tăng thêm|tăng lên|tăng|giảm xuống|giảm còn|giảm|vượt|gấp',
  en: '(?:ris(?:e|es|ing)|fall(?:s|ing)?|drop(?:s|ped)?|grow(?:s|ing)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|rose|fell|grew|up|down|exceed(?:s|ed)?)(?:\\s(?:by|to))?',
};
const BOUNDS: Record<Lang, string> = {
  vi: [
    'không (?:quá|dưới|vượt quá|vượt|ít hơn|nhiều hơn|thấp hơn|cao hơn|nhỏ hơn|lớn hơn|kém)',
    'chưa (?:đầy|đến|tới|quá)|chỉ (?:khoảng|còn|có)|chỉ|mới chỉ|mới|tối thiểu|tối đa|ít nhất|nhiều nhất|cao nhất|thấp nhất',
    'giữ ở mức|giữ vững|giữ|duy trì ở mức|duy trì|thấp hơn|cao hơn|ít hơn|nhiều hơn|lớn hơn|nhỏ hơn|quá nửa|trên dưới|trên|hơn|gần|dưới|ngót nghét|ngót|non',
    'ước tính|ước đạt|ước thực hiện|ước|khoảng|độ chừng|chừng|xấp xỉ|thêm|từ|cả thảy|tổng cộng|toàn bộ',
    'xuống chỉ còn|xuống còn|xuống dưới|xuống|còn|lên tới|lên đến|lên trên|lên',
  ].join('|'),
  en: [
    '(?:an\\s)?estimated(?:\\sat)?|about|around|approximately|roughly|some|nearly|almost|just|only|barely|at least|at most|up to',
    '(?:no |not )?(?:more|less|fewer|higher|lower) than|over|under|below|above|exceeding|from|a further|another|a total of|as many as',
  ].join('|'),
};
const NEGATED: Record<Lang, string> = {
  vi: 'không còn|không có|không được|không|chưa có|chưa được|chưa|chẳng|cần có|cần|phải|có thể|được giao|giao|quyết tâm',
  en: '(?:(?:did|does|do|has|have|had|was|were|is|are|could|can)\\s)?not(?:\\syet)?(?:\\s(?:reach|reached|exceed|exceeded|have|had|meet|met|attain|attained))?|never|no longer|needs?|can|could',
};
/** Words that mark the following number as planned. */
const PLANNED: Record<Lang, string> = {
  vi: '(?:theo )?(?:dự kiến|dự báo|dự tính|dự ước|dự định)|phấn đấu|kỳ vọng|kì vọng|cam kết|sẽ|có khả năng|đề ra|theo (?:mục tiêu|chỉ tiêu|kế hoạch|quy hoạch|lộ trình|kịch bản|phương án|đề án)|chỉ tiêu|mục tiêu|kế hoạch|dự toán',
  en: '(?:(?:is|are|was|were|has been|have been) )?(?:expected|projected|planned|forecast|scheduled|anticipated|set|due|intended|supposed|likely|aimed) to|(?:plan|hope|strive|intend|seek|need|want|aim)(?:s|ing)? to|expected|projected|planned|targeted|will|shall|would|should|must|(?:a |the |its )?(?:target|goal|plan|forecast)(?: of| is| was)',
};
const tells = (lang: Lang): string => `${PLANNED[lang]}|${NEGATED[lang]}|${BOUNDS[lang]}|${GROWTH[lang]}`;

const ways = (lang: Lang, way: NumberUse) => ({
  run: new RegExp(String.raw`(?:(?<=^|[\s,:(])(?:${tells(lang)}|${PLAIN[lang][way]})\s)+$`, 'u'),
  token: new RegExp(String.raw`(?:(?<tells>${tells(lang)})|${PLAIN[lang][way]})\s`, 'uy'),
});
const WAYS: Record<Lang, Record<NumberUse, ReturnType<typeof ways>>> = {
  vi: { measured: ways('vi', 'measured'), counted: ways('vi', 'counted') },
  en: { measured: ways('en', 'measured'), counted: ways('en', 'counted') },
};
const GROWS: Record<Lang, RegExp> = {
  vi: new RegExp(String.raw`^(?:${GROWTH.vi})\s`, 'u'),
  en: new RegExp(String.raw`^(?:${GROWTH.en})\s`, 'u'),
};

/** The source of a pattern for the words that may lead to a number, each with the space after it. */
export const leadWords = (lang: Lang, way: NumberUse): string =>
  String.raw`(?:(?:${tells(lang)}|${PLAIN[lang][way]})\s)*`;

/** Search window before a number, in characters. */
const FAR = 90;

/** `text`: the clause up to the number. */
export function numberLead(text: string, lang: Lang, way: NumberUse): NumberLead {
  const spaced = text === '' ? '' : `${text.trimEnd()} `;
  const far = Math.max(0, spaced.length - FAR);
  const from = far === 0 ? 0 : spaced.indexOf(' ', far) + 1;
  const near = small(spaced.slice(from));
  const { run, token } = WAYS[lang][way];
  const at = run.exec(near)?.index ?? near.length;
  const told = near.slice(firstTelling(near, at, token));
  return {
    before: spaced.slice(0, from + at).trim(),
    told: told.trim(),
    led: at < near.length,
    grows: GROWS[lang].test(told),
  };
}

/** "đã phấn đấu đạt" was done, "đạt mục tiêu" was reached: the verb before stays with it. */
function firstTelling(text: string, start: number, token: RegExp): number {
  let before = { at: start, word: '' };
  for (let at = start; at < text.length; ) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return text.length;
    const word = match[0].trim();
    if (match.groups?.tells !== undefined) return DONE.test(`${before.word} ${word}`) ? before.at : at;
    before = { at, word };
    at += match[0].length;
  }
  return text.length;
}
const DONE =
  /^(?:đã|has|have|had)\s|^(?:đạt|đạt được|reached)\s(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán|(?:a\s|the\s)?(?:target|goal|plan))/iu;
