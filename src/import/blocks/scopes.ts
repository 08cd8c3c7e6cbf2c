// Headings and sentences → the scope that governs figures and dates after them: "II. CHỈ TIÊU CHỦ YẾU" or "Mục tiêu
// đến năm 2030 như sau:" makes everything below it a target.
import type { Lang } from '../../messages/message.js';
import { plansIn, small } from '../../outline/qualifiers.js';
import { bare, endsWithColon } from '../text/words.js';
import { colonLead, leadBinding } from './colon-leads.js';
import { isCounting } from './numbers.js';
import type { Sentence } from './sentences.js';

/** `plan`: its word, in the document's spelling; `unsure`: what is said before may govern it or not. */
export interface Scope {
  plan?: string;
  unsure?: true;
  /** The word of a heading that looks ahead without naming a plan: "phương hướng". */
  ahead?: string;
}

export const NO_PLAN: Scope = {};

/** What is so today ends what a plan before it governs. */
const HAPPENED =
  /(?<!\p{L})(?:đã|thực tế|hiện|hiện nay|đến nay|tính đến|trước đây|cùng kỳ năm trước|kết quả|so far|already|actually|currently|to date)(?!\p{L})/u;

/** What still governs a sentence or clause from outside. */
export const stillGoverns = (scope: Scope, text: string): Scope => (happened(text) ? NO_PLAN : scope);

/** Whether a text says that it is so today, or was. */
export const happened = (text: string): boolean => HAPPENED.test(small(text));

/** A heading that announces what is aimed at, in a word that can stand before a number. */
const AIMS: Record<Lang, RegExp> = {
  vi: /(?<!\p{L})(?:mục tiêu|chỉ tiêu|kế hoạch|dự kiến|dự báo|phấn đấu)(?!\p{L}|\s(?:quốc gia|hóa|hoá|tấn công))/u,
  en: /(?<!\p{L})(?:targets?|goals?|objectives?|plans?|planned|forecasts?|projections?)(?!\p{L})/u,
};
/** One that looks ahead in other words: its figures cannot be taken as they stand. */
const AHEAD: Record<Lang, RegExp> = {
  vi: /(?<!\p{L})(?:phương hướng|định hướng|tầm nhìn|nhiệm vụ trọng tâm|nhiệm vụ(?: và|,) giải pháp|nhiệm vụ chủ yếu|thời gian tới|những năm tới|nhiệm kỳ tới)(?!\p{L})/u,
  en: /(?<!\p{L})(?:outlook|directions|vision|next steps|coming years)(?!\p{L})/u,
};
/** One that tells what came of it. */
const RESULT =
  /(?<!\p{L})(?:kết quả|thành tựu|thành tích|đạt được|đánh giá|hoàn thành|tình hình|diễn biến|ý nghĩa|lịch sử|của địch|results?|achievements?|achieved|progress|review|history)(?!\p{L})/u;
/** One that may tell either. */
const CARRIED_OUT = /^(?:thực hiện|triển khai|implementing|implementation)(?!\p{L})/u;

/** What a heading says of all below it; `outer` is that of the headings above, which it may end. */
export function scopeOfHeading(heading: string, outer: Scope, lang: Lang): Scope {
  const text = small(bare(heading).trim());
  const aim = AIMS[lang].exec(text);
  if (RESULT.test(text)) return aim?.index === 0 ? { unsure: true } : NO_PLAN;
  if (aim) return CARRIED_OUT.test(text) ? { unsure: true } : { plan: aim[0] };
  const ahead = AHEAD[lang].exec(text)?.[0];
  return ahead ? { unsure: true, ahead } : outer;
}

/** Characters of a sentence that are read: a paragraph that never ends announces nothing behind them. */
const LONGEST = 3000;

/**
 * For each sentence what governs it from outside. An announcement without a number of its own governs the rest of its
 * paragraph, and the paragraphs behind it when it ends with a colon; a sentence that opens with a plan leaves unsure
 * what the rest of its paragraph is, and so does one that sets a condition or a denial before a colon.
 */
export function scopesOf(sentences: readonly Sentence[], outer: Scope, lang: Lang): Scope[] {
  let below = outer;
  let scope = outer;
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) scope = below;
    paragraph = sentence.paragraph;
    const text = bare(sentence.text).slice(0, LONGEST);
    const own = stillGoverns(scope, text);
    const [plan] = plansIn(text, lang);
    const announces = plan !== undefined && !isCounting(text);
    const bound = leadBinding(colonLead(text).head, lang) !== undefined;
    if (announces && !bound) scope = { plan: plan.text.toLowerCase() };
    else if (bound || (plan && scope.plan === undefined)) scope = { unsure: true };
    if (endsWithColon(text)) below = announces || bound ? scope : outer;
    return own;
  });
}
