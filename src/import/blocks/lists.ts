// Lists of the source → steps (numbered decisions, tasks), slogans, or points with sub-points.
import type { Lang } from '../../messages/message.js';
import { onlyIfIn, plansIn } from '../../outline/qualifiers.js';
import type { Block, Point } from '../../outline/schema.js';
import { roman } from '../readers/numerals.js';
import type { Mark } from '../structure/marks.js';
import type { ListItem } from '../structure/tree.js';
import { bare, capitalised, wordCount } from '../text/words.js';

const DECIDES =
  /(?:quyết định|quyết nghị|việc phải làm|phương hướng|nhiệm vụ|giải pháp|biện pháp|đột phá|các bước|chủ trương|decided|resolved|tasks|measures|steps)[^:]{0,80}:$/iu;
const SLOGAN_END = /[!！][”"]?$/u;
/** Announces slogans; some of them may lack an exclamation mark. */
const CALLS = /khẩu hiệu|slogans?:/iu;
const LONGEST_STEP = 70;

/** `intro`: the paragraph above, when it ends with a colon. `goesOn`: a list below counts on from this one. */
export function listBlock(items: readonly ListItem[], intro: string | undefined, goesOn = false): Block {
  const texts = items.map(({ text }) => text);
  const leaves = items.every((item) => item.items.length === 0);
  const calls = texts.filter((text) => SLOGAN_END.test(bare(text))).length;
  const called = intro !== undefined && CALLS.test(intro) && calls * 2 >= texts.length;
  if (leaves && (called || isSlogans(texts))) return { slogans: texts };
  const numbered = items.every(({ mark }) => mark.ordinal !== undefined);
  const short = items.every((item) => wordCount(item.text) <= LONGEST_STEP);
  const steps = numbered && leaves && short && items.length >= 2 && isCount(items);
  if (steps && intro && DECIDES.test(bare(intro))) return { steps: texts };
  return { points: pointsOf(items, goesOn) };
}

/** Numbers that the order of the points does not tell stand in their texts: "4. …" behind a paragraph, "1.2. …". */
function pointsOf(items: readonly ListItem[], goesOn = false): Point[] {
  const [first] = items;
  const counts = first?.mark.ordinal !== undefined && first.mark.text !== '';
  const told = first && (saysMore(first.mark) || (counts && (goesOn || !isCount(items))));
  return items.map(({ text, mark, items: inner }) => {
    const shown = told ? `${mark.written ?? mark.text} ${text}`.trim() : text;
    return inner.length === 0 ? shown : { text: shown, points: pointsOf(inner) };
  });
}

/** "1.2.", "Mục 3.", "Bước 1:": more than a place in a row. */
const saysMore = ({ kind, written = '' }: Mark): boolean =>
  /^(?:multi|part)$/.test(kind) || (kind === 'decimal' && /\p{L}/u.test(written));

/** Counted from one, none left out. */
const isCount = (items: readonly ListItem[]): boolean =>
  items.every(({ mark }, index) => mark.ordinal === undefined || mark.ordinal === index + 1) ||
  items.every(({ mark }, index) => mark.text === roman(index + 1).toLowerCase());

/**
 * "…: (1) …; (2) …" as steps when it introduces decisions or tasks, else as points; its introduction as title. Nothing
 * where the introduction says that all of it is planned, or holds under a condition, and is too long to be shown.
 */
export function inlineBlock(
  { intro, items }: { intro: string; items: string[] },
  lang: Lang,
): Block | undefined {
  const title = titleOfIntro(intro, lang);
  if (title === undefined && isBinding(intro, lang)) return undefined;
  return {
    ...(DECIDES.test(bare(intro)) ? { steps: items } : { points: items }),
    ...(title && { title }),
  };
}

/** The introduction of a list, or its last clause, when that reads as a title and says what binds the items. */
export function titleOfIntro(intro: string, lang: Lang): string | undefined {
  const lead = bare(intro).replace(/(?<!\s)\s*:$/, '');
  const clauses = [lead, lead.split(/,\s/).at(-1) ?? '', fromPlan(lead, lang)];
  const title = clauses.find((text) => fitsTitle(text) && keepsBinding(lead, text, lang));
  return title && capitalised(title);
}

/** A title for an introduction that binds its items, however long it is: from the word of its plan on. */
export const bindingTitle = (intro: string, lang: Lang): string | undefined =>
  isBinding(intro, lang)
    ? (titleOfIntro(intro, lang) ??
      (capitalised(fromPlan(bare(intro).replace(/(?<!\s)\s*:$/, ''), lang)) || bare(intro)))
    : undefined;

/** From the word of the plan on: "Đại hội thảo luận và thông qua các mục tiêu đến năm 2030" → "mục tiêu đến năm 2030". */
function fromPlan(lead: string, lang: Lang): string {
  const [plan] = plansIn(lead, lang);
  return plan ? lead.slice(plan.from) : '';
}

const bindings = (text: string, lang: Lang): string[] =>
  [...plansIn(text, lang), ...onlyIfIn(text, lang)].map((own) => own.text);

/** Whether an introduction qualifies its items: planned, conditional or denied. */
export const isBinding = (intro: string, lang: Lang): boolean => bindings(bare(intro), lang).length > 0;

/** One word of each plan is enough; a condition is needed whole. */
const keepsBinding = (whole: string, part: string, lang: Lang): boolean =>
  (plansIn(whole, lang).length === 0 || plansIn(part, lang).length > 0) &&
  onlyIfIn(whole, lang).every(({ text }) => part.includes(text));

const fitsTitle = (text: string): boolean => {
  const words = wordCount(text);
  return words >= 3 && words <= 14 && !/[“”]/.test(text);
};

/** Short calls, each closed by an exclamation mark. */
export function isSlogans(texts: readonly string[]): boolean {
  const calls = texts.filter((text) => SLOGAN_END.test(bare(text)) && wordCount(text) <= 50);
  return texts.length > 0 && calls.length === texts.length;
}

/** A line that holds all slogans: "… muôn năm! - … đời đời nhớ ơn …!" */
export function splitSlogans(text: string): string[] {
  return text
    .split(/(?<=[!！][”"]?)\s+(?:[-–•*+]\s*|\d{1,2}[.)-]\s*)?/u)
    .map((part) => part.replace(/^[-–•*+]\s+/u, '').trim())
    .filter((part) => part !== '');
}

const INLINE_MARK = /\((\d{1,2})\)\s*/gu;

/** "…: (1) …; (2) …; (3) …" or "…: …; …; …" inside a paragraph → what introduces the list, and its items. */
export function inlineList(text: string): { intro: string; items: string[] } | undefined {
  const marks = [...text.matchAll(INLINE_MARK)];
  if (marks.length === 0) return listAfterColon(text);
  if (marks.length < 2 || marks.some((mark, index) => Number(mark[1]) !== index + 1)) return undefined;
  const intro = text.slice(0, marks[0]?.index).trim();
  if (!/:$/.test(intro)) return undefined;
  const items = marks.map((mark, index) => {
    const from = mark.index + mark[0].length;
    return text.slice(from, marks[index + 1]?.index ?? text.length).trim();
  });
  if (items.some((item) => item === '' || wordCount(item) > LONGEST_STEP)) return undefined;
  return { intro, items: items.map((item) => item.replace(/;$/, '')) };
}

/** At least three items of some words between semicolons behind a colon, no quotation among them. */
function listAfterColon(text: string): { intro: string; items: string[] } | undefined {
  const match = /^([^:;“”"]{8,160}:)\s([^:“”"]+)$/u.exec(text);
  const items = (match?.[2] ?? '').split(/;\s+/u);
  const fit = items.every((item) => wordCount(item) >= ITEM.least && wordCount(item) <= ITEM.most);
  return match?.[1] && items.length >= ITEM.few && fit
    ? { intro: match[1], items: items.map(capitalised) }
    : undefined;
}
const ITEM = { few: 3, least: 3, most: 40 };
