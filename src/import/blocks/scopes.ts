// Headings and sentences → the scope that governs figures and dates after them: "II. CHỈ TIÊU CHỦ YẾU" or "Mục tiêu
// đến năm 2030 như sau:" makes everything below it a target.
import type { Lang } from '../../messages/message.js';
import { plansIn, small } from '../../outline/qualifiers.js';
import { bare, endsWithColon } from '../text/words.js';
import { colonLead, leadBinding } from './colon-leads.js';
import { isCounting } from './numbers.js';
import type { Sentence } from './sentences.js';

/** `plan`: the governing word as spelled in the document; `unsure`: the preceding text may or may not govern it. */
export interface Scope {
  plan?: string;
  unsure?: true;
  /** The word of a heading that looks ahead without naming a plan: "phương hướng". */
  ahead?: string;
}

export const NO_PLAN: Scope = {};

/** A statement about the present ends the scope of a preceding plan. */
const HAPPENED =
  /(?<!\p{L})(?:đã|thực tế|hiện|hiện nay|đến nay|tính đến|trước đây|cùng kỳ năm trước|kết quả|so far|already|actually|currently|to date)(?!\p{L})/u;

/** The outer scope that still applies to a sentence or clause. */
export const stillGoverns = (scope: Scope, text: string): Scope => (happened(text) ? NO_PLAN : scope);

/** Whether a text states something past or present. */
export const happened = (text: string): boolean => HAPPENED.test(small(text));

/** Headings of targets, with a word that can precede a number. */
const AIMS: Record<Lang, RegExp> = {
  vi: /(?<!\p{L})(?:mục tiêu|chỉ tiêu|kế hoạch|dự kiến|dự báo|phấn đấu)(?!\p{L}|\s(?:quốc gia|hóa|hoá|tấn công))/u,
  en: /(?<!\p{L})(?:targets?|goals?|objectives?|plans?|planned|forecasts?|projections?)(?!\p{L})/u,
};
/** One that looks ahead in other words: its figures cannot be taken as they stand. */
const AHEAD: Record<Lang, RegExp> = {
  vi: /(?<!\p{L})(?:phương hướng|định hướng|tầm nhìn|nhiệm vụ trọng tâm|nhiệm vụ(?: và|,) giải pháp|nhiệm vụ chủ yếu|thời gian tới|những năm tới|nhiệm kỳ tới)(?!\p{L})/u,
  en: /(?<!\p{L})(?:outlook|directions|vision|next steps|coming years)(?!\p{L})/u,
};
/** Headings of results. */
const RESULT =
  /(?<!\p{L})(?:kết quả|thành tựu|thành tích|đạt được|đánh giá|hoàn thành|tình hình|diễn biến|ý nghĩa|lịch sử|của địch|results?|achievements?|achieved|progress|review|history)(?!\p{L})/u;
/** One that may tell either. */
const CARRIED_OUT = /^(?:thực hiện|triển khai|implementing|implementation)(?!\p{L})/u;

/** The scope that a heading sets for everything below it; it may end the `outer` one. */
export function scopeOfHeading(heading: string, outer: Scope, lang: Lang): Scope {
  const text = small(bare(heading).trim());
  const aim = AIMS[lang].exec(text);
  if (RESULT.test(text)) return aim?.index === 0 ? { unsure: true } : NO_PLAN;
  if (aim) return CARRIED_OUT.test(text) ? { unsure: true } : { plan: aim[0] };
  const ahead = AHEAD[lang].exec(text)?.[0];
  return ahead ? { unsure: true, ahead } : outer;
}

/** Only this many characters of a sentence are read. */
const LONGEST = 3000;

/**
 * The outer scope of each sentence. An announcement without a number of its own governs the rest of its
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
