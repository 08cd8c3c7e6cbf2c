// The blocks of a table cell → its text on one line. Paragraphs are joined with a space, but never two figures;
// rows and cells of a nested table stay separated.
import type { SourceBlock, SourceRun } from '../model.js';
import { textOf } from './lines/line.js';

/** @param isParted whether the paragraphs come from the cells of a nested layout table */
export function cellRuns(blocks: readonly SourceBlock[], isParted = false): SourceRun[] {
  const runs: SourceRun[] = [];
  for (const block of blocks) {
    const own = runsOf(block);
    if (textOf(own).trim() === '') continue;
    const before = textOf(runs).trimEnd();
    if (before !== '') runs.push({ text: gap(before, textOf(own), isParted || block.kind === 'table') });
    runs.push(...own);
  }
  return runs;
}

function gap(before: string, after: string, isParted: boolean): string {
  const meet = /\d\W{0,2}$/.test(before) && /^\s*\d/.test(after);
  return (isParted || meet) && !/[.:;,!?–-]$/.test(before) ? '; ' : ' ';
}

function runsOf(block: SourceBlock): SourceRun[] {
  if (block.kind === 'paragraph')
    return block.marker ? [{ text: `${block.marker} ` }, ...block.runs] : block.runs;
  if (block.kind === 'image') return [];
  const rows = block.rows.map((row) => {
    const cells = row.map(({ runs }) => runs).filter((runs) => textOf(runs).trim() !== '');
    return parted(cells, ' – ');
  });
  return parted(
    rows.filter((runs) => runs.length > 0),
    '; ',
  );
}

const parted = (texts: readonly SourceRun[][], sign: string): SourceRun[] =>
  texts.flatMap((runs, index) => (index > 0 ? [{ text: sign }, ...runs] : runs));
