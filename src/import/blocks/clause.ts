// A sentence → its opening up to the end of a clause, closed by "…", when it is too long for an event or a title.
import { brackets } from '../../outline/sentences.js';
import { bare, wordCount } from '../structure/text.js';

/** Words an event's text may have, and how many it may have when no clause ends before. */
export const EVENT_WORDS = { words: 30, most: 40 };

/**
 * Leaves a text of up to `words` words. Else cuts at the last comma or semicolon under `words` that keeps half of
 * them, else leaves up to `most` words whole, else cuts at the first such border there is.
 */
export function shortened(text: string, limits = EVENT_WORDS): string {
  const total = wordCount(bare(text));
  if (total <= limits.words) return text;
  const inside = brackets(text);
  const borders = Array.from(text.matchAll(/[,;](?=\s)/gu), ({ index }) => index)
    .filter((index) => !inside(index))
    .map((index) => ({ index, words: wordCount(bare(text.slice(0, index))) }));
  const good = borders.findLast(({ words }) => words <= limits.words && words >= limits.words / 2);
  if (!good && total <= limits.most) return text;
  const border = good ?? borders.find(({ words }) => words >= limits.words / 3);
  return border ? `${text.slice(0, border.index).trimEnd()}…` : text;
}

/** The opening phrase of a paragraph that says when or on what: "Trong cuộc kháng chiến chống Mỹ", "In mid-May 1945". */
const OPENING =
  /^(?:Trong|Cũng trong|Khoảng|Sáng|Chiều|Tối|Sau|Trước|Về|Từ|Đến|Cuối|Đầu|Giữa|Năm|Tháng|Mùa|Ngày|Đêm|Bước vào|Thực hiện|Phát huy|Tầm nhìn|Trên lĩnh vực|During|After|Before|In|On|Since|From|By|Entering|Implementing|Over)(?!\p{L})[^,;:.()“”"]{6,90}(?=,\s)/u;
const CONNECTIVE =
  /^(?:Trong đó|Sau đó|Trước tình|Trước khí|Trong khi|Từ đó|Trên cơ sở|Trong những năm qua|In addition|After that|Over the past)(?!\p{L})|\s(?:cùng với|together with)\s/u;

/** The title that a paragraph gives itself: its opening phrase of 3 to 14 words, or a date, when that reads by itself. */
export function openingTitle(text: string): string | undefined {
  const phrase = OPENING.exec(text)?.[0];
  if (!phrase || CONNECTIVE.test(phrase) || bare(phrase) !== phrase) return undefined;
  const words = wordCount(phrase);
  return words <= 14 && (words >= 3 || /\d/.test(phrase)) ? phrase : undefined;
}
