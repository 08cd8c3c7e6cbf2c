// A w:tbl → a table; or, where the table only lays out text (no borders, or a single cell), its paragraphs.
import type { Run, SourceBlock, SourceTable } from '../../model.js';
import { textOf } from '../lines/line.js';
import type { Context } from './context.js';
import { child, childrenOf, descend, settingOf, switchOf, type XmlElement } from './xml.js';

const WIDEST = 63;

/** Reads the blocks of a cell. */
type ReadBlocks = (element: XmlElement, context: Context) => SourceBlock[];

interface Cell {
  blocks: SourceBlock[];
  span: number;
  /** The lower part of a cell merged over rows. */
  merged: boolean;
}

export function readTable(table: XmlElement, context: Context, readBlocks: ReadBlocks): SourceBlock[] {
  const origin = { page: context.page, paragraph: context.paragraph + 1 };
  const rowElements = childrenOf(table, 'w:tr').filter((row) => !descend(row, 'w:trPr', 'w:del'));
  const rows = rowElements.map((row) => cellsOf(row).map((cell) => readCell(cell, context, readBlocks)));
  if (isLayout(table, rows, origin.paragraph)) return rows.flat().flatMap((cell) => cell.blocks);
  const width = rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((sum, cell) => sum + cell.span, 0),
      ),
    0,
  );
  const grid = rows.map((row) => spread(row, width));
  const images = rows.flat().flatMap((cell) => cell.blocks.filter((block) => block.kind === 'image'));
  const header = rowElements[0] ? hasHeader(rowElements[0], grid) : false;
  return [{ kind: 'table', header, rows: grid, origin }, ...images];
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((element) => {
    if (element.name === 'w:tc') return [element];
    return element.name === 'w:sdt' ? childrenOf(child(element, 'w:sdtContent'), 'w:tc') : [];
  });
}

function readCell(cell: XmlElement, context: Context, readBlocks: ReadBlocks): Cell {
  const properties = child(cell, 'w:tcPr');
  const merge = child(properties, 'w:vMerge');
  return {
    blocks: readBlocks(cell, context),
    span: Math.min(WIDEST, Math.max(1, Number(settingOf(properties, 'w:gridSpan') ?? 1) || 1)),
    merged: merge !== undefined && merge.attributes['w:val'] !== 'restart',
  };
}

/** One cell, or cells side by side without any border: a letterhead or a place for signatures. */
function isLayout(table: XmlElement, rows: readonly Cell[][], paragraph: number): boolean {
  const cells = rows.flat();
  if (cells.length <= 1) return true;
  return rows.length <= 4 && !isBordered(table) && !isGrid(rows, paragraph);
}

/** Characters of a cell that is one of a table's, not a column of text. */
const CELL = 80;
const SIGNED = /^(?:nơi nhận|(?:t\/m|tm\.|kt\.)|\(đã ký\))/iu;

/** Two rows and two columns of short texts, below the letterhead and above the signature: borders or not, a table. */
function isGrid(rows: readonly Cell[][], paragraph: number): boolean {
  if (paragraph === 1 || rows.length < 2 || rows.some((row) => row.length < 2)) return false;
  return rows.flat().every(({ blocks }) => {
    const [block] = blocks;
    if (!block) return true;
    const text = block.kind === 'paragraph' ? textOf(block.runs).trim() : '';
    return blocks.length === 1 && text !== '' && text.length <= CELL && !SIGNED.test(text);
  });
}

function isBordered(table: XmlElement): boolean {
  const properties = child(table, 'w:tblPr');
  const own = child(properties, 'w:tblBorders');
  if (own) return hasLine(own);
  const inCells = childrenOf(table, 'w:tr')
    .flatMap((row) => childrenOf(row, 'w:tc'))
    .some((cell) => hasLine(descend(cell, 'w:tcPr', 'w:tcBorders')));
  const style = settingOf(properties, 'w:tblStyle');
  return inCells || (style !== undefined && !/^(?:TableNormal|Normal)/i.test(style));
}

function hasLine(borders: XmlElement | undefined): boolean {
  return childrenOf(borders).some(
    ({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']),
  );
}

function spread(row: readonly Cell[], width: number): SourceTable['rows'][number] {
  const cells = row.flatMap((cell) => [
    { runs: cell.merged ? [] : runsOf(cell.blocks) },
    ...Array.from({ length: cell.span - 1 }, () => ({ runs: [] as Run[] })),
  ]);
  while (cells.length < width) cells.push({ runs: [] });
  return cells.slice(0, width);
}

/** A cell's paragraphs, and those of a table inside it, as one text. */
function runsOf(blocks: readonly SourceBlock[]): Run[] {
  const runs: Run[] = [];
  const add = (more: readonly Run[]): void => {
    if (runs.length > 0 && more.length > 0) runs.push({ text: ' ' });
    runs.push(...more);
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph')
      add(block.marker ? [{ text: `${block.marker} ` }, ...block.runs] : block.runs);
    else if (block.kind === 'table') for (const cell of block.rows.flat()) add(cell.runs);
  }
  return runs;
}

/** Word says so; or the first row alone is bold; or it alone has no figures in a table of figures. */
function hasHeader(first: XmlElement, rows: SourceTable['rows']): boolean {
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return false;
  if (switchOf(child(first, 'w:trPr'), 'w:tblHeader')) return true;
  const isBold = (row: SourceTable['rows'][number]): boolean =>
    row.every((cell) => cell.runs.every((run) => run.bold || run.text.trim() === ''));
  if (isBold(head)) return !rest.every(isBold);
  const isFigure = (cell: { runs: Run[] }): boolean =>
    /^[\d.,%/\s–-]+$/.test(textOf(cell.runs)) && textOf(cell.runs).trim() !== '';
  return !head.some(isFigure) && rest.every((row) => row.some(isFigure));
}
