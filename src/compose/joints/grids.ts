// The joints of layouts that are grids: the rows of table and compare; a quotation's words.
import type { Bodies, Line } from '../../deck/model.js';
import type { Lang } from '../../messages/message.js';
import { divideLine } from '../divide.js';
import { plain } from '../line.js';
import type { Joint } from '../splitter.js';

type Row = Bodies['compare']['rows'][number];

const chars = (lines: readonly Line[]): number => Math.max(20, ...lines.map((line) => plain(line).length));

/** Cells shorter than this share of the longest stay whole, in the first of the rows that continue it. */
const WHOLE = 0.35;

/** A row of long cells as several rows under each other, each cell cut by itself. */
function divideCells(cells: readonly Line[], parts: number, lang: Lang): Line[][] {
  const longest = chars(cells);
  const columns = cells.map((cell) =>
    plain(cell).length < longest * WHOLE ? [cell] : divideLine(cell, parts, lang),
  );
  const rows = Math.max(1, ...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? []));
}

export const rowsOfTable: Joint<Bodies['table'], Line[]> = {
  atoms: (body) => body.rows,
  of: (body, rows) => ({ ...body, rows }),
  divide: divideCells,
  length: chars,
  repeats: true,
  sharing: 'full',
};

export const compare: Joint<Bodies['compare'], Row> = {
  atoms: (body) => body.rows,
  of: (body, rows) => ({ ...body, rows }),
  divide: (row, parts, lang) =>
    divideCells(row.values, parts, lang).map(([left = [], right = []]) => ({
      ...row,
      values: [left, right],
    })),
  length: (row) => chars(row.values) + (row.label ? plain(row.label).length : 0),
  repeats: true,
};

/** The speaker stands under each part. */
export const quote: Joint<Bodies['quote'], Line> = {
  atoms: (body) => [body.text],
  of: (body, [text = []]) => ({ ...body, text }),
  divide: divideLine,
  length: (line) => plain(line).length,
};
