// A sentence → the places where it may be cut without distorting its meaning.
import type { Lang } from '../messages/message.js';
import { saysMore } from '../outline/dashes.js';
import { goesOn, mainStart, mainVerb, statedBefore } from '../outline/main-clause.js';
import { stopsAtAgent } from '../outline/references.js';
import { brackets } from '../outline/sentences.js';

/** A place to cut: the text before `end` is kept, the rest begins at `next`. Higher `weight` is a better place. */
export interface Border {
  end: number;
  next: number;
  weight: 3 | 2 | 1;
  /** Only a comma between the items of a list, or between a name and its place or office. */
  lists?: true;
}

const CONJUNCTIONS: Record<Lang, string> = {
  vi: 'đồng thời|nhưng|tuy nhiên|nhằm|để|trong đó|qua đó|từ đó|góp phần|gắn với|trước khi|sau khi|do đó|tạo điều kiện',
  en: 'but|while|so that|in order to|thus|thereby|contributing',
};
/** Words that must not end the kept text: they need what follows. */
const LEANING: Record<Lang, RegExp> = {
  vi: /(?:^|\s)(?:ước|đạt|ước đạt|ước tính|trên|dưới|khoảng|hơn|gần|tới|đến|từ|của|là|và|với|cho|các|những|một|ở|tại|do|bởi|về|theo|trong|ngày|tháng|năm|đồng chí|không|chưa|như|gồm|để|nhằm|số|tức)$/iu,
  en: /(?:^|\s)(?:about|around|over|nearly|almost|more|less|than|estimated|at|the|a|an|of|to|in|on|by|for|and|or|with|from|that|which|not|no|as|was|were|is|are|including)$/iu,
};

/** The clause borders of a text, in order; none inside quotation marks or brackets. */
export function clauseBorders(text: string, lang: Lang): Border[] {
  const inside = brackets(text);
  const pattern = new RegExp(
    `([;:,])\\s+|\\s+[–—-]\\s+|(?<=[\\p{L}\\p{N}”)%])\\s+(?=(?:${CONJUNCTIONS[lang]})\\s)`,
    'gu',
  );
  const borders: Border[] = [];
  for (const match of text.matchAll(pattern)) {
    const border = { end: match.index, next: match.index + match[0].length, weight: weigh(match[1]) };
    if (!inside(border.end) && isSafe(text, border, lang) && !stopsAtAgent(endOf(text, border.end)))
      borders.push(border);
  }
  return borders.map((border, index) =>
    isListComma(text, border, borders[index + 1]) ? { ...border, weight: 1, lists: true } : border,
  );
}

/** The last characters of the kept text: enough to test for a dangling word. */
const endOf = (text: string, end: number): string => text.slice(Math.max(0, end - 160), end);

function isListComma(text: string, { end, next }: Border, after: Border | undefined): boolean {
  return text.charAt(end) === ',' && goesOn(text.slice(next, after?.end ?? text.length));
}

function weigh(stop: string | undefined): Border['weight'] {
  if (stop === ';') return 3;
  return stop === ',' ? 2 : 1;
}

/** Not between a word and its complement, nor inside a range of numbers or a name ("6 - 8", "kinh tế - xã hội"). */
function isSafe(text: string, border: Border, lang: Lang): boolean {
  const before = text.slice(Math.max(0, border.end - 20), border.end);
  const dash = /^\s*[–—-]/.test(text.slice(border.end, border.next));
  const behind = text.slice(border.next, border.next + 20);
  if (dash && !saysMore(before, behind)) return false;
  if (PAIRED.test(before) || /^[–—-]\s/u.test(behind)) return false;
  if (/\d$/.test(before) && (dash || border.weight === 1 || /^\d/.test(text.charAt(border.next))))
    return false;
  return !LEANING[lang].test(before);
}

/** Ends with a dash, or with the first syllable after one: "kinh tế – xã" of "kinh tế – xã hội". */
const PAIRED = /\s[–—-](?:\s\S+)?$/u;

/**
 * Word borders, for a text without clause borders: `weight` 2 where no word dangles and no quotation or bracket is
 * open, else 1.
 */
export function wordBorders(text: string, lang: Lang): Border[] {
  const inside = brackets(text);
  return Array.from(text.matchAll(/(?<=\S)\s+(?=\S)/g), (match) => {
    const border: Border = { end: match.index, next: match.index + match[0].length, weight: 1 };
    const good = !inside(border.end) && isSafe(text, border, lang) && !stopsAtAgent(endOf(text, border.end));
    return good ? { ...border, weight: 2 } : border;
  });
}

/** Words that a main clause needs to say anything. */
const LEAST_MAIN = 5;

/**
 * The borders at which a sentence may end: the text before them has a verb and some words or, if no verb is recognised,
 * enough words of the main clause.
 */
export function soundBorders(text: string, borders: readonly Border[], lang: Lang): Border[] {
  const read = isCapitals(text) ? text.toLowerCase() : text;
  if (mainVerb(read) !== undefined) {
    const stated = statedBefore(read);
    return borders.filter(({ end, lists: listing }) => !listing && stated(end));
  }
  const from = mainStart(read);
  const least = from === 0 ? 0 : from + (wordBorders(text.slice(from), lang)[LEAST_MAIN - 1]?.end ?? 0);
  return borders.filter(({ end }) => end >= least);
}

/** All capitals, in which no verb can be recognised. */
const isCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && text.toLowerCase().length === text.length;
