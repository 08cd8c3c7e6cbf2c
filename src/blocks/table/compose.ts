// A table → table slides: every row as long as the header, wide tables in groups of columns that repeat the first.

import { shortenText } from '../../compose/items.js';
import { plain } from '../../compose/line.js';
import { even } from '../../compose/partition.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { Line } from '../../deck/line.js';
import { isFigureColumn } from '../../outline/figure-column.js';
import type { TableBody } from './body.js';
import type { Table } from './value.js';

/** Columns that fit side by side at a legible size. */
const COLUMNS = 7;
const CAPTION = { words: 30, most: 40 };
/** Rows measured as one slide; a longer table is first split into equal groups. */
const ROWS = 40;

export function tablePieces(value: Table, context: ComposeContext): PieceOf<'table', TableBody>[] {
  const { sources } = context;
  const width = Math.max(value.header.length, ...value.rows.map((row) => row.length));
  const pad = (cells: readonly string[]): Line[] =>
    Array.from({ length: width }, (_, index) => sources.line(cells[index] ?? ''));
  const header = pad(value.header);
  const rows = value.rows.map(pad);
  const numeric = header.map((_, column) => isNumeric(rows, column));
  const caption = value.caption === undefined ? undefined : shortenText(context, value.caption, CAPTION);
  const keys = keyColumns(header, rows);
  const groups = even(rows.length, Math.ceil(rows.length / ROWS)).map(({ from, to }) => rows.slice(from, to));
  return groups.flatMap((group, index) =>
    columnGroups(width, keys).map((columns, place): PieceOf<'table', TableBody> => {
      const fullText = caption?.cut && index + place === 0 ? [caption.whole] : undefined;
      const body = {
        header,
        rows: group,
        numeric,
        ...(keys > 1 && { keys }),
        ...(caption && { caption: caption.line }),
      };
      return { layout: 'table', body: pick(body, columns), ...(fullText && { fullText }) };
    }),
  );
}

const isNumeric = (rows: readonly Line[][], column: number): boolean =>
  isFigureColumn(rows.map((row) => plain(row[column] ?? [])));

const ORDINAL = /^\d{1,3}[.)]?$/;
/** A header above numbers that only count the rows. */
const COUNTER = /^(?:s?tt|số tt|số thứ tự|no\.?|#|№)$/iu;

/** A first column of row numbers does not identify rows: the second does, and stays with it. */
function keyColumns(header: readonly Line[], rows: readonly Line[][]): number {
  if (header.length < 4) return 1;
  const filled = rows.map((row) => plain(row[0] ?? []).trim()).filter((text) => text !== '');
  const counts =
    filled.length > 2 &&
    filled.every((text, index) => ORDINAL.test(text) && Number.parseInt(text, 10) === index + 1);
  return counts || COUNTER.test(plain(header[0] ?? []).trim()) ? 2 : 1;
}

function columnGroups(width: number, keys: number): number[][] {
  const all = Array.from({ length: width }, (_, index) => index);
  if (width <= COLUMNS) return [all];
  const groups = even(width - keys, Math.ceil((width - keys) / (COLUMNS - keys)));
  return groups.map(({ from, to }) => [...all.slice(0, keys), ...all.slice(from + keys, to + keys)]);
}

/** The table with only these columns, in this order. */
export function pick(body: TableBody, columns: readonly number[]): TableBody {
  const cells = (row: readonly Line[]): Line[] => columns.map((column) => row[column] ?? []);
  return {
    ...body,
    header: cells(body.header),
    rows: body.rows.map(cells),
    numeric: columns.map((column) => body.numeric[column] ?? false),
  };
}
