// Tables and comparisons: a cell that fits another column better than its own, and a row whose two sides are swapped
// relative to the document and the other rows.

import { groupBy } from '../group-by.js';
import type { Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { statementPart } from '../statements.js';

export function columnsThatDiffer(context: RuleContext): Finding[] {
  const blocks = groupBy(context.traced.flatMap(cellOf), ({ traced }) => traced.statement.block);
  return [...blocks.values()].flatMap((cells) => {
    const { path = '' } = cells[0]?.value ?? {};
    const rows = [...groupBy(cells, ({ row }) => row).values()];
    if (path.includes('.table.')) return rows.flatMap((row) => strayIn(context, row, cells));
    return path.includes('.compare.') ? turnedIn(context, rows, passagesOf(context, cells)) : [];
  });
}

interface Cell {
  traced: AlignedStatement;
  value: { path: string; text: string };
  row: string;
  column: { path: string; text: string };
  kind: CellKind;
  words: ReadonlySet<string>;
}

type CellKind = 'nothing' | 'number' | 'name' | 'text';

function cellOf(traced: AlignedStatement): Cell[] {
  const { statement } = traced;
  const value = statementPart(statement, 'value');
  const row = statementPart(statement, 'row');
  const column = statementPart(statement, 'column');
  if (statement.kind !== 'cell' || !value || !row || !column) return [];
  const words = new Set(value.tokens.flatMap(({ key, kind }) => (kind === 'number' ? [] : key)));
  return [{ traced, value, row: row.path, column, kind: kindOf(value.text), words }];
}

function kindOf(text: string): CellKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'nothing';
  if (/^\P{L}{0,3}\d/u.test(text)) return 'number';
  const words = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && capitals >= words.length * NAMED ? 'name' : 'text';
}
/** "nguyên tổng đoàn Hoàng Đình Phú" is a name too. */
const NAMED = 0.5;

/** Beyond this many rows and columns a table is numeric, and its words reveal nothing. */
const MOST_CELLS = 400;
/** Other cells needed to tell what a column contains. */
const LEAST_OTHERS = 1;
/** Margin by which two cells must fit each other's columns better. */
const BETTER = 0.7;

function strayIn(context: RuleContext, row: readonly Cell[], cells: readonly Cell[]): Finding[] {
  if (cells.length > MOST_CELLS) return [];
  return row.flatMap((a, i) =>
    row.slice(i + 1).flatMap((b) => {
      const own = likeness(a, othersIn(a, cells)) + likeness(b, othersIn(b, cells));
      const other = likeness(a, othersIn(b, cells)) + likeness(b, othersIn(a, cells));
      if (other < own + BETTER) return [];
      const [first, second] = a.kind === 'nothing' ? [b, a] : [a, b];
      const sides = { ours: `${first.value.text} – ${first.column.text}`, theirs: second.column.text };
      return [finding('check/cell-column', context, { path: first.value.path }, sides)];
    }),
  );
}

const othersIn = ({ row, column }: Cell, cells: readonly Cell[]): Cell[] =>
  cells.filter((cell) => cell.column.path === column.path && cell.row !== row && cell.kind !== 'nothing');

/** Half for the kind, half for words shared with the column's other cells on average. */
function likeness(cell: Cell, others: readonly Cell[]): number {
  if (cell.kind === 'nothing' || others.length < LEAST_OTHERS) return 0;
  const sum = others.reduce((all, other) => {
    const both = [...cell.words].filter((word) => other.words.has(word)).length;
    const least = Math.min(cell.words.size, other.words.size);
    return all + Number(cell.kind === other.kind) + (least === 0 ? 0 : both / least);
  }, 0);
  return sum / others.length / 2;
}

/** Passages within which one sentence or paragraph states both sides. */
const NEAR = 3;

/** "Từ … lên …": either all rows of a comparison follow the document's order, or none. */
function turnedIn(context: RuleContext, rows: readonly Cell[][], passages: readonly Passage[]): Finding[] {
  if (rows.length * 2 > MOST_CELLS) return [];
  const told = rows.flatMap((row) => {
    const [a, b] = row;
    if (row.length !== 2 || !a || !b) return [];
    const places = [placeOf(a, passages), placeOf(b, passages)];
    const [first, second] = places;
    if (!first || !second || Math.abs(first.passage - second.passage) > NEAR) return [];
    const way = Math.sign(second.passage - first.passage || second.at - first.at);
    return way === 0 ? [] : [{ a, way }];
  });
  if (told.length < 2) return [];
  const back = told.filter(({ way }) => way < 0);
  const forth = told.filter(({ way }) => way > 0);
  const few = back.length <= forth.length ? back : forth;
  if (few.length === 0 || few.length > 1) return [];
  return few.map(({ a }) =>
    finding(
      'check/row-turned',
      context,
      { path: a.value.path },
      { ours: a.value.text, passage: a.traced.window[0], document: a.traced.document },
    ),
  );
}

/** The source of the cells; a cell of a few words may not be found by itself. */
function passagesOf({ documents }: RuleContext, cells: readonly Cell[]): readonly Passage[] {
  const own = [...new Set(cells.flatMap(({ traced }) => traced.evidence))];
  return own.length > 0 ? own : (documents[0]?.passages ?? []).slice(0, MOST_CELLS);
}

/** Where most words of a value occur consecutively. */
function placeOf(
  { traced, value }: Cell,
  passages: readonly Passage[],
): { passage: number; at: number } | undefined {
  const tokens = statementPart(traced.statement, 'value')?.tokens ?? [];
  const keys = new Set(tokens.map(({ key }) => key));
  let best: { passage: number; at: number; found: number } | undefined;
  for (const { tokens: row, index } of passages)
    row.forEach((_, at) => {
      const near = new Set(row.slice(at, at + tokens.length + 2).map(({ key }) => key));
      const found = [...keys].filter((key) => near.has(key)).length;
      if (!best || found > best.found) best = { passage: index, at, found };
    });
  return best && best.found >= Math.max(2, keys.size * STANDS) && value.text !== '' ? best : undefined;
}
const STANDS = 0.7;
