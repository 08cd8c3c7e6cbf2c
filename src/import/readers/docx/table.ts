// A w:tbl → a table, or its paragraphs if it is only used for layout (no borders, or a single cell).
import type { SourceBlock, SourceRun, SourceTable } from '../../model.js';
import type { Cell } from '../cell.js';
import { cellRuns } from '../cell-text.js';
import { textOf } from '../lines/line.js';
import { gridOf } from '../merged.js';
import { contentOf, textBelow } from './content.js';
import type { DocxContext } from './context.js';
import { child, childrenOf, descend, settingOf, switchOf, type XmlElement } from './xml.js';

const WIDEST = 63;
/** Width of columns left over from dragging a border, in 1/20 pt. */
const SLIVER = 100;

/** Reads the blocks of a cell. */
type ReadBlocks = (element: XmlElement, context: DocxContext) => SourceBlock[];

interface Read {
  blocks: SourceBlock[];
  column: number;
  span: number;
  /** Whether it is the lower part of a cell merged over rows. */
  merged: boolean;
  /** Whether it contains a table. */
  nests: boolean;
}

export function readTable(table: XmlElement, context: DocxContext, readBlocks: ReadBlocks): SourceBlock[] {
  const origin = { page: context.page, paragraph: context.paragraph + 1 };
  const rowElements = [...contentOf(table, ({ name }) => name === 'w:tr')].filter((row) =>
    isKept(row, context),
  );
  const cells = rowElements.map((row) => readRow(row, context, readBlocks));
  if (isLayout(rowElements, table, cells, origin.paragraph))
    return cells.flat().flatMap(({ blocks }) => blocks);
  const grid = gridOf(placed(cells, sliversOf(table, cells), context), headsOf(rowElements));
  const names = grid.names.map((runs): SourceBlock => ({ kind: 'paragraph', runs, origin }));
  const images = cells.flat().flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'image'));
  const header = grid.header || hasHeader(grid.rows);
  return [...names, { kind: 'table', header, rows: grid.rows, origin }, ...images];
}

/** Whether a row is kept; deleted rows are listed as left out. */
function isKept(row: XmlElement, context: DocxContext): boolean {
  if (!descend(row, 'w:trPr', 'w:del')) return true;
  const text = textBelow(row).trim();
  if (text !== '')
    context.dropped.push({
      text,
      why: 'deleted',
      origin: { page: context.page, paragraph: context.paragraph + 1 },
    });
  return false;
}

function readRow(row: XmlElement, context: DocxContext, readBlocks: ReadBlocks): Read[] {
  let column = Number(settingOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0) || 0;
  const cells: Read[] = [];
  for (const element of contentOf(row, ({ name }) => name === 'w:tc')) {
    const cell = readCell(element, column, context, readBlocks);
    column += cell.span;
    const last = cells.at(-1);
    if (last && mergeOf(element, 'w:hMerge') === 'lower') {
      last.span += cell.span;
      hide(cell.blocks, context);
    } else cells.push(cell);
  }
  return cells;
}

/** Whether the cell is the first or a further, hidden part of a merged cell. */
export function mergeOf(cell: XmlElement, name: 'w:vMerge' | 'w:hMerge'): 'first' | 'lower' | undefined {
  const merge = descend(cell, 'w:tcPr', name);
  return merge && (merge.attributes['w:val'] === 'restart' ? 'first' : 'lower');
}

function readCell(cell: XmlElement, column: number, context: DocxContext, readBlocks: ReadBlocks): Read {
  const properties = child(cell, 'w:tcPr');
  return {
    blocks: readBlocks(cell, context),
    column,
    span: Math.min(WIDEST, Math.max(1, Number(settingOf(properties, 'w:gridSpan') ?? 1) || 1)),
    merged: mergeOf(cell, 'w:vMerge') === 'lower',
    nests: [...contentOf(cell, ({ name }) => name === 'w:tbl')].length > 0,
  };
}

