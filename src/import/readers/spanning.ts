// A row of a table body with merged cells → the content of each position. The words of a merged cell apply to every
// row and column it covers and are repeated there. A single figure for several is never repeated, since it would
// count twice: it appears once, with the names of everything it covers, if the table has them.
import type { SourceCell, SourceRun } from '../model.js';
import type { Cell, CellLookup } from './cell.js';
import { textOf } from './lines/line.js';

/** The body of a grid. */
export interface Body {
  at: CellLookup;
  width: number;
  /** Index of its first row. */
  from: number;
  /** For each column the runs that name it; empty if nothing does. */
  columns: readonly SourceRun[][];
}

/** Maximum characters of a text that is repeated, and of the names added to a figure. */
const LONGEST = { repeated: 80, named: 60 };

/** The body's rows up to `to` (exclusive). */
export function bodyRows(body: Body, to: number): SourceCell[][] {
  const seen = new Map<Cell, Placement>();
  const placementCached = (cell: Cell): Placement => {
    const known = seen.get(cell) ?? placementOf(body, cell);
    seen.set(cell, known);
    return known;
  };
  return range(body.from, to).map((row) =>
    range(0, body.width).map((column) => {
      const cell = body.at(row, column);
      const placement = cell && placementCached(cell);
      if (!placement || (placement.where !== 'everywhere' && cell.column !== column)) return { runs: [] };
      return placement.where === 'once' && Math.max(cell.row, body.from) !== row
        ? { runs: [] }
        : placement.as;
    }),
  );
}

/** Whether a merged cell's content appears everywhere it covers, once per row, or only once. */
interface Placement {
  where: 'everywhere' | 'rows' | 'once';
  as: SourceCell;
}

