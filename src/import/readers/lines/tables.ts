// Extracts tables from aligned columns in plain text (pdftotext -layout).
import type { SourceTable } from '../../model.js';
import { type PhysicalLine, timesWidth } from './line.js';

/** Columns are separated by a tab, which Word writes when pasting a table as text, or by several spaces. */
const GUTTER = /\t| {3,}/;
const MIN_ROWS = { tabs: 2, spaces: 3 };
/** Maximum length of a cell, in characters. Longer text between spaces is text beside text. */
const MAX_CELL_LENGTH = { tabs: 600, spaces: 60 };

export type LinesOrTable = PhysicalLine[] | SourceTable;

/** The list of recipients at the end of a document, with the signature beside it. */
const RECIPIENTS = /^nơi nhận\s*:?(?= {3}|\s*$)/iu;
const RECIPIENTS_LINES = 24;

export function splitTables(lines: readonly PhysicalLine[]): LinesOrTable[] {
  const end = lines.findLastIndex(({ text }) => RECIPIENTS.test(text));
  if (end < 0 || lines.length - end > RECIPIENTS_LINES) return withoutTables(lines);
  const columns = lines.slice(end).flatMap(columnsOf);
  const [list, signature] = [false, true].map((right) =>
    columns.filter((one) => one.indent >= RIGHT === right),
  );
  return [...withoutTables(lines.slice(0, end)), [...(list ?? []), ...(signature ?? [])]];
}

/** Minimum indent, in em, of a line beside the list. */
const RIGHT = 10;

/** Splits a line that holds two columns into two lines. */
function columnsOf(line: PhysicalLine): PhysicalLine[] {
  const cells = line.text.split(/ {3,}/).map((cell) => cell.trim());
  if (cells.length !== 2 || line.runs.length !== 1) return [line];
  return cells.map((text, index) => ({
    ...line,
    text,
    runs: [{ ...line.runs[0], text }],
    indent: index === 0 ? line.indent : Math.max(RIGHT, line.indent),
    width: timesWidth(text),
  }));
}

function withoutTables(lines: readonly PhysicalLine[]): LinesOrTable[] {
  const parts: LinesOrTable[] = [];
  let at = 0;
  let plain: PhysicalLine[] = [];
  while (at < lines.length) {
    const rows = tableFrom(lines, at);
    const first = lines[at];
    if (rows && first) {
      if (plain.length > 0) parts.push(plain);
      plain = [];
      parts.push(asTable(rows, first));
      at += rows.length;
    } else {
      if (first) plain.push(first);
      at += 1;
    }
  }
  return plain.length > 0 ? [...parts, plain] : parts;
}

function cellsOf(line: PhysicalLine): string[] {
  return line.text.split(GUTTER).map((cell) => cell.trim());
}

/** Rows from this line on with the same number of columns (at least two) and short cells. */
function tableFrom(lines: readonly PhysicalLine[], at: number): string[][] | undefined {
  const rows: string[][] = [];
  const [first] = lines.slice(at, at + 1);
  const columns = first ? cellsOf(first).length : 0;
  if (columns < 2) return undefined;
  const by = first?.text.includes('\t') ? 'tabs' : 'spaces';
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    const cells = line ? cellsOf(line) : [];
    if (cells.length !== columns || cells.some((cell) => cell.length > MAX_CELL_LENGTH[by])) break;
    rows.push(cells);
  }
  return rows.length >= MIN_ROWS[by] ? rows : undefined;
}

function asTable(rows: readonly string[][], first: PhysicalLine): SourceTable {
  return {
    kind: 'table',
    header: !rows[0]?.some((cell) => /^\d/.test(cell)),
    rows: rows.map((cells) => cells.map((text) => ({ runs: [{ text }] }))),
    origin: { page: first.page, line: first.line },
  };
}
