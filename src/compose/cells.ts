// Table cells → their lengths, and one row of long cells as several rows.
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { divideLine } from './divide.js';
import { plain } from './line.js';

/** Characters of the longest cell. */
export const longestCell = (lines: readonly Line[]): number =>
  Math.max(20, ...lines.map((line) => plain(line).length));

/** Cells shorter than this share of the longest stay whole, in the first of the rows that continue it. */
const WHOLE = 0.35;

/** A row of long cells as several rows, each cell split on its own. */
export function divideCells(cells: readonly Line[], parts: number, lang: Lang): Line[][] {
  const longest = longestCell(cells);
  const columns = cells.map((cell) =>
    plain(cell).length < longest * WHOLE ? [cell] : divideLine(cell, parts, lang),
  );
  const rows = Math.max(1, ...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? []));
}
