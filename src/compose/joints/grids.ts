// The joints of table, compare and quote: rows, and a quotation's words.
import type { Bodies, Line } from '../../deck/model.js';
import type { Lang } from '../../messages/message.js';
import { divideLine } from '../divide.js';
import { plain } from '../line.js';
import { even } from '../partition.js';
import { type Joint, type Splitter, splitter } from './joint.js';

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

const rowsOfTable: Joint<Bodies['table'], Line[]> = {
  atoms: (body) => body.rows,
  of: (body, rows) => ({ ...body, rows }),
  divide: divideCells,
  length: chars,
  repeats: true,
};

/** A table that is too wide, not too high, is cut between its columns; each part repeats the first. */
export const table: Splitter<Bodies['table']> = (pages, lang) => {
  const [page] = pages;
  const columns = page?.body.header.length ?? 0;
  if (!page || pages.length > 1 || page.used > page.available || columns < 3)
    return splitter(rowsOfTable)(pages, lang);
  const { body } = page;
  return even(columns - 1, 2).map(({ from, to }) => {
    const pick = <T>(cells: readonly T[]): T[] => [...cells.slice(0, 1), ...cells.slice(from + 1, to + 1)];
    return { ...body, header: pick(body.header), rows: body.rows.map(pick), numeric: pick(body.numeric) };
  });
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
