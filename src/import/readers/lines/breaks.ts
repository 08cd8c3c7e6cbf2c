// A paragraph with line breaks → one paragraph per line, except where a sentence continues over the break.
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

/** One of the lines as a paragraph; only the first shows the list's number. */
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

/** The runs of each line. */
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

/** What is known of lines that were joined, so that no line is read again for each that follows. */
interface Look {
  /** Characters without the spaces around them. */
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

/** Characters in which a sentence's end is seen, closing signs and spaces included. */
const TAIL = 40;

function isBold(runs: readonly SourceRun[]): boolean {
  return runs.every((run) => run.bold || run.text.trim() === '');
}
