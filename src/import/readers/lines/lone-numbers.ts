// Moves note numbers that stand on lines of their own (as pdftotext leaves superscripts) in front of their notes.
// The numbers may be above or below the notes, or several in sequence.

import { byPage, isHead, runningHeads } from './furniture.js';
import { carriesMark, gluedIn, spacedIn } from './glued-marks.js';
import { endsSentence, leavesOpen, type PhysicalLine } from './line.js';

/** No real page has more lines. Text without page breaks is not searched beyond this. */
const AREA = 120;
/** Maximum lines below the notes, such as a footer or page number. */
const MAX_FOOTER_LINES = 4;
/** Notes are set smaller, so that a full line of a note is estimated wider than a line of the text. */
const WIDER = 1.1;

interface Setting {
  /** Width of a full line of body text. */
  full: number;
  /** Whether an earlier page carries the mark. */
  isBefore(number: number): boolean;
}

export function joinLoneNumbers(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const first = firstPlaces(lines);
  const full = usualWidth(lines);
  const pages = byPage(lines);
  const heads = runningHeads(pages);
  let at = 0;
  return pages.flatMap((page) => {
    const start = at;
    at += page.length;
    const isBefore = (number: number): boolean => (first.get(number) ?? Number.POSITIVE_INFINITY) < start;
    // Headers and footers keep their places; the lines between are joined as if they were not there.
    const isText = (line: PhysicalLine): boolean => !isHead(line, heads) || isLone(line);
    const from = page.findIndex(isText);
    const to = page.findLastIndex(isText) + 1;
    const dealtOut = dealt(page.slice(Math.max(0, from), to), { full, isBefore });
    const text = gathered(joinedAbove(dealtOut, isBefore), { full, isBefore });
    return [...page.slice(0, Math.max(0, from)), ...text, ...page.slice(to)];
  });
}

/** Index of the first line that carries each number. */
function firstPlaces(lines: readonly PhysicalLine[]): Map<number, number> {
  const first = new Map<number, number>();
  lines.forEach((line, index) => {
    for (const number of [...gluedIn(line), ...spacedIn(line)])
      if (!first.has(number)) first.set(number, index);
  });
  return first;
}

