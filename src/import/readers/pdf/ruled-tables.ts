// Reads the ruled tables of a page, and returns the pieces outside them.
import type { SourceRun, SourceTable } from '../../model.js';
import type { Cell } from '../cell.js';
import { gridOf } from '../merged.js';
import { hasHead } from './head.js';
import { pageLines } from './lines.js';
import type { PdfPage } from './page.js';
import type { TextItem } from './pieces.js';
import { type FlowLine, spaced } from './regions.js';
import { isFlat, type Ruling } from './rulings.js';

export interface RuledTable {
  table: SourceTable;
  /** The table's title, from a row that spans all columns. */
  names: FlowLine[];
  /** In pt from the top of the page. */
  top: number;
  bottom: number;
}

/** Tolerance within which rules meet, in pt. */
const NEAR = 3;
/** Maximum grid positions times rules; real tables have a few thousand, drawings and hostile files millions. */
const MAX_WORK = 3e6;

export function ruledTables(page: PdfPage, number: number): { tables: RuledTable[]; rest: TextItem[] } {
  const tables: RuledTable[] = [];
  let rest = page.pieces;
  for (const rules of connected(page.rules)) {
    const grid = linesOf(rules);
    if (!grid) continue;
    const inside = rest.filter((piece) => isInside(piece, grid));
    const found = tableOf(grid, inside, page, number);
    if (!found) continue;
    const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
    tables.push({ ...found, top, bottom });
    const taken = new Set(inside);
    rest = rest.filter((piece) => !taken.has(piece));
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest };
}

const touch = (a: Ruling, b: Ruling): boolean =>
  a.left <= b.right + NEAR &&
  b.left <= a.right + NEAR &&
  a.top <= b.bottom + NEAR &&
  b.top <= a.bottom + NEAR;

/** Groups rules that touch each other, directly or through others. */
function connected(rules: readonly Ruling[]): Ruling[][] {
  const groups: { box: Ruling; rules: Ruling[] }[] = [];
  for (const rule of [...rules].sort((a, b) => a.top - b.top)) {
    const near = groups.filter(
      (group) => touch(group.box, rule) && group.rules.some((one) => touch(one, rule)),
    );
    const joined = [rule, ...near.flatMap((group) => group.rules)];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push({ box: joined.reduce(around), rules: joined });
  }
  return groups.map((group) => group.rules);
}

const around = (a: Ruling, b: Ruling): Ruling => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

interface Lines {
  xs: number[];
  ys: number[];
  flat: Ruling[];
  upright: Ruling[];
}

/** Undefined unless the rules form at least two columns and a row. */
function linesOf(rules: readonly Ruling[]): Lines | undefined {
  const flat = rules.filter(isFlat);
  const upright = rules.filter((rule) => !isFlat(rule));
  const xs = distinct(upright.map(({ left, right }) => (left + right) / 2));
  const ys = distinct(flat.map(({ top, bottom }) => (top + bottom) / 2));
  const isTable = xs.length >= 3 && ys.length >= 2 && xs.length * ys.length * rules.length < MAX_WORK;
  return isTable ? { xs, ys, flat, upright } : undefined;
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) kept.push(value);
  return kept;
}

const middleOf = (piece: TextItem): { x: number; y: number } => ({
  x: piece.x + piece.width / 2,
  y: piece.y - 0.3 * piece.size,
});

