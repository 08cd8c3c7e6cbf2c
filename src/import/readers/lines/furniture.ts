// Separates page furniture (page numbers, running heads, signature stamps) from the text lines of all pages. What
// is removed is returned as `dropped`.
import type { Dropped } from '../../model.js';
import type { PhysicalLine } from './line.js';

/** Lines this close to the top or bottom of a page may be running heads. */
const EDGE = 3;
/** A text is a running head if it repeats on this many pages (two, in a document of two or three pages). */
const REPEATS = 3;
/** At most 999: a bare four-digit number is more likely a year at the end of a heading. */
const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/iu;
/** In characters. Anything longer is body text. */
const MAX_HEAD_LENGTH = 200;
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
  const counted = pages.length === 1 ? countedLines(lines) : countedPages(pages);
  const dropped: Dropped[] = [];
  const kept = pages.flatMap((page) => {
    const text = page.filter((line, index) => {
      const edge = Math.min(index, page.length - 1 - index);
      const why = counted.has(line) ? 'page-number' : reason(line, edge, heads);
      if (why) dropped.push({ text: line.text.trim(), why, origin: { page: line.page, line: line.line } });
      return !why;
    });
    // The space below a dropped head belongs to the layout, not to the text.
    const [first, ...rest] = text;
    return first && first !== page[0] && page !== pages[0] ? [{ ...first, gap: 0 }, ...rest] : text;
  });
  return kept.length > 0 ? { lines: kept, dropped } : onlyFurniture(lines);
}

/** If the pages hold nothing but furniture, the furniture is the text. */
function onlyFurniture(lines: readonly PhysicalLine[]): Stripped {
  const isText = ({ text }: PhysicalLine): boolean => /[\p{L}\p{N}]/u.test(text);
  const rules = lines.filter((line) => !isText(line));
  return {
    lines: lines.filter(isText),
    dropped: rules.map(({ text, page, line }) => ({
      text: text.trim(),
      why: 'rule',
      origin: { page, line },
    })),
  };
}

/** Whether the line belongs to the stamp of a digital signature. */
export const isStamp = (text: string): boolean => STAMP.test(text.trim());

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

/** A page number is within this many lines of the page edge. */
const NUMBER_EDGE = 2;

/**
 * Finds page numbers: bare numbers at page edges whose offset to the physical page number is the same on several
 * pages. Other bare figures there (the last cell of a column, a year) do not follow the page count.
 */
function countedPages(pages: readonly PhysicalLine[][]): Set<PhysicalLine> {
  const found = pages.flatMap((page, at) =>
    page.flatMap((line, index) => {
      const number = numberOf(line);
      const isAtEdge = Math.min(index, page.length - 1 - index) < NUMBER_EDGE;
      return number !== undefined && isAtEdge ? [{ line, at, offset: number - line.page }] : [];
    }),
  );
  const pagesOf = (offset: number): number =>
    new Set(found.flatMap((one) => (one.offset === offset ? [one.at] : []))).size;
  const least = Math.max(2, pages.length / 10);
  const counts = found.filter(({ line, offset }) => {
    const others = found.filter((other) => other.line.page === line.page && other.offset === offset);
    // In a two-page document, only the second page may show its number.
    const isSure = (offset === 0 || isDashed(line)) && others.length === 1;
    return isSure || pagesOf(offset) >= least;
  });
  return new Set(counts.map(({ line }) => line));
}

/** "- 17 -" is certainly a page number; "trang 65" alone could also be the end of a note. */
const isDashed = ({ text }: PhysicalLine): boolean => /^[-–—].*[-–—]$/u.test(text.trim());

const numberOf = ({ text }: PhysicalLine): number | undefined =>
  PAGE_NUMBER.test(text.trim()) ? Number(/\d{1,3}/.exec(text)?.[0]) : undefined;

/** Minimum lines between two consecutive page numbers. */
const MIN_PAGE_LINES = 4;

/** Page numbers of text without page breaks: each is one more than the previous, at least a page apart. */
function countedLines(lines: readonly PhysicalLine[]): Set<PhysicalLine> {
  const counted: PhysicalLine[] = [];
  let [next, last] = [0, Number.NEGATIVE_INFINITY];
  lines.forEach((line, index) => {
    const number = numberOf(line) ?? 0;
    const isNext = next === 0 ? number <= 2 : number === next && index - last > MIN_PAGE_LINES;
    if (number === 0 || !isNext) return;
    counted.push(line);
    [next, last] = [number + 1, index];
  });
  const [first] = counted;
  const isEdge = (line: PhysicalLine): boolean => line === lines[0] || line === lines.at(-1);
  const isSole = counted.length === 1 && first !== undefined && isEdge(first) && numberOf(first) === 1;
  const dashed = lines.filter((line) => isEdge(line) && numberOf(line) !== undefined && isDashed(line));
  return new Set([...(counted.length > 1 || isSole ? counted : []), ...dashed]);
}

/** `edge`: number of lines between this one and the nearer edge of its page. */
function reason(line: PhysicalLine, edge: number, heads: ReadonlySet<string>): Dropped['why'] | undefined {
  const text = line.text.trim();
  if (edge < EDGE && isHead(line, heads)) return 'running-head';
  if (STAMP.test(text)) return 'signature-stamp';
  return RULE.test(text) ? 'rule' : undefined;
}

/** Whether the line matches one of the heads found by `runningHeads`. */
export const isHead = (line: PhysicalLine, heads: ReadonlySet<string>): boolean =>
  shapes(line).some((shape) => heads.has(shape));

/** Texts (ignoring the page number in them) that stand at the edge of at least three pages and a third of all pages. */
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

/**
 * The text as it is, and once per number in it with that number relative to the page: "Trang 3/12" on page 3.
 * Footnotes differ in both forms, so they never match.
 */
function shapes({ text, page }: PhysicalLine): string[] {
  const lower = text.trim().toLowerCase();
  if (lower === '' || lower.length > MAX_HEAD_LENGTH) return [];
  const counted = Array.from(lower.matchAll(/\d{1,4}/g), ({ 0: number, index }) => {
    const after = lower.slice(index + number.length);
    return `${lower.slice(0, index)}#${Number(number) - page}#${after}`;
  });
  return [lower, ...counted];
}
