// A paragraph with line breaks inside → one paragraph a line, except where a sentence runs on over the break.
import type { Run, SourceParagraph } from '../../model.js';
import { endsSentence, isCapitals, markerOf, textOf } from './line.js';

export function splitBreaks(paragraph: SourceParagraph): SourceParagraph[] {
  if (!paragraph.runs.some((run) => run.text.includes('\n'))) return [paragraph];
  const parts: SourceParagraph[] = [];
  linesOf(paragraph.runs).forEach((runs, index) => {
    const last = parts.at(-1);
    if (textOf(runs).trim() === '') return;
    if (last && runsOn(last, runs)) {
      last.runs.push({ text: ' ' }, ...runs);
      last.lines = (last.lines ?? 1) + 1;
    } else parts.push(part(paragraph, runs, index, last === undefined));
  });
  return parts;
}

/** One of the lines as a paragraph; only the first shows the list's number. */
function part(whole: SourceParagraph, runs: Run[], index: number, isFirst: boolean): SourceParagraph {
  const { marker, list, lines: _lines, ...rest } = whole;
  const { line } = whole.origin;
  return {
    ...rest,
    ...(isFirst && marker ? { marker } : {}),
    ...(isFirst && list ? { list } : {}),
    runs,
    origin: line ? { ...whole.origin, line: line + index } : whole.origin,
    lines: 1,
  };
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (!run.text.includes('\n')) {
      lines.at(-1)?.push(run);
      continue;
    }
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

function runsOn(last: SourceParagraph, runs: readonly Run[]): boolean {
  const [before, after] = [textOf(last.runs).trim(), textOf(runs).trim()];
  if (endsSentence(before) || isCapitals(before) || markerOf(after)) return false;
  return /^\p{Ll}/u.test(after) || (before.length > 60 && !isBold(last.runs) && !isCapitals(after));
}

function isBold(runs: readonly Run[]): boolean {
  return runs.every((run) => run.bold || run.text.trim() === '');
}
