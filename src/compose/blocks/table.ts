// A table → table slides: every row as long as the header, wide tables in groups of columns that repeat the first.
import type { Line, TableBody } from '../../deck/model.js';
import type { Table } from '../../outline/schema.js';
import type { Context, Piece } from '../draft.js';
import { plain } from '../line.js';
import { even } from '../partition.js';

/** Columns that stand beside each other at a legible size. */
const COLUMNS = 7;
const NUMBER = /^(?:\p{L}+\s){0,3}[+−–~≈<>≤≥-]?\s?\d[\d.,\s]*(?:\/\s?\d[\d.,]*)?\s?[%‰]?$/u;

export function tablePieces(value: Table, { sources }: Context): Piece[] {
  const width = Math.max(value.header.length, ...value.rows.map((row) => row.length));
  const pad = (cells: readonly string[]): Line[] =>
    Array.from({ length: width }, (_, index) => sources.line(cells[index] ?? ''));
  const header = pad(value.header);
  const rows = value.rows.map(pad);
  const numeric = header.map((_, column) => isNumeric(rows, column));
  const caption = value.caption === undefined ? undefined : sources.line(value.caption);
  return columnGroups(width).map((columns) => ({
    layout: 'table',
    body: pick({ header, rows, numeric, caption }, columns),
  }));
}

/** Whether all filled cells of a column are numbers, hedge and share included; a column without any is not. */
function isNumeric(rows: readonly Line[][], column: number): boolean {
  const filled = rows.map((row) => plain(row[column] ?? [])).filter((text) => text !== '' && text !== '-');
  return filled.length > 0 && filled.every((text) => NUMBER.test(text));
}

function columnGroups(width: number): number[][] {
  const all = Array.from({ length: width }, (_, index) => index);
  if (width <= COLUMNS) return [all];
  const groups = even(width - 1, Math.ceil((width - 1) / (COLUMNS - 1)));
  return groups.map(({ from, to }) => [0, ...all.slice(from + 1, to + 1)]);
}

function pick(body: TableBody, columns: readonly number[]): TableBody {
  const cells = (row: readonly Line[]): Line[] => columns.map((column) => row[column] ?? []);
  return {
    ...body,
    header: cells(body.header),
    rows: body.rows.map(cells),
    numeric: columns.map((column) => body.numeric[column] ?? false),
  };
}