function placementOf(body: Body, cell: Cell): Placement {
  const as = { runs: cell.runs };
  const text = textOfCell(cell);
  if (cell.wide === 1 && cell.high === 1) return { where: 'once', as };
  if (headsItsRow(body, cell)) return { where: 'rows', as };
  if (isRepeated(text) || groupsRows(body, cell)) return { where: 'everywhere', as };
  return { where: 'once', as: oneForAll(body, cell) };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const textOfCell = (cell: Cell | undefined): string =>
  textOf((cell?.runs ?? []).filter(({ superscript }) => !superscript)).trim();

const isRepeated = (text: string): boolean => text.length <= LONGEST.repeated && !tellsFigure(text);

/** Numbers that are part of a name: dates, years, "khóa 12", "số 15-NQ/TU". */
const NAMING =
  /\d{1,2}\s?[/.-]\s?(?:\d{1,2}\s?[/.-]\s?)?\d{4}|(?<!\d)(?:19|20)\d\d(?!\d)|(?:số|năm|tháng|ngày|quý|tuần|khóa|khoá|khối|nhóm|lớp|điều|khoản|điểm|mục|đợt|lần|thứ|loại|hạng|cấp|bậc|tổ|thôn|khu|kỳ|tập|bước|giai đoạn|no\.?|phase|grade|group|part)\s+\d+[\p{L}\d/-]*/giu;

const tellsFigure = (text: string): boolean => /\d/.test(text.replace(NAMING, ''));
const isOrdinal = (text: string): boolean => /^\(?(?:\d{1,3}|[IVXLC]{1,6}|\p{L})[.)]?$/u.test(text);

/** A name spanning a whole row, everything after its number, or the first columns before nothing but figures. */
function headsItsRow({ at, width }: Body, cell: Cell): boolean {
  if (cell.wide === 1) return false;
  const end = cell.column + cell.wide;
  if (cell.column === 0 && end >= width) return cell.high === 1;
  if (!/\p{L}/u.test(textOfCell(cell)) || cell.high > 1) return false;
  const text = (column: number): string => textOfCell(at(cell.row, column));
  const isFigure = (said: string): boolean => said === '' || /^[^\p{L}]*$/u.test(said);
  if (cell.column === 0) return range(end, width).every((column) => isFigure(text(column)));
  return (
    end >= width && range(0, cell.column).every((column) => text(column) === '' || isOrdinal(text(column)))
  );
}

/** A number or year before the rows' names numbers the group and is not data. */
function groupsRows(body: Body, cell: Cell): boolean {
  if (cell.wide > 1 || !/^(?:19|20)\d\d$|^\(?\d{1,3}[.)]?$/.test(textOfCell(cell))) return false;
  const { column = -1 } = tellingColumn(body, cell) ?? {};
  return cell.column < column;
}

/** The figure at its first position, with the names of what it covers. */
function oneForAll(body: Body, cell: Cell): SourceCell {
  if (textOfCell(cell) === '') return { runs: [] };
  const columns = cell.wide > 1 ? columnsOf(body, cell) : undefined;
  const rows = cell.high > 1 ? rowsOf(body, cell) : undefined;
  const over = { ...(columns && { columns: listed(columns) }), ...(rows && { rows: listed(rows) }) };
  const names = [columns, rows].flatMap((found) => (found ? [namesIn(found)] : []));
  if (names.some((runs) => runs.length === 0)) return { runs: cell.runs, over };
  const inBrackets = names.flatMap((runs, index) => (index > 0 ? [{ text: '; ' }, ...runs] : runs));
  return { runs: [...cell.runs, { text: ' (' }, ...inBrackets, { text: ')' }], over };
}

interface Names {
  /** Names of the columns or rows; empty if they cannot be told apart. */
  named: SourceRun[][];
  /** Their numbers, from 1. */
  counted: number[];
}

const plain = (runs: readonly SourceRun[]): SourceRun[] => runs.filter(({ superscript }) => !superscript);
const textIn = (runs: readonly SourceRun[]): string => textOf(runs).trim();

function namesOf(named: SourceRun[][], first: number): Names {
  const texts = named.map(textIn);
  const areDistinct = texts.every((text) => text !== '') && new Set(texts).size === texts.length;
  return { named: areDistinct ? named : [], counted: named.map((_, index) => first + index + 1) };
}

function columnsOf({ columns }: Body, { column, wide }: Cell): Names {
  return namesOf(
    range(column, column + wide).map((own) => plain(columns[own] ?? [])),
    column,
  );
}

const rowsUnder = ({ from }: Body, { row, high }: Cell): number[] => range(Math.max(row, from), row + high);

/** The first column whose words tell the cell's rows apart. */
function tellingColumn(body: Body, cell: Cell): { column: number; named: SourceRun[][] } | undefined {
  const texts = (named: readonly SourceRun[][]): string[] => named.map(textIn);
  return range(0, body.width)
    .filter((column) => column < cell.column || column >= cell.column + cell.wide)
    .map((column) => ({
      column,
      named: rowsUnder(body, cell).map((row) => plain(body.at(row, column)?.runs ?? [])),
    }))
    .find(
      ({ named }) =>
        new Set(texts(named)).size === named.length && texts(named).every((text) => /\p{L}/u.test(text)),
    );
}

function rowsOf(body: Body, cell: Cell): Names {
  const rows = rowsUnder(body, cell);
  return namesOf(tellingColumn(body, cell)?.named ?? rows.map(() => []), (rows[0] ?? 0) - body.from);
}

const joined = (texts: readonly SourceRun[][]): SourceRun[] =>
  texts.flatMap((runs, index) => (index > 0 ? [{ text: ', ' }, ...runs] : runs));

/** For a message: if there are many, only the first and last. */
function listed({ named, counted }: Names): SourceRun[] {
  if (named.length === 0) return [{ text: counted.join(', ') }];
  const quoted = named.map((runs) => [{ text: '“' }, ...runs, { text: '”' }]);
  if (quoted.length <= MOST_LISTED) return joined(quoted);
  return joined([...quoted.slice(0, 2), [{ text: '…' }], ...quoted.slice(-1)]);
}

/** Maximum names listed in a message. */
const MOST_LISTED = 5;

/** All names, or the first and last; empty if even these are too long. */
function namesIn({ named }: Names): SourceRun[] {
  const ends = [...named.slice(0, 1), [{ text: '…' }], ...named.slice(-1)];
  const fits = (texts: readonly SourceRun[][]): boolean => textOf(joined(texts)).length <= LONGEST.named;
  if (fits(named)) return joined(named);
  return named.length > 2 && fits(ends) ? joined(ends) : [];
}