/** Cells with positions, those merged over rows combined. Text hidden in lower parts is listed as left out. */
function placed(
  rows: readonly (readonly Read[])[],
  slivers: ReadonlySet<number>,
  context: DocxContext,
): Cell[] {
  const cells: Cell[] = [];
  const open = new Map<number, Cell>();
  const moved = (column: number): number => column - [...slivers].filter((sliver) => sliver < column).length;
  rows.forEach((row, at) => {
    for (const { blocks, column, span, merged, nests } of row) {
      const [from, to] = [moved(column), moved(column + span)];
      const above = merged ? open.get(from) : undefined;
      if (above) above.high = at - above.row + 1;
      if (above) hide(blocks, context);
      if (above || to === from) continue;
      const cell = { runs: cellRuns(blocks, nests), row: at, column: from, wide: to - from, high: 1 };
      cells.push(cell);
      open.set(from, cell);
    }
  });
  return cells;
}

function hide(blocks: readonly SourceBlock[], { dropped }: DocxContext): void {
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? textOf(block.runs).trim() : '';
    if (text !== '') dropped.push({ text, why: 'hidden', origin: block.origin });
  }
}

/** Grid columns too narrow for a letter and without text. */
function sliversOf(table: XmlElement, rows: readonly (readonly Read[])[]): Set<number> {
  const widths = childrenOf(child(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  );
  const slivers = new Set(widths.flatMap((width, column) => (width > 0 && width < SLIVER ? [column] : [])));
  for (const { column, span, blocks } of rows.flat())
    if (span === 1 && blocks.length > 0) slivers.delete(column);
  return slivers;
}

/** Number of first rows that Word repeats on every page. */
function headsOf(rows: readonly XmlElement[]): number {
  const others = rows.findIndex((row) => !switchOf(child(row, 'w:trPr'), 'w:tblHeader'));
  return others < 0 ? 1 : others;
}

/** A single cell, or borderless cells side by side: a letterhead or signature block. */
function isLayout(
  rowElements: readonly XmlElement[],
  table: XmlElement,
  rows: readonly (readonly Read[])[],
  paragraph: number,
): boolean {
  const cells = rows.flat();
  if (cells.length <= 1) return true;
  return rows.length <= 4 && !isBordered(table, rowElements) && !isGrid(rows, paragraph);
}

/** Maximum characters of a data cell; longer ones are columns of text. */
const CELL = 80;
/** The same for a cell that contains a table. */
const NESTED = 240;
const SIGNED = /^(?:nơi nhận|(?:t\/m|tm\.|kt\.)|\(đã ký\))/iu;

/** At least two rows and columns of short texts, not at the top or a signature: a table even without borders. */
function isGrid(rows: readonly (readonly Read[])[], paragraph: number): boolean {
  if (paragraph === 1 || rows.length < 2 || rows.some((row) => row.length < 2)) return false;
  return rows.flat().every(({ blocks, nests }) => {
    const [block] = blocks;
    if (nests) return textOf(cellRuns(blocks)).length <= NESTED;
    if (!block) return true;
    const text = block.kind === 'paragraph' ? textOf(block.runs).trim() : '';
    return blocks.length === 1 && text !== '' && text.length <= CELL && !SIGNED.test(text);
  });
}

function isBordered(table: XmlElement, rows: readonly XmlElement[]): boolean {
  const properties = child(table, 'w:tblPr');
  const own = child(properties, 'w:tblBorders');
  if (own) return hasLine(own);
  const inCells = rows
    .flatMap((row) => [...contentOf(row, ({ name }) => name === 'w:tc')])
    .some((cell) => hasLine(descend(cell, 'w:tcPr', 'w:tcBorders')));
  const style = settingOf(properties, 'w:tblStyle');
  return inCells || (style !== undefined && !/^(?:TableNormal|Normal)/i.test(style));
}

function hasLine(borders: XmlElement | undefined): boolean {
  return childrenOf(borders).some(
    ({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']),
  );
}

/** Whether the first row is a header: it alone is bold, or it alone has no figures in a table of figures. */
function hasHeader(rows: SourceTable['rows']): boolean {
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return false;
  const isBold = (row: SourceTable['rows'][number]): boolean =>
    row.every((cell) => cell.runs.every((run) => run.bold || run.text.trim() === ''));
  if (isBold(head)) return !rest.every(isBold);
  const isFigure = (cell: { runs: SourceRun[] }): boolean =>
    /^[\d.,%/\s–-]+$/.test(textOf(cell.runs)) && textOf(cell.runs).trim() !== '';
  return !head.some(isFigure) && rest.every((row) => row.some(isFigure));
}
