// A sentence → the quotation in it with its speaker, when it is one that reads by itself.
import { bare, wordCount } from '../structure/text.js';

export interface Quotation {
  text: string;
  by?: string;
}

const SPEAKER_TITLE =
  '(?:[Đđ]ồng chí|Chủ tịch|Bác Hồ|Bác|[Tt]ổng Bí thư|Đại tướng|Thủ tướng|Lãnh tụ|Cụ|Nhà thơ|nhà thơ|Lênin|V\\.I\\.? ?Lênin|C\\. ?Mác|President|General Secretary|General|Comrade|Prime Minister)';
const NAME = String.raw`(?:\s\p{Lu}[\p{L}\p{M}.]*){0,5}`;
const SPEAKS =
  /(?:nhận xét|nhấn mạnh|nói|viết|khẳng định|chỉ thị|căn dặn|dặn|dạy|phát biểu|đánh giá|kêu gọi|chỉ rõ|nêu rõ|tuyên bố|ghi|said|wrote|stressed|affirmed|declared|called|remarked|emphasi[sz]ed)(?!\p{L})/iu;
const SPEAKER = new RegExp(`${SPEAKER_TITLE}${NAME}`, 'gu');
const QUOTED = /[“"]([^“”"]{12,})[”"]/u;
const SHORTEST = 5;

/** Needs a word of speech before the quotation, and a speaker or a colon. */
export function quotationIn(sentence: string): Quotation | undefined {
  const match = QUOTED.exec(sentence);
  const text = match?.[1]?.trim();
  if (!match || !text || wordCount(bare(text)) < SHORTEST) return undefined;
  const before = sentence.slice(Math.max(0, match.index - 160), match.index);
  if (!SPEAKS.test(before)) return undefined;
  const speakers = [...before.matchAll(SPEAKER)];
  const by = speakers.at(-1)?.[0].trim();
  const near = before.trimEnd().endsWith(':') || before.length - before.search(SPEAKS) < 40;
  if (!by && !before.trimEnd().endsWith(':')) return undefined;
  return near ? { text, ...(by && { by }) } : undefined;
}

/** Every quotation of a text, for the count in the report. */
export const quotesIn = (text: string): string[] =>
  Array.from(text.matchAll(/[“"][^“”"]{2,}[”"]/gu), ([quote]) => quote);
