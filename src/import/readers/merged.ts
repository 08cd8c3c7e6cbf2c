// Cells that may span rows and columns → a plain grid in which each column has one header cell: "Năm 2020 – Thực
// hiện". Rows at the top that span the whole table are its names.
import type { SourceRun, SourceTable } from '../model.js';
import type { Cell, CellLookup } from './cell.js';
import { textOf } from './lines/line.js';
import { bodyRows } from './spanning.js';

export interface Grid {
  rows: SourceTable['rows'];
  /** Whether the first row is a header, as shown by merged cells or stated in the file. */
  header: boolean;
  /** Rows above the header that span the whole table. */
  names: SourceRun[][];
}

/** @param heads number of header rows stated in the file */
export function gridOf(placed: readonly Cell[], heads = 0): Grid {
  const cells = withoutDoubles(placed);
  const width = extent(cells, ({ column, wide }) => column + wide);
  const height = extent(cells, ({ row, high }) => row + high);
  const at = lookUp(cells);
  const first = firstOwnRow(at, width, height);
  const names = range(0, first).map((row) => at(row, 0)?.runs ?? []);
  const stated = Math.max(
    headRows(at, { first, width, height }),
    Math.min(heads - first, height - first - 1),
    0,
  );
  const counts = range(first, first + stated).find((row) =>
    isCount(range(0, width).map((column) => cellText(at(row, column)))),
  );
  const head = counts === undefined ? stated : counts - first;
  const from = first + head;
  const columns = range(0, width).map((column) => columnName(at, column, { first, head }));
  const rows = bodyRows({ at, width, from, columns }, height);
  if (head === 0) return { rows, header: false, names };
  const top = range(0, width).map((column) => ({ runs: columnHeader(at, column, first, first + head) }));
  return { rows: [top, ...rows], header: true, names };
}

function lookUp(cells: readonly Cell[]): CellLookup {
  const places = new Map<string, Cell>();
  for (const cell of cells)
    for (const row of range(cell.row, cell.row + cell.high))
      for (const column of range(cell.column, cell.column + cell.wide)) {
        const key = `${row}/${column}`;
        if (!places.has(key)) places.set(key, cell);
      }
  return (row, column) => places.get(`${row}/${column}`);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const extent = (cells: readonly Cell[], end: (cell: Cell) => number): number =>
  cells.reduce((most, cell) => Math.max(most, end(cell)), 0);

/** Removes columns in which no cell starts. */
function withoutDoubles(cells: readonly Cell[]): Cell[] {
  const begins = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const end = extent(cells, ({ column, wide }) => column + wide);
  const index = (column: number): number =>
    column >= end
      ? begins.length
      : Math.max(
          0,
          begins.findLastIndex((begin) => begin <= column),
        );
  return cells.map((cell) => {
    const column = index(cell.column);
    const next = begins.findIndex((begin) => begin >= cell.column + cell.wide);
    return { ...cell, column, wide: Math.max(1, (next < 0 ? begins.length : next) - column) };
  });
}

const cellText = (cell: Cell | undefined): string => textOf(cell?.runs ?? []).trim();
const isFigure = (text: string): boolean => /\d/.test(text) && !/\p{L}/u.test(text);

/** "(1) (2) (3) = (2) : (1)" below the header numbers the columns and does not name them. */
const isCount = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== '') &&
  texts.every((text) => /^(?:\(?(?:\d{1,2}|[A-Z])\)?\s*(?:=.*)?)?$/.test(text));

/** The first row that does not span the whole table and has a row below it. */
function firstOwnRow(at: CellLookup, width: number, height: number): number {
  let row = 0;
  const isName = (cell: Cell | undefined): boolean =>
    cell !== undefined && cell.wide >= width && cell.high === 1 && cellText(cell) !== '';
  while (width > 1 && row + 2 < height && isName(at(row, 0))) row += 1;
  return row;
}

/** Number of header rows shown by merging: a cell over several columns, above cells that tell those apart. */
function headRows(
  at: CellLookup,
  { first, width, height }: { first: number; width: number; height: number },
): number {
  const top = [...new Set(range(0, width).flatMap((column) => at(first, column) ?? []))];
  const groups = top.filter(({ wide, row }) => wide > 1 && row === first);
  if (groups.length === 0 || groups.every((group) => cellText(group) === '')) return 0;
  const high = Math.max(...top.map((cell) => cell.high));
  const rows = high > Math.min(...groups.map((group) => group.high)) ? high : 2;
  if (first + rows >= height) return 0;
  const below = range(first + 1, first + rows).flatMap((row) =>
    groups.flatMap(({ column, wide }) => range(column, column + wide).map((own) => cellText(at(row, own)))),
  );
  const tellsApart =
    below.some((text) => text !== '') && !below.some((text) => isFigure(text) && !YEAR.test(text));
  return tellsApart && top.every((cell) => !isFigure(cellText(cell)) || YEAR.test(cellText(cell))) ? rows : 0;
}

/** What distinguishes a column: its own header cell, or its cell in a first row of words. */
function columnName(
  at: CellLookup,
  column: number,
  { first, head }: { first: number; head: number },
): SourceRun[] {
  const cell = at(first + Math.max(0, head - 1), column);
  const text = cellText(cell);
  return head > 0 || (cell?.high === 1 && (!/\d/.test(text) || YEAR.test(text))) ? (cell?.runs ?? []) : [];
}

const YEAR = /^(?:19|20)\d\d$/;

/** Everything above a column from top to bottom, each text once. */
function columnHeader(at: CellLookup, column: number, from: number, to: number): SourceRun[] {
  const above = new Set(range(from, to).flatMap((row) => at(row, column) ?? []));
  const texts = new Set<string>();
  const runs: SourceRun[] = [];
  for (const cell of above) {
    if (cellText(cell) === '' || texts.has(cellText(cell))) continue;
    texts.add(cellText(cell));
    if (runs.length > 0) runs.push({ text: ' – ' });
    runs.push(...cell.runs);
  }
  return runs;
}
