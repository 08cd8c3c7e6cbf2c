// Paragraphs and the notes of their document → the same paragraphs with note marks as superscript runs.
// A digit glued to a word is a mark only if a note of that number exists: "Pháp1" yes, "km2" and "H5N1" no.
import type { Run, SourceBlock, SourceNote, SourceParagraph } from '../../model.js';
import { textOf } from './line.js';

/** Units and formulas that end in a digit of their own. */
const OWN_DIGIT = /(?:(?<!\p{L})(?:k|h|d|c|m)?m|(?<!\p{L})ha|[A-Z]{1,3}\d*[A-Z]|(?<![\p{L}])[A-Z]{1,4}|-)$/u;

interface Cursor {
  paragraph: number;
  at: number;
}

export interface Marked {
  blocks: SourceBlock[];
  /** Notes whose mark stands nowhere in the text. */
  unplaced: SourceNote[];
}

export function placeMarks(blocks: readonly SourceBlock[], notes: readonly SourceNote[]): Marked {
  const result = [...blocks];
  const unplaced: SourceNote[] = [];
  let cursor: Cursor = { paragraph: 0, at: 0 };
  for (const note of notes) {
    const found = find(result, note, cursor) ?? find(result, note, { paragraph: 0, at: 0 });
    if (!found) {
      unplaced.push(note);
      continue;
    }
    const paragraph = result[found.paragraph];
    if (paragraph?.kind !== 'paragraph') continue;
    if (!found.done) result[found.paragraph] = mark(paragraph, found, note.mark);
    cursor = { paragraph: found.paragraph, at: found.at + note.mark.length };
  }
  return { blocks: result, unplaced };
}

interface Found extends Cursor {
  /** Length of the mark with its brackets. */
  length: number;
  /** It is a superscript run already. */
  done: boolean;
}

function find(blocks: readonly SourceBlock[], note: SourceNote, from: Cursor): Found | undefined {
  for (let index = from.paragraph; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') continue;
    if (isBehind(block, note)) return undefined;
    const found = findIn(block, note.mark, index === from.paragraph ? from.at : 0);
    if (found) return { paragraph: index, ...found };
  }
  return undefined;
}

/** A note stands on the page of its mark, or on the next when it did not fit. */
function isBehind(block: SourceParagraph, note: SourceNote): boolean {
  return (block.origin.page ?? 0) > (note.origin.page ?? Number.POSITIVE_INFINITY) + 1;
}

function findIn(
  paragraph: SourceParagraph,
  number: string,
  from: number,
): Omit<Found, 'paragraph'> | undefined {
  let at = 0;
  for (const run of paragraph.runs) {
    if (run.superscript && at >= from && run.text.trim() === number)
      return { at, length: run.text.length, done: true };
    at += run.text.length;
  }
  const text = textOf(paragraph.runs);
  const pattern = new RegExp(
    `(?<=[\\p{L}\\d”"’»)\\].,;:!?…%])(?:\\[${number}\\]|(?<!\\d)${number})(?!\\p{L}|\\d|[.,/%]\\d|[-–]\\d)`,
    'gu',
  );
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (!OWN_DIGIT.test(before) && !/\d[.,]$/.test(before)) {
      return { at: match.index, length: match[0].length, done: false };
    }
  }
  return undefined;
}

/** Cuts the runs at the mark. */
function mark(
  paragraph: SourceParagraph,
  { at, length }: Cursor & { length: number },
  text: string,
): SourceParagraph {
  const runs: Run[] = [];
  let start = 0;
  for (const run of paragraph.runs) {
    const head = run.text.slice(0, Math.max(0, at - start));
    const tail = run.text.slice(Math.max(0, at + length - start));
    if (head !== '') runs.push({ ...run, text: head });
    if (start <= at && at < start + run.text.length) runs.push({ text, superscript: true });
    if (tail !== '') runs.push({ ...run, text: tail });
    start += run.text.length;
  }
  return { ...paragraph, runs };
}
