// A sentence → the places at which it may be left or cut without hurting what it says.
import type { Lang } from '../messages/message.js';
import { brackets } from '../outline/sentences.js';
import { wordCount } from './line.js';

/** A place to cut: the text before `end` is kept, the rest begins at `next`. Higher `weight` is a better place. */
export interface Border {
  end: number;
  next: number;
  weight: 3 | 2 | 1;
}

const CONJUNCTIONS: Record<Lang, string> = {
  vi: 'đồng thời|nhưng|tuy nhiên|nhằm|để|trong đó|qua đó|từ đó|góp phần|gắn với|trước khi|sau khi|do đó|tạo điều kiện',
  en: 'but|while|so that|in order to|thus|thereby|contributing',
};
/** Words that must not end what is kept: they lean on what follows. */
const LEANING: Record<Lang, RegExp> = {
  vi: /(?:^|\s)(?:ước|đạt|ước đạt|ước tính|trên|dưới|khoảng|hơn|gần|tới|đến|từ|của|là|và|với|cho|các|những|một|ở|tại|do|bởi|về|theo|trong|ngày|tháng|năm|đồng chí|không|chưa|như|gồm|để|nhằm|số|tức)$/iu,
  en: /(?:^|\s)(?:about|around|over|nearly|almost|more|less|than|estimated|at|the|a|an|of|to|in|on|by|for|and|or|with|from|that|which|not|no|as|was|were|is|are|including)$/iu,
};

/** The borders of a text's clauses, in order; none inside quotation marks or brackets. */
export function clauseBorders(text: string, lang: Lang): Border[] {
  const inside = brackets(text);
  const pattern = new RegExp(
    `([;:,])\\s+|\\s+[–—-]\\s+|(?<=[\\p{L}\\p{N}”)%])\\s+(?=(?:${CONJUNCTIONS[lang]})\\s)`,
    'gu',
  );
  const borders: Border[] = [];
  for (const match of text.matchAll(pattern)) {
    const border = { end: match.index, next: match.index + match[0].length, weight: weigh(match[1]) };
    if (!inside(border.end) && fair(text, border, lang)) borders.push(border);
  }
  return borders.map((border, index) =>
    lists(text, border, borders[index + 1]) ? { ...border, weight: 1 } : border,
  );
}

/** A comma with a word or three after it parts a list, not two clauses. */
function lists(text: string, { end, next }: Border, after: Border | undefined): boolean {
  return text.charAt(end) === ',' && wordCount(text.slice(next, after?.end ?? text.length)) < LEAST_CLAUSE;
}

function weigh(stop: string | undefined): Border['weight'] {
  if (stop === ';') return 3;
  return stop === ',' ? 2 : 1;
}

/** Not between a word and what it leans on, nor inside a range of numbers ("6 - 8", "Cao - Bắc - Lạng"). */
function fair(text: string, border: Border, lang: Lang): boolean {
  const before = text.slice(Math.max(0, border.end - 20), border.end);
  const dash = /^\s*[–—-]/.test(text.slice(border.end, border.next));
  if (dash && !/^\p{Ll}{2}/u.test(text.slice(border.next, border.next + 2))) return false;
  if (/\d$/.test(before) && (dash || border.weight === 1 || /^\d/.test(text.charAt(border.next))))
    return false;
  return !LEANING[lang].test(before);
}

/**
 * The borders of the words, for a text in which no clause ends: `weight` 2 where nothing leans on what follows and no
 * quotation or bracket is open, else 1.
 */
export function wordBorders(text: string, lang: Lang): Border[] {
  const inside = brackets(text);
  return Array.from(text.matchAll(/(?<=\S)\s+(?=\S)/g), (match) => {
    const border: Border = { end: match.index, next: match.index + match[0].length, weight: 1 };
    const good = !inside(border.end) && fair(text, border, lang);
    return good ? { ...border, weight: 2 } : border;
  });
}

/** What opens a clause that only says when, where, how or why: the main clause comes after it. */
const OPENERS: Record<Lang, RegExp> = {
  vi: /^(?:trong|với|theo|thực hiện|trước|sau|dưới|để|nhằm|ngày|đêm|sáng|chiều|tối|trưa|tháng|năm|mùa|đầu|giữa|cuối|từ|tại|ở|trên|được sự|trải qua|song song|đứng trước|khi|ngay|qua|bằng|cùng|do|vì|nhờ|bên cạnh|phát huy|căn cứ|tuy|mặc dù|nếu|khoảng|nhân|đến|tính đến|xuất phát|về|nhất là|đặc biệt|tiếp tục|đồng thời|ngoài|lúc|hiện nay|thời gian)(?![\p{L}\p{M}])/iu,
  en: /^(?:in|on|at|after|before|during|under|over|with|while|when|although|though|among|since|from|by|for|as|along|throughout|thanks|together|currently|however|within|despite|because|if|once|following|according|especially|including|between|until|to|[a-z]+ing)\b/iu,
};
/** A clause of fewer words is a place, a date or an aside. */
const LEAST_CLAUSE = 4;
/** Words of the main clause without which it says nothing. */
const LEAST_MAIN = 5;

/** The first place at which a sentence may be left: some words into its main clause. 0 when it opens with it. */
export function mainStart(text: string, borders: readonly Border[], lang: Lang): number {
  let from = 0;
  for (const { end, next } of [...borders, { end: text.length, next: text.length }]) {
    const clause = text.slice(from, end);
    if (!OPENERS[lang].test(clause) && wordCount(clause) >= LEAST_CLAUSE) break;
    from = next;
  }
  if (from === 0 || from >= text.length) return 0;
  const words = wordBorders(text.slice(from), lang);
  return from + (words[LEAST_MAIN - 1]?.end ?? 0);
}