function isInside(piece: TextItem, { xs, ys }: Lines): boolean {
  const { x, y } = middleOf(piece);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Undefined for a single box or an empty table. */
function tableOf(
  grid: Lines,
  pieces: readonly TextItem[],
  page: PdfPage,
  number: number,
): Pick<RuledTable, 'table' | 'names'> | undefined {
  const owners = ownersOf(grid);
  const columns = grid.xs.length - 1;
  const cells = new Map<number, TextItem[]>();
  for (const piece of pieces.flatMap((whole) => cutAtRules(whole, grid))) {
    const { x, y } = middleOf(piece);
    const row = grid.ys.findLastIndex((top) => top <= y);
    const column = grid.xs.findLastIndex((left) => left <= x);
    const owner = owners[row * columns + column] ?? 0;
    cells.set(owner, [...(cells.get(owner) ?? []), piece]);
  }
  if (cells.size < 2) return undefined;
  const { rows, header, names } = gridOf(
    placed(owners, columns, (at) => cellRuns(cells.get(at) ?? [], page)),
  );
  const filled = rows.filter((row) => row.some(({ runs }) => runs.length > 0));
  if (filled.length === 0) return undefined;
  const table: SourceTable = {
    kind: 'table',
    header: header || hasHead(filled),
    rows: filled,
    origin: { page: number },
  };
  return { table, names: names.map((runs, row) => nameLine(runs, cells.get(row * columns) ?? [], grid)) };
}

/** The cells with the columns and rows that they span. */
function placed(owners: readonly number[], columns: number, runsOf: (at: number) => SourceRun[]): Cell[] {
  const cells = new Map<number, Cell>();
  owners.forEach((owner, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const cell = cells.get(owner) ?? { runs: runsOf(owner), row, column, wide: 1, high: 1 };
    cell.wide = Math.max(cell.wide, column - cell.column + 1);
    cell.high = Math.max(cell.high, row - cell.row + 1);
    cells.set(owner, cell);
  });
  return [...cells.values()];
}

/** The title row of a table as a line above it. */
function nameLine(runs: SourceRun[], pieces: readonly TextItem[], { xs, ys }: Lines): FlowLine {
  const [piece] = pieces;
  const [left, right] = [piece?.x ?? xs[0] ?? 0, (piece?.x ?? 0) + (piece?.width ?? 0)];
  return { y: piece?.y ?? ys[0] ?? 0, size: piece?.size ?? 0, segment: { runs, left, right } };
}

/** Maximum distance between a rule and the space at which text crossing it is split, in characters. */
const MAX_SPLIT_OFFSET = 4;

/** Splits text of neighbouring cells that was read as one because little more than a space separates them. */
function cutAtRules(piece: TextItem, { upright }: Lines): TextItem[] {
  const { text, x, width, size, turned } = piece;
  const { y } = middleOf(piece);
  const walls = upright
    .filter(({ top, bottom }) => top - NEAR <= y && y <= bottom + NEAR)
    .map(({ left, right }) => (left + right) / 2)
    .filter((wall) => wall > x + size / 2 && wall < x + width - size / 2);
  if (turned || walls.length === 0) return [piece];
  const wall = Math.min(...walls);
  const ideal = ((wall - x) / width) * text.length;
  const spaces = Array.from(text.matchAll(/\s/gu), ({ index }) => index);
  const off = (space: number): number => Math.abs(space + 0.5 - ideal);
  const space = spaces.sort((a, b) => off(a) - off(b))[0];
  if (space === undefined || off(space) > MAX_SPLIT_OFFSET) return [piece];
  const before = { ...piece, text: text.slice(0, space), width: wall - x };
  const after = { ...piece, text: text.slice(space + 1), x: wall, width: x + width - wall };
  return [before, ...cutAtRules(after, { xs: [], ys: [], flat: [], upright })];
}

/** For each grid position, the first position of the cell it belongs to: those not separated by a rule. */
function ownersOf({ xs, ys, flat, upright }: Lines): number[] {
  const columns = xs.length - 1;
  const owners: number[] = [];
  const spans = (from: number, to: number, at: number): boolean => from - NEAR <= at && at <= to + NEAR;
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < columns; column++) {
      const [x = 0, y = 0] = [xs[column], ys[row]];
      const middle = { x: (x + (xs[column + 1] ?? x)) / 2, y: (y + (ys[row + 1] ?? y)) / 2 };
      const walled = upright.some(
        (rule) => Math.abs(rule.left - x) < 2 * NEAR && spans(rule.top, rule.bottom, middle.y),
      );
      const covered = flat.some(
        (rule) => Math.abs(rule.top - y) < 2 * NEAR && spans(rule.left, rule.right, middle.x),
      );
      const here = row * columns + column;
      if (column > 0 && !walled) owners.push(owners[here - 1] ?? here);
      else if (row > 0 && !covered) owners.push(owners[here - columns] ?? here);
      else owners.push(here);
    }
  return owners;
}

function cellRuns(pieces: readonly TextItem[], page: PdfPage): SourceRun[] {
  const lines = pageLines({ ...page, pieces: [...pieces] });
  return spaced(lines.flatMap(({ segments }) => segments.map(({ runs }) => runs)));
}
