// Writes a truth as pdftotext does: plain (every second line blank, notes after a run of spaces) or with -layout.
import type { Span, Truth } from './truth.js';
import { PAPER, type SetLine, type SetPage, typeset } from './typeset.js';

function textOf(line: SetLine): string {
  return line.words.map((word) => word.spans.map((span: Span) => span.text).join('')).join(' ');
}

/** Without indents and bold; pages are marked only by a space before their first line. */
export function makePlainTxt(truth: Truth): string {
  return typeset(truth)
    .map((page, index) => plainPage(page, index > 0))
    .join('');
}

function plainPage(page: SetPage, marked: boolean): string {
  const body = page.body.map((line, row) => `${marked && row === 0 ? ' ' : ''}${textOf(line)} \n\n`).join('');
  if (page.notes.length === 0) return body.replace(/\n$/, '');
  const notes = page.notes.map((line) => `${textOf(line)} \n`).join('\n');
  return `${body}${' '.repeat(43)}\n${notes}`;
}

/** `pdftotext -layout`: indents, page numbers and table columns as spaces, form feeds between pages. */
export function makeLayoutTxt(truth: Truth): string {
  return typeset(truth)
    .map((page, index) => {
      const number = index > 0 ? `${' '.repeat(44)}${index + 1}\n\n` : '';
      const body = page.body.map((line) => `${' '.repeat(8)}${indented(line)}\n`).join('');
      const notes = page.notes.map((line) => `${' '.repeat(8)}${textOf(line)}\n`).join('');
      return `${number}${body}${notes === '' ? '' : '\n'}${notes}\f`;
    })
    .join('');
}

function indented(line: SetLine): string {
  if (line.cells)
    return line.cells
      .map((cell, column) => cell.padEnd(column === 0 ? 44 : 18))
      .join('')
      .trimEnd();
  return `${' '.repeat(Math.round(line.left / (PAPER.indent / 6)))}${textOf(line)}`;
}
