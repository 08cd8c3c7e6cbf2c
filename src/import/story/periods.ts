// A document without headings → parts by the period or theme that paragraphs open with, named in the document's words.
import type { Lang } from '../../messages/message.js';
import type { SectionContent } from '../structure/tree.js';
import { bare, wordCount } from '../text/words.js';

export interface Period {
  /** Absent for content before the first period. */
  heading?: string;
  contents: SectionContent[];
}

/** Shorter documents are not divided. */
const LEAST_DOCUMENT = 700;
const LEAST_PART = 140;
const HEADING = { least: 3, most: 14 };

/** The opening phrase of a paragraph that starts a new period or theme. */
const OPENS: Record<Lang, RegExp> = {
  vi: /^((?:Trong (?:cuộc|những năm|thời kỳ|giai đoạn|công cuộc|lĩnh vực)|Sau (?:Cách mạng|cuộc|ngày|khi|năm|hơn|\d+)|Bước vào|Bước sang|Trải qua|Từ (?:khi|sau|năm)|Thời kỳ|Giai đoạn|Thực hiện (?:công cuộc|đường lối)|Về|Trên lĩnh vực|Phát huy|Hiện nay)(?![\p{L}\p{M}])[^,;:“”]{0,110}?)(?=,\s|\.\s|$)/u,
  en: /^((?:During|After|Entering|Since|Throughout|In the (?:period|years|field|resistance)|Over the (?:past|last)|Regarding|In terms of)(?!\p{L})[^,;:“”]{3,110}?)(?=,\s|\sinitiated|\.\s|$)/u,
};
/** What distinguishes a period from other openings: years, or a well-known name. */
const PERIOD =
  /\d{4}|kháng chiến|cách mạng|đổi mới|thời kỳ|giai đoạn|công cuộc|hòa bình|thống nhất|giải phóng|tái lập|hợp nhất|sáp nhập|lĩnh vực|^về\s|war|revolution|renovation|period|resistance|liberation|unification|field/iu;

/** Undefined if the document has no such parts. */
export function partsOf(contents: readonly SectionContent[], lang: Lang): Period[] | undefined {
  const total = contents.reduce((sum, content) => sum + wordsOf(content), 0);
  if (total < LEAST_DOCUMENT) return undefined;
  const parts: Period[] = [];
  let words = 0;
  let left = total;
  for (const content of contents) {
    const heading = headingOf(content, lang);
    const roomy = words >= LEAST_PART && left >= LEAST_PART;
    const last = parts.at(-1);
    if (!last || (heading && roomy)) {
      parts.push({ ...(heading && parts.length > 0 && { heading }), contents: [content] });
      words = 0;
    } else last.contents.push(content);
    words += wordsOf(content);
    left -= wordsOf(content);
  }
  return parts.length > 2 ? parts : undefined;
}

function headingOf(content: SectionContent, lang: Lang): string | undefined {
  if (content.kind !== 'para') return undefined;
  const phrase = OPENS[lang].exec(bare(content.para.text))?.[1]?.trim() ?? '';
  const words = wordCount(phrase);
  const open = phrase.split('(').length !== phrase.split(')').length;
  return words >= HEADING.least && words <= HEADING.most && PERIOD.test(phrase) && !open ? phrase : undefined;
}

function wordsOf(content: SectionContent): number {
  if (content.kind === 'para') return content.para.words;
  return content.kind === 'list'
    ? content.items.reduce((sum, { text }) => sum + wordCount(bare(text)), 0)
    : 0;
}
