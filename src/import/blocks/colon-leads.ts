// A sentence → what it says before a colon about everything after it, and whether that qualifies it as more or less
// than plain fact.
import type { Lang } from '../../messages/message.js';
import { conditionsIn, negationsIn, plansIn, small } from '../../outline/qualifiers.js';
import { wordCount } from '../text/words.js';
import { numbersOf } from './numbers.js';

export interface ColonLead {
  /** '' if there is no colon. */
  head: string;
  rest: string;
}

/** How a head qualifies what follows: `under`: text that must be shown with it; `denied`: nothing may be shown from it. */
export interface LeadBinding {
  under?: string;
  denied?: true;
}

const LONGEST_HEAD = 25;
/** Maximum words of a head shown beside a figure. */
const LONGEST_UNDER = 12;

/** "Mục tiêu đến năm 2030: …", "Nếu đủ vốn: …". */
export function colonLead(text: string): ColonLead {
  const head = /^[^:“”"();]+:(?=\s|$)/u.exec(text)?.[0] ?? '';
  const opens = head !== '' && wordCount(head) <= LONGEST_HEAD && numbersOf(head).length === 0;
  return opens
    ? { head: head.slice(0, -1).trim(), rest: text.slice(head.length).trim() }
    : { head: '', rest: text };
}

/** Words of supposition, proposal, estimate or shortfall, beyond plain plans and conditions. */
const SUPPOSES: Record<Lang, RegExp> = {
  vi: /(?<!\p{L})(?:kịch bản|phương án|giả thiết|giả thuyết|giả định|giả dụ|đề xuất|kiến nghị|đề nghị|yêu cầu|ước|ước tính|ước thực hiện|ước đạt|có thể|thiếu|thiếu hụt|khó đạt|hụt|thất bại|trước|trước khi|tối đa|tối thiểu|cần|phải|muốn|nhu cầu|tiềm năng|ngoài|ngoài ra chưa|chỉ|hầu như|gần như|tuỳ|tùy|chờ|nhờ|lẽ ra|đáng lẽ|suýt|bác bỏ|huỷ bỏ|hủy bỏ|tạm hoãn|tạm dừng|dừng|bãi bỏ)(?!\p{L})/u,
  en: /(?<!\p{L})(?:scenario|options?|alternatives?|hypothes[ie]s|hypothetical(?:ly)?|proposals?|proposed|recommend(?:ed|ations?)|requests?|requested|required|requirements?|estimates?|estimated|estimates|could|might|may|needs?|shortfalls?|missed|shortage|lacking|before|up to|at least|at most|only|subject to|depending on|cancelled|canceled|postponed|suspended|rejected)(?!\p{L})/u,
};

/** Undefined if the head is only a topic, or a plan word that is shown with each number anyway. */
export function leadBinding(head: string, lang: Lang): LeadBinding | undefined {
  if (head === '') return undefined;
  if (negationsIn(head, lang).length > 0) return { denied: true };
  if (!isConditional(head, lang) && !SUPPOSES[lang].test(small(withoutPlans(head, lang)))) return undefined;
  return wordCount(head) <= LONGEST_UNDER ? { under: head } : { denied: true };
}

/** "Kể từ khi thành lập" and "sau khi thảo luận" only say when. */
const isConditional = (head: string, lang: Lang): boolean =>
  conditionsIn(head, lang).some(({ from }) => !/(?:từ|sau|since)\s$/iu.test(head.slice(0, from)));

/** "Theo kịch bản" is a plan's word, and which scenario it is stands behind it. */
const withoutPlans = (head: string, lang: Lang): string =>
  plansIn(head, lang)
    .filter(({ to }) => to === head.length)
    .reduce((rest, { from }) => rest.slice(0, from), head);
