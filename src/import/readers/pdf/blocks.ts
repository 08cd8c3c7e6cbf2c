// Builds paragraphs and tables from the lines and tables of a PDF, joining what page breaks split.
import type { Dropped, SourceBlock, SourceRun, SourceTable } from '../../model.js';
import { joinLines, type Setting } from '../lines/join.js';
import { type PhysicalLine, textOf } from '../lines/line.js';

export function blocksOf(
  content: readonly (PhysicalLine | SourceTable)[],
  setting: Setting,
  dropped: Dropped[],
): SourceBlock[] {
  let blocks: SourceBlock[] = [];
  let lines: PhysicalLine[] = [];
  for (const part of content) {
    if (!('kind' in part)) {
      lines.push(part);
      continue;
    }
    const last = blocks.at(-1);
    if (lines.length === 0 && last?.kind === 'table' && continuesTable(last, part)) {
      continueTable(last, withoutRepeatedHeader(last, part, dropped));
      continue;
    }
    const head = headerBefore(lines, part);
    const before = joinLines(lines.slice(0, lines.length - head.length), setting);
    blocks = [...blocks, ...before, head.length === 0 ? part : withHeader(part, head)];
    lines = [];
  }
  return [...blocks, ...joinLines(lines, setting)];
}

/** Whether the second table continues the first on a later page. */
function continuesTable(table: SourceTable, rest: SourceTable): boolean {
  const pages = (rest.origin.page ?? 0) - (table.origin.page ?? 0);
  return pages > 0 && table.rows[0]?.length === rest.rows[0]?.length;
}

const rowText = (row: SourceTable['rows'][number] | undefined): string =>
  (row ?? []).map(({ runs }) => textOf(runs).trim()).join(' | ');

/** Drops the header row, which Word repeats on every page. */
function withoutRepeatedHeader(table: SourceTable, rest: SourceTable, dropped: Dropped[]): SourceTable {
  const head = rowText(rest.rows[0]);
  if (head !== rowText(table.rows[0]) || rest.rows.length < 2 || head.trim() === '') return rest;
  dropped.push({ text: head, why: 'running-head', origin: rest.origin });
  return { ...rest, rows: rest.rows.slice(1) };
}

/** A row split by a page break continues in lower case and leaves cells empty. */
function continueTable(table: SourceTable, { rows: [first = [], ...rest] }: SourceTable): void {
  const text = (cell: { runs: SourceRun[] } | undefined): string => textOf(cell?.runs ?? []).trim();
  const cut = first.some((cell) => /^\p{Ll}/u.test(text(cell))) && first.some((cell) => text(cell) === '');
  const last = table.rows.at(-1);
  if (cut && last)
    first.forEach((cell, index) => {
      if (text(cell) !== '') last[index]?.runs.push({ text: ' ' }, ...cell.runs);
    });
  else table.rows.push(first);
  table.rows.push(...rest);
}

/** The cells of the table's first row, if a page break separated it from the rest. */
function headerBefore(lines: readonly PhysicalLine[], table: SourceTable): PhysicalLine[] {
  const row = lines.at(-1)?.row;
  const head = row === undefined ? [] : lines.filter((line) => line.row === row);
  return head.length === table.rows[0]?.length && head[0]?.page === (table.origin.page ?? 0) - 1 ? head : [];
}

function withHeader(table: SourceTable, head: readonly PhysicalLine[]): SourceTable {
  const origin = { page: head[0]?.page, line: head[0]?.line };
  return { ...table, header: true, rows: [head.map(({ runs }) => ({ runs })), ...table.rows], origin };
}
