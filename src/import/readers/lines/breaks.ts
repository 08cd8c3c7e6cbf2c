// Splits a paragraph with line breaks into one paragraph per line, except where a sentence continues over the
// break.
import type { SourceParagraph, SourceRun } from '../../model.js';
import { endOf, endsSentence, isCapitals, markerOf, textOf } from './line.js';

export function splitBreaks(paragraph: SourceParagraph): SourceParagraph[] {
  if (!paragraph.runs.some((run) => run.text.includes('\n'))) return [paragraph];
  const parts: SourceParagraph[] = [];
  let whole: Look = lookOf([]);
  linesOf(paragraph.runs).forEach((runs, index) => {
    const last = parts.at(-1);
    if (textOf(runs).trim() === '') return;
    if (last && runsOn(last, whole, runs)) {
      last.runs.push({ text: ' ' }, ...runs);
      last.lines = (last.lines ?? 1) + 1;
      whole = joined(whole, lookOf(runs));
    } else {
      parts.push(part(paragraph, runs, index, last === undefined));
      whole = lookOf(runs);
    }
  });
  return parts;
}

/** One line as a paragraph. Only the first keeps the list marker. */
function part(whole: SourceParagraph, runs: SourceRun[], index: number, isFirst: boolean): SourceParagraph {
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

/** Splits the runs at line breaks: one list of runs per line. */
export function linesOf(runs: readonly SourceRun[]): SourceRun[][] {
  const lines: SourceRun[][] = [[]];
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

/** Cached facts about the lines joined so far, so that each line is scanned only once. */
interface Look {
  /** In characters, after trimming. */
  length: number;
  capitals: number;
  hasSmall: boolean;
  isBold: boolean;
}

function lookOf(runs: readonly SourceRun[]): Look {
  const text = textOf(runs).trim();
  return {
    length: text.length,
    capitals: text.match(/\p{L}/gu)?.length ?? 0,
    hasSmall: /\p{Ll}/u.test(text),
    isBold: isBold(runs),
  };
}

const joined = (one: Look, other: Look): Look => ({
  length: one.length + 1 + other.length,
  capitals: one.capitals + other.capitals,
  hasSmall: one.hasSmall || other.hasSmall,
  isBold: one.isBold && other.isBold,
});

function runsOn(last: SourceParagraph, look: Look, runs: readonly SourceRun[]): boolean {
  const after = textOf(runs).trim();
  const isHeading = look.capitals >= 3 && !look.hasSmall;
  if (endsSentence(endOf(last.runs, TAIL)) || isHeading || markerOf(after)) return false;
  return /^\p{Ll}/u.test(after) || (look.length > 60 && !look.isBold && !isCapitals(after));
}

/** Characters from the end that are enough to recognise the end of a sentence, including closing marks and spaces. */
const TAIL = 40;

function isBold(runs: readonly SourceRun[]): boolean {
  return runs.every((run) => run.bold || run.text.trim() === '');
}
