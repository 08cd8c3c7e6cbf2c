// A sentence → its opening up to the end of a clause, closed by "…", when it is too long for an event or a title.
import { brackets } from '../../outline/sentences.js';
import { bare, wordCount } from '../structure/text.js';

/** Words an event's text may have; without a border to cut at, the whole stays up to `most` and beyond. */
export const EVENT_WORDS = { words: 30, most: 38 };

/** Leaves a text of up to `words` words; else cuts at the last comma or semicolon before, or the next one after. */
export function shortened(text: string, limits = EVENT_WORDS): string {
  if (wordCount(bare(text)) <= limits.words) return text;
  const inside = brackets(text);
  let best: number | undefined;
  for (const match of text.matchAll(/(?<!\d)[,;](?=\s)|[,;](?=\s\p{L})/gu)) {
    if (inside(match.index)) continue;
    const words = wordCount(bare(text.slice(0, match.index)));
    if (words > limits.most) break;
    if (words > limits.words && best !== undefined) break;
    if (words >= limits.words / 3) best = match.index;
  }
  return best === undefined ? text : `${text.slice(0, best).trimEnd()}…`;
}

/** The opening phrase of a paragraph that says when or on what: "Trong cuộc kháng chiến chống Mỹ", "In mid-May 1945". */
const OPENING =
  /^(?:Trong|Sau|Trước|Về|Từ|Đến|Cuối|Đầu|Giữa|Năm|Tháng|Mùa|Ngày|Đêm|Bước vào|Thực hiện|Phát huy|Tầm nhìn|Trên lĩnh vực|Công tác|During|After|Before|In|On|Since|From|By|Entering|Implementing|Over)(?!\p{L})[^,;:.()“”"]{6,90}(?=,\s)/u;
const CONNECTIVE =
  /^(?:Trong đó|Sau đó|Trước tình|Trước khí|Trong khi|Từ đó|Trên cơ sở|In addition|After that)(?!\p{L})|\s(?:cùng với|together with)\s/u;

/** The title that a paragraph gives itself: its opening phrase of 3 to 14 words, when that reads by itself. */
export function openingTitle(text: string): string | undefined {
  const phrase = OPENING.exec(text)?.[0];
  if (!phrase || CONNECTIVE.test(phrase) || bare(phrase) !== phrase) return undefined;
  const words = wordCount(phrase);
  return words >= 3 && words <= 14 ? phrase : undefined;
}
