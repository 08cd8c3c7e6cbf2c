// Splits the lines of a page into plain lines, tables, and side-by-side texts in sequence.
import type { SourceRun, SourceTable } from '../../model.js';
import { textOf } from '../lines/line.js';
import { hasHead } from './head.js';
import { cutAt, type PageLine, type Segment } from './lines.js';

export interface FlowLine {
  y: number;
  size: number;
  segment: Segment;
  /** Other segments stood on the same line, separated by wide gaps. */
  shared?: true;
  /** Edges of its column, in pt, if text stands beside it. */
  column?: { left: number; right: number; running?: true };
}

export type Region = { lines: FlowLine[] } | { table: SourceTable };

/** If the mean cell is longer, in characters, the columns are running text. */
const MAX_MEAN_CELL = 40;

/** `column`: the column of the lines, on a page with columns. */
export function regionsOf(lines: readonly PageLine[], page: number, column?: FlowLine['column']): Region[] {
  const regions: Region[] = [];
  let at = 0;
  while (at < lines.length) {
    const grid = gridFrom(lines, at);
    const line = lines[at];
    if (grid && isNumbered(grid)) {
      for (const item of grid) flow(regions).push(...loose(withNumber(item), column));
      at += grid.length;
    } else if (grid) {
      regions.push(...gridRegions(grid, page, at));
      at += grid.length;
    } else {
      if (line) flow(regions).push(...loose(withNumber(line), column));
      at += 1;
    }
  }
  return regions;
}

/** The number of an item, closed or multi-level, or its bullet. */
const NUMBER =
  /^(?:(?:\d{1,3}(?:\.\d{1,2}){0,4}|[ivxl]{1,6}|[a-zđ])[.)]|\d{1,2}(?:\.\d{1,2}){1,4}|[-–•+*◦▪])$/iu;
