// A sentence → the places at which it may be left or cut without hurting what it says.
import type { Lang } from '../messages/message.js';
import { brackets } from '../outline/sentences.js';

/** A place to cut: the text before `end` is kept, the rest begins at `next`. Higher `weight` is a better place. */
export interface Border {
  end: number;
  next: number;
  weight: 3 | 2 | 1;
}

const CONJUNCTIONS: Record<Lang, string> = {
  vi: 'và|đồng thời|nhưng|song|tuy nhiên|nhằm|để|trong đó|qua đó|từ đó|góp phần|gắn với|trước khi|sau khi|khi|vì|do đó|mà|cùng với|tạo điều kiện|làm cho|khiến',
  en: 'and|but|while|which|who|where|when|because|so that|in order to|thus|thereby|contributing|including|with|after|before|as well as',
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
  return borders;
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
