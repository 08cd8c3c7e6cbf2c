// Physical lines of all pages → the same without page numbers, running heads and signature stamps, and these apart.
import type { Dropped } from '../../model.js';
import type { PhysicalLine } from './line.js';

/** Lines this near to a page's top or foot may be running heads. */
const EDGE = 3;
/** A text is a running head from so many pages on; in two or three pages, when it stands on two. */
const REPEATS = 3;
/** Up to 999: four digits alone are a year, the end of a heading. */
const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/iu;
/** Characters; what is longer is a line of text. */
const LONGEST_HEAD = 200;
const STAMP =
  /^(?:người ký|ký bởi|ký điện tử bởi|thời gian ký|ngày ký|signed by|signing time|signature (?:not )?(?:verified|valid)|digitally signed)\b/iu;
const RULE = /^[-–—_=*.·\s]{3,}$/u;

export interface Stripped {
  lines: PhysicalLine[];
  dropped: Dropped[];
}

export function stripFurniture(lines: readonly PhysicalLine[]): Stripped {
  const pages = byPage(lines);
  const heads = runningHeads(pages);
  const counted = pages.length === 1 ? countedPages(lines) : new Set<PhysicalLine>();
  const dropped: Dropped[] = [];
  const kept = pages.flatMap((page) => {
    const text = page.filter((line, index) => {
      const edge = counted.has(line) ? 0 : Math.min(index, page.length - 1 - index);
      const why = reason(line, edge, heads);
      if (why) dropped.push({ text: line.text.trim(), why, origin: { page: line.page, line: line.line } });
      return !why;
    });
    // The space below a head that was dropped says nothing of the text.
    const [first, ...rest] = text;
    return first && first !== page[0] && page !== pages[0] ? [{ ...first, gap: 0 }, ...rest] : text;
  });
  return { lines: kept, dropped };
}

export function byPage(lines: readonly PhysicalLine[]): PhysicalLine[][] {
  const pages: PhysicalLine[][] = [];
  let page: PhysicalLine[] = [];
  for (const line of lines) {
    if (page.length > 0 && page[0]?.page !== line.page) {
      pages.push(page);
      page = [];
    }
    page.push(line);
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** Numbers alone on their lines that count the pages of a text whose pages are not known; other such numbers are figures. */
function countedPages(lines: readonly PhysicalLine[]): Set<PhysicalLine> {
  const counted = new Set<PhysicalLine>();
  let next = 0;
  for (const line of lines) {
    const number = PAGE_NUMBER.test(line.text.trim()) ? Number(/\d{1,3}/.exec(line.text)?.[0]) : 0;
    if (number === 0 || (next === 0 ? number > 2 : number !== next)) continue;
    counted.add(line);
    next = number + 1;
  }
  return counted;
}

/** `edge`: how many lines lie between this one and the nearer edge of its page. */
function reason(line: PhysicalLine, edge: number, heads: ReadonlySet<string>): Dropped['why'] | undefined {
  const text = line.text.trim();
  if (PAGE_NUMBER.test(text) && edge < 2) return 'page-number';
  if (edge < EDGE && isHead(line, heads)) return 'running-head';
  if (STAMP.test(text)) return 'signature-stamp';
  return RULE.test(text) ? 'rule' : undefined;
}

/** Whether a line is one of the running heads that `runningHeads` found. */
export const isHead = (line: PhysicalLine, heads: ReadonlySet<string>): boolean =>
  shapes(line).some((shape) => heads.has(shape));

/** The texts, but for their page's number, that stand at the edge of at least three pages and of a third of all pages. */
export function runningHeads(pages: readonly PhysicalLine[][]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const edges = page.length > 2 * EDGE ? [...page.slice(0, EDGE), ...page.slice(-EDGE)] : page;
    for (const shape of new Set(edges.flatMap(shapes))) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  const few = pages.length === 2 || pages.length === 3;
  const least = few ? 2 : Math.max(REPEATS, pages.length / 3);
  return new Set([...seen].filter(([, times]) => times >= least).map(([shape]) => shape));
}

/** The text as it is, and with each of its numbers counted from its page: "Trang 3/12" on page 3. Notes differ in both. */
function shapes({ text, page }: PhysicalLine): string[] {
  const told = text.trim().toLowerCase();
  if (told === '' || told.length > LONGEST_HEAD) return [];
  const counted = Array.from(told.matchAll(/\d{1,4}/g), ({ 0: number, index }) => {
    const after = told.slice(index + number.length);
    return `${told.slice(0, index)}#${Number(number) - page}#${after}`;
  });
  return [told, ...counted];
}