/** How an item starts. A figure beside another belongs to a table. */
const OPENS_ITEM = /^\s*["“'(«]?\p{L}/u;
/** Maximum gap between a number and its text, relative to font size. */
const MAX_NUMBER_GAP = 5;

function isNumberOf(number: Segment | undefined, text: Segment | undefined, size: number): boolean {
  return (
    number !== undefined &&
    text !== undefined &&
    NUMBER.test(textOf(number.runs).trim()) &&
    OPENS_ITEM.test(textOf(text.runs)) &&
    text.left - number.right < MAX_NUMBER_GAP * size
  );
}

/**
 * A list whose numbers stand in a column of their own: each line is a number with text, or continues the line
 * above.
 */
const isNumbered = (grid: readonly PageLine[]): boolean =>
  grid.every(
    ({ segments: [first, second, ...more], size }) =>
      more.length === 0 && (second === undefined || isNumberOf(first, second, size)),
  );

/** Joins a number and its text into one segment. */
function withNumber(line: PageLine): PageLine {
  const [number, text, ...more] = line.segments;
  if (!number || !text || more.length > 0 || !isNumberOf(number, text, line.size)) return line;
  const joined = { runs: spaced([number.runs, text.runs]), left: number.left, right: text.right };
  return { ...line, segments: [joined] };
}

function loose({ y, size, segments }: PageLine, column: FlowLine['column']): FlowLine[] {
  return segments.map((segment) => ({
    y,
    size,
    segment,
    ...(segments.length > 1 ? { shared: true as const } : {}),
    ...(column ? { column } : {}),
  }));
}

function flow(regions: Region[]): FlowLine[] {
  const last = regions.at(-1);
  if (last && 'lines' in last) return last.lines;
  const lines: FlowLine[] = [];
  regions.push({ lines });
  return lines;
}

/** Lines from here on that stand in columns: at least two of them have a gap at the same position. */
function gridFrom(lines: readonly PageLine[], at: number): PageLine[] | undefined {
  const first = lines[at];
  if (!first || first.segments.length < 2) return undefined;
  const gutters = guttersOf(first);
  const starts = first.segments.slice(1).map(({ left }) => left);
  const grid: PageLine[] = [first];
  let last = first;
  for (const whole of lines.slice(at + 1)) {
    const line = cutAt(whole, starts);
    const near = line.y - last.y < 3 * Math.max(line.size, last.size);
    if (!near || crosses(line, gutters)) break;
    grid.push(line);
    last = line;
  }
  while (grid.length > 1 && (grid.at(-1)?.segments.length ?? 0) < 2 && isRunning(grid.at(-1), first))
    grid.pop();
  return grid.filter((line) => line.segments.length > 1).length > 1 || grid.length > 1 ? grid : undefined;
}

/** A single segment at or left of the first column's edge is text below the table. */
function isRunning(line: PageLine | undefined, first: PageLine): boolean {
  const segment = line?.segments[0];
  const cell = first.segments[0];
  return !segment || !cell || segment.left <= cell.left + 1;
}

interface Gutter {
  left: number;
  right: number;
}

function guttersOf(line: PageLine): Gutter[] {
  return line.segments.slice(1).map((segment, index) => ({
    left: line.segments[index]?.right ?? 0,
    right: segment.left,
  }));
}

/** Whether a segment of the line covers a gutter. Otherwise narrows the gutters to what stays free. */
function crosses(line: PageLine, gutters: Gutter[]): boolean {
  const narrowed = gutters.map((gutter) => {
    let { left, right } = gutter;
    for (const segment of line.segments) {
      if (segment.right <= left || segment.left >= right) continue;
      const isLeft = segment.left <= gutter.left || segment.right < (gutter.left + gutter.right) / 2;
      if (isLeft) left = Math.max(left, segment.right);
      else right = Math.min(right, segment.left);
    }
    return { left, right };
  });
  if (narrowed.some(({ left, right }) => right - left < 4)) return true;
  gutters.splice(0, gutters.length, ...narrowed);
  return false;
}

function gridRegions(grid: readonly PageLine[], page: number, at: number): Region[] {
  const columns = columnsOf(grid);
  const cells = grid.map((line) =>
    columns.map((column) => line.segments.filter((segment) => inside(segment, column))),
  );
  const texts = cells
    .flat()
    .filter((cell) => cell.length > 0)
    .map((cell) => cell.map((one) => textOf(one.runs)).join(' '));
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const isTable =
    (columns.length > 2 || grid.length > 3) && mean < MAX_MEAN_CELL && grid.length > 1 && hasFigures(texts);
  if (isTable) return [{ table: tableOf(grid, cells, page, at) }];
  return columns.map((column, index) => ({
    lines: grid.flatMap((line, y) =>
      (cells[y]?.[index] ?? []).map((segment) => ({ y: line.y, size: line.size, segment, column })),
    ),
  }));
}

/** Tables in an outline compare figures; letterheads and signature blocks have hardly any. */
function hasFigures(texts: readonly string[]): boolean {
  return (
    texts.filter((text) => /^[\s\d.,%/+–-]*\d[\s\d.,%/+–-]*$/.test(text)).length >=
    Math.max(2, texts.length * 0.2)
  );
}

function columnsOf(grid: readonly PageLine[]): Gutter[] {
  const spans: Gutter[] = [];
  const all = grid.flatMap((line) => line.segments).sort((a, b) => a.left - b.left);
  for (const { left, right } of all) {
    const last = spans.at(-1);
    if (last && left < last.right + 1) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}

function inside(segment: Segment, column: Gutter): boolean {
  const middle = (segment.left + segment.right) / 2;
  return middle >= column.left && middle <= column.right;
}

/** Joins the runs of several texts with spaces. */
export function spaced(texts: readonly SourceRun[][]): SourceRun[] {
  return texts.flatMap((runs, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...runs]);
}

/** A row that leaves a cell empty continues the row above if it is close to it. */
function tableOf(
  grid: readonly PageLine[],
  cells: readonly Segment[][][],
  page: number,
  at: number,
): SourceTable {
  const rows: SourceTable['rows'] = [];
  cells.forEach((line, index) => {
    const runs = line.map((cell) => ({ runs: spaced(cell.map((segment) => segment.runs)) }));
    const pitch = (grid[index]?.y ?? 0) - (grid[index - 1]?.y ?? 0);
    const last = rows.at(-1);
    const continuesRow =
      last && line.some((cell) => cell.length === 0) && pitch < 1.45 * (grid[index]?.size ?? 0);
    if (continuesRow) {
      runs.forEach((cell, x) => {
        if (cell.runs.length > 0) last[x]?.runs.push({ text: ' ' }, ...cell.runs);
      });
    } else rows.push(runs);
  });
  return { kind: 'table', header: hasHead(rows), rows, origin: { page, line: at + 1 } };
}