function usualWidth(lines: readonly PhysicalLine[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/** Not separated from the line above by a blank line, so not the page's own number. */
const isLone = (line: PhysicalLine): boolean => loneNumber(line) !== undefined && line.gap < 0.5;

const loneNumber = (line: PhysicalLine | undefined): string | undefined =>
  /^\d{1,3}$/.exec(line?.text ?? '')?.[0];

/** Joins each lone number to the line below it. `isBefore`: whether an earlier page carries the mark. */
function joinedAbove(page: readonly PhysicalLine[], isBefore: (number: number) => boolean): PhysicalLine[] {
  const joined: PhysicalLine[] = [];
  page.forEach((line, index) => {
    const last = joined.at(-1);
    const number = loneNumber(last);
    const isMarked = (): boolean =>
      (index > 1 && isBefore(Number(number))) ||
      page
        .slice(Math.max(0, index - AREA), Math.max(0, index - 1))
        .some((other) => carriesMark(other, Number(number)));
    if (last && number && !loneNumber(line) && isMarked())
      joined[joined.length - 1] = numbered(line, number, last.gap);
    else joined.push(line);
  });
  return joined;
}

function numbered(line: PhysicalLine, number: string, gap: number): PhysicalLine {
  return {
    ...line,
    text: `${number}  ${line.text}`,
    runs: [{ text: `${number}  ` }, ...line.runs],
    gap,
  };
}

/** Several numbers in sequence, with all their notes below: each note gets its number. */
function dealt(page: readonly PhysicalLine[], { full, isBefore }: Setting): PhysicalLine[] {
  const end = page.findLastIndex((line) => loneNumber(line) !== undefined) + 1;
  let from = end;
  while (from > 0 && Number(loneNumber(page[from - 1])) === Number(loneNumber(page[end - 1])) - (end - from))
    from -= 1;
  const numbers = page.slice(from, end);
  const isMarked = (number: PhysicalLine): boolean =>
    isBefore(Number(number.text)) ||
    page.slice(Math.max(0, from - AREA), from).some((line) => carriesMark(line, Number(number.text)));
  if (numbers.length < 2 || page.length - end > AREA || !numbers.every(isMarked)) return [...page];
  const groups: PhysicalLine[][] = [];
  for (const line of page.slice(end)) {
    const above = groups.at(-1)?.at(-1);
    if (above && runsInto(above, line, full)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  if (groups.length !== numbers.length || !groups.every(isWhole)) return [...page];
  const notes = groups.flatMap((group, index) =>
    group.map((line, row) => (row > 0 ? line : numbered(line, numbers[index]?.text ?? '', 0))),
  );
  return [...page.slice(0, from), ...notes.map((line) => ({ ...line, afterNoteRule: true }))];
}

/**
 * Numbers below their notes: the notes at the foot of the page are recognised by their long lines and numbered in
 * order.
 */
function gathered(page: PhysicalLine[], { full, isBefore }: Setting): PhysicalLine[] {
  const left = looseNumbers(page, isBefore);
  const foot = left.at(-1);
  if (foot === undefined) return page;
  const numbers = left.map((index) => Number(page[index]?.text)).sort((a, b) => a - b);
  const area = groupsAbove(page, foot, new Set(left), full);
  if (!area) return page;
  const sequence = area.map((group) => ownNumber(group[0]) ?? numbers.shift() ?? 0);
  const isCount = sequence.every((number, index) => index === 0 || number === (sequence[index - 1] ?? 0) + 1);
  if (!isCount || numbers.length > 0) return page;
  const taken = new Set([...area.flat(), ...left.flatMap((index) => page[index] ?? [])]);
  const notes = area.flatMap((group, index) =>
    group.map((line, row) => {
      const hasNumber = row > 0 || ownNumber(line) !== undefined;
      return { ...(hasNumber ? line : numbered(line, String(sequence[index]), 0)), afterNoteRule: true };
    }),
  );
  return [...page.filter((line) => !taken.has(line)), ...notes];
}

/**
 * Lone numbers near the foot that the page carries as marks. A number separated from the text by a blank line is
 * the page number.
 */
function looseNumbers(page: readonly PhysicalLine[], isBefore: Setting['isBefore']): number[] {
  const found: number[] = [];
  page.forEach((line, index) => {
    const number = loneNumber(line);
    const isPageNumber = line.gap >= 0.5 && index >= page.length - 2;
    if (!number || index < Math.max(3, page.length - AREA) || isPageNumber) return;
    const above = page.slice(Math.max(0, index - AREA), index);
    if (isBefore(Number(number)) || above.some((other) => carriesMark(other, Number(number))))
      found.push(index);
  });
  const foot = found.at(-1);
  return foot !== undefined && page.length - 1 - foot <= MAX_FOOTER_LINES ? found : [];
}

const ownNumber = (line: PhysicalLine | undefined): number | undefined => {
  const number = /^(\d{1,3}) {2}/.exec(line?.text ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
};

/**
 * Groups the lines above the foot into notes, upwards until every lone number has one. Undefined if that is not
 * certain.
 */
function groupsAbove(
  page: readonly PhysicalLine[],
  foot: number,
  loose: ReadonlySet<number>,
  full: number,
): PhysicalLine[][] | undefined {
  const lines = page.slice(0, foot).filter((_, index) => !loose.has(index));
  const groups: PhysicalLine[][] = [];
  let missing = loose.size;
  let group: PhysicalLine[] = [];
  while (missing > 0) {
    const line = lines.pop();
    if (!line || groups.length + group.length > AREA) return undefined;
    group.unshift(line);
    const above = lines.at(-1);
    if (ownNumber(line) === undefined && above && runsInto(above, line, full)) continue;
    groups.unshift(group);
    if (ownNumber(line) === undefined) missing -= 1;
    group = [];
  }
  return groups.every(isWhole) ? groups : undefined;
}

/** A full line of small print that does not end its note. */
const runsInto = (above: PhysicalLine, line: PhysicalLine, full: number): boolean =>
  above.width > WIDER * full && !(endsSentence(above.text) && /^["“]?\p{Lu}/u.test(line.text));

const isWhole = ([first, ...more]: readonly PhysicalLine[]): boolean =>
  /^["“(]?[\p{Lu}\d]/u.test(first?.text ?? '') && !leavesOpen((more.at(-1) ?? first)?.text ?? '');
