// A table → its template data.
import { classes, type Draw, longest } from '../../deck/draw.js';
import type { Line } from '../../deck/line.js';
import { plain } from '../../deck/text.js';
import { type View, view } from '../../deck/view.js';
import type { TableBody } from './body.js';

interface CellView {
  text: View<Line>;
  numeric: boolean;
  /** Whether it has a word that no column holds, which may break anywhere. */
  long?: true;
}
interface TableView {
  header: CellView[];
  rows: { sum: boolean; cells: CellView[] }[];
  caption?: View<Line>;
}

export const tableView: Draw<TableBody, TableView> = ({ body }) => {
  const cell = (text: Line, column: number): CellView => ({
    text: view(text),
    // A single column need not be distinguished from others.
    numeric: body.header.length > 1 && (body.numeric[column] ?? false),
    ...(hasLongWord([[text]]) && { long: true as const }),
  });
  return {
    body: {
      header: body.header.map(cell),
      rows: body.rows.map((row) => ({ sum: isSum(row, body.keys), cells: row.map(cell) })),
      caption: body.caption && view(body.caption),
    },
    classes: tableClasses(body),
  };
};

function tableClasses({ header, rows }: TableBody): string[] {
  const width = header.reduce((sum, head, c) => sum + longest([head, ...rows.map((row) => row[c])]), 0);
  const keyed = longest([header[0], ...rows.map((row) => row[0])]) <= 16;
  return [
    `columns-${header.length}`,
    `n-${rows.length}`,
    ...classes({ keyed, wide: header.length > 3 || width > 110, unbroken: hasLongWord([header, ...rows]) }),
  ];
}

/** A word too long for any column: in its cell words may break anywhere, which would narrow the columns of others. */
function hasLongWord(rows: Line[][]): boolean {
  return rows.some((row) => row.some((cell) => /\S{25}/u.test(plain(cell))));
}

/** A closing row of totals is set apart; its name is in one of the identifying columns. */
function isSum(row: Line[], keys = 1): boolean {
  const names = row.slice(0, keys).map((cell) => plain(cell).trim());
  return /^(?:tổng|cộng|tổng cộng|tổng số|total)$/iu.test(names.find(Boolean) ?? '');
}
