// A table element → a table with its caption; undefined for layout tables (one column, or cells full of blocks) and
// for tables larger than any data table.
import type { SourceBlock, SourceRun } from '../../model.js';
import type { Cell } from '../cell.js';
import { cellRuns } from '../cell-text.js';
import { textOf } from '../lines/line.js';
import { gridOf } from '../merged.js';
import type { HtmlElement, HtmlNode } from './dom.js';
import { inlineRuns } from './inline.js';

const WIDEST = 40;
const MOST_ROWS = 2000;

/** Reads the blocks of a cell. */
type ReadBlocks = (cell: HtmlElement) => SourceBlock[];

export function tableOf(element: HtmlElement, readBlocks: ReadBlocks): SourceBlock[] | undefined {
  const isOwn = (inner: HtmlElement): boolean => inner.closest('table') === element;
  const rowElements = [...element.querySelectorAll('tr')].filter(isOwn);
  if (rowElements.length < 2 || rowElements.length > MOST_ROWS) return undefined;
  const elements = rowElements.map((row) =>
    [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName)),
  );
  if (elements.every((row) => row.length <= 1)) return undefined;
  if (!nestsLittle(elements)) return undefined;
  const isText = (cell: HtmlElement): boolean =>
    [...cell.querySelectorAll('p, h1, h2, h3, li')].filter((inner) => inner.closest('table') === element)
      .length > 4;
  if (elements.flat().some(isText)) return undefined;
  const images: SourceBlock[] = [];
  const cells = placed(elements, (cell) => {
    const blocks = readBlocks(cell);
    images.push(...blocks.filter(({ kind }) => kind === 'image'));
    return cellRuns(blocks.map(onOneLine), cell.querySelector('table') !== null);
  });
  if (!cells) return undefined;
  const grid = gridOf(cells, headsOf(element, elements));
  const first = elements[grid.names.length] ?? [];
  const header = grid.header || first.every((cell) => cell.localName === 'th' || isBold(cell));
  const above = [...outside(element, readBlocks), ...grid.names.map(paragraph)];
  return [...above, { kind: 'table', header, rows: grid.rows, origin: {} }, ...images];
}

/** Maximum characters of a table nested in a data cell; longer ones mean the outer table is layout. */
const NESTED = 600;

/** Whether nested tables are small and in only a few cells. */
function nestsLittle(rows: readonly HtmlElement[][]): boolean {
  const cells = rows.flat();
  const nesting = cells.filter((cell) => cell.querySelector('table'));
  if (nesting.length === 0) return true;
  const filled = cells.filter((cell) => (cell.textContent ?? '').trim() !== '');
  return (
    rows.filter((row) => row.length > 1).length > 1 &&
    2 * nesting.length < filled.length &&
    nesting.every((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').length <= NESTED)
  );
}

const onOneLine = (block: SourceBlock): SourceBlock =>
  block.kind === 'paragraph'
    ? { ...block, runs: block.runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })) }
    : block;

const paragraph = (runs: SourceRun[]): SourceBlock => ({ kind: 'paragraph', runs, origin: {} });

/** The caption, and stray text between rows, which browsers show above the table. */
function outside(table: HtmlElement, readBlocks: ReadBlocks): SourceBlock[] {
  const found: SourceBlock[] = [];
  const look = (element: HtmlElement): void => {
    const stray: HtmlNode[] = [];
    for (const node of element.childNodes) {
      const inner = node.nodeType === 1 ? (node as HtmlElement) : undefined;
      if (!inner) stray.push(node);
      else if (inner.localName === 'caption') found.push(...readBlocks(inner));
      else if (/^(?:thead|tbody|tfoot|tr)$/.test(inner.localName)) look(inner);
      else if (!/^(?:t[dh]|colgroup|col)$/.test(inner.localName)) stray.push(inner);
    }
    const runs = inlineRuns(stray);
    if (textOf(runs).trim() !== '') found.push(paragraph(runs));
  };
  look(table);
  return found;
}

/** Number of header rows: those in <thead>, or first rows consisting only of <th>. */
function headsOf(table: HtmlElement, rows: readonly HtmlElement[][]): number {
  const head = [...table.children].find(({ localName }) => localName === 'thead');
  const stated = head ? [...head.querySelectorAll('tr')].length : 0;
  const others = rows.findIndex((row) => row.some(({ localName }) => localName !== 'th'));
  return Math.max(stated, others);
}

function isBold(cell: HtmlElement): boolean {
  const runs = inlineRuns([cell]);
  return runs.every((run) => run.bold || run.text.trim() === '');
}

/** Cells with positions; undefined if the table is too wide. */
function placed(
  rows: readonly HtmlElement[][],
  read: (cell: HtmlElement) => SourceRun[],
): Cell[] | undefined {
  const taken = rows.map((): boolean[] => []);
  const cells: Cell[] = [];
  for (const [row, elements] of rows.entries()) {
    let column = 0;
    for (const element of elements) {
      while (taken[row]?.[column]) column += 1;
      if (column >= WIDEST) return undefined;
      const wide = span(element, 'colspan', WIDEST - column);
      const high =
        element.getAttribute('rowspan') === '0'
          ? rows.length - row
          : span(element, 'rowspan', rows.length - row);
      for (const line of taken.slice(row, row + high))
        for (let at = column; at < column + wide; at += 1) line[at] = true;
      cells.push({ runs: read(element), row, column, wide, high });
      column += wide;
    }
  }
  return cells;
}

function span(cell: HtmlElement, name: string, most: number): number {
  return Math.min(Math.max(1, Number(cell.getAttribute(name)) || 1), Math.max(1, most));
}
