// A table element → a table; nothing for a table that only lays out a page (one column, or cells full of blocks).
import type { Run, SourceTable } from '../../model.js';
import type { HtmlElement } from './dom.js';
import { inlineRuns } from './inline.js';

const WIDEST = 40;
const MOST_ROWS = 2000;

export function tableOf(element: HtmlElement): SourceTable | undefined {
  const rowElements = [...element.querySelectorAll('tr')].slice(0, MOST_ROWS);
  if (element.querySelector('table') || rowElements.length < 2) return undefined;
  const cells = rowElements.map((row) =>
    [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName)),
  );
  if (cells.every((row) => row.length <= 1)) return undefined;
  if (cells.flat().some((cell) => [...cell.querySelectorAll('p, h1, h2, h3, li')].length > 4))
    return undefined;
  const rows = grid(cells);
  const header = cells[0]?.every((cell) => cell.localName === 'th' || isBold(cell)) ?? false;
  return { kind: 'table', header, rows, origin: {} };
}

function isBold(cell: HtmlElement): boolean {
  const runs = inlineRuns([cell]);
  return runs.every((run) => run.bold || run.text.trim() === '');
}

/** Cells at their places; those merged over rows or columns stand once. */
function grid(cells: readonly HtmlElement[][]): SourceTable['rows'] {
  const rows: (Run[] | undefined)[][] = cells.map(() => []);
  cells.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (rows[y]?.[x] !== undefined) x += 1;
      const [wide, high] = [span(cell, 'colspan', WIDEST - x), span(cell, 'rowspan', cells.length - y)];
      fill(rows, { x, y, wide, high }, flat(inlineRuns([cell])));
      x += wide;
    }
  });
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, x) => ({ runs: row[x] ?? [] })));
}

function fill(
  rows: (Run[] | undefined)[][],
  { x, y, wide, high }: { x: number; y: number; wide: number; high: number },
  runs: Run[],
): void {
  for (const [dy, row] of rows.slice(y, y + high).entries()) {
    for (let dx = 0; dx < wide && x + dx < WIDEST; dx += 1) row[x + dx] = dx + dy === 0 ? runs : [];
  }
}

function span(cell: HtmlElement, name: string, most: number): number {
  return Math.min(Math.max(1, Number(cell.getAttribute(name)) || 1), Math.max(1, most));
}

function flat(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
}
