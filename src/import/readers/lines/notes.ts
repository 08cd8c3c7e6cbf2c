// Physical lines → the body's lines and the notes that stood at the pages' feet; a note may go on over the page.
import type { Run, SourceNote } from '../../model.js';
import { byPage } from './furniture.js';
import type { PhysicalLine } from './line.js';

/** "1 - text", "1. text", "1) text", "[1] text", "1 text". */
const NOTE_START = /^\s*(?:\[(\d{1,3})\]|\(?(\d{1,3})\)?)\s*[-–.:]?\s+(?=\S)/u;

export interface Parted {
  body: PhysicalLine[];
  notes: SourceNote[];
}

export function partNotes(lines: readonly PhysicalLine[]): Parted {
  const body: PhysicalLine[] = [];
  const notes: SourceNote[] = [];
  for (const page of byPage(lines)) {
    const from = noteArea(page, notes.length);
    body.push(...page.slice(0, from));
    for (const line of page.slice(from)) takeLine(notes, line);
  }
  return { body, notes };
}

/** Where the notes of a page begin: behind its rule, or at the first line that starts the next expected note. */
function noteArea(page: readonly PhysicalLine[], known: number): number {
  const ruled = page.findIndex((line) => line.afterNoteRule);
  if (ruled >= 0) return ruled;
  return unruledArea(page, known) ?? page.length;
}

/**
 * Notes without a rule: from a line that starts a note number whose mark is glued to a word above it, on to the
 * page's foot. Every later number in the area must follow on.
 */
function unruledArea(page: readonly PhysicalLine[], known: number): number | undefined {
  for (let at = Math.floor(page.length / 3); at < page.length; at += 1) {
    const line = page[at];
    const number = line && noteNumber(line);
    if (!number || (number !== known + 1 && number !== 1)) continue;
    const above = page.slice(0, at);
    if (above.some((other) => carriesMark(other, number)) && startsSmaller(line, above)) return at;
  }
  return undefined;
}

/** Notes are never set larger than the body; where sizes are known, they are smaller. */
function startsSmaller(line: PhysicalLine, above: readonly PhysicalLine[]): boolean {
  const sizes = above.map((other) => other.size ?? 0).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return line.size === undefined || usual === 0 || line.size < usual * 0.95;
}

function carriesMark(line: PhysicalLine, number: number): boolean {
  if (line.runs.some((run) => run.superscript && run.text.trim() === String(number))) return true;
  return new RegExp(`[\\p{L}”"’»).,;]\\(?\\[?${number}(?![\\d.,%/]*\\d)[)\\]]?(?=[\\s.,;:!?”)]|$)`, 'u').test(
    line.text,
  );
}

function noteNumber(line: PhysicalLine): number | undefined {
  const found = NOTE_START.exec(line.text);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

function takeLine(notes: SourceNote[], line: PhysicalLine): void {
  const last = notes.at(-1);
  const number = noteNumber(line);
  const expected = last ? Number(last.mark) + 1 : 1;
  const starts =
    number !== undefined && (number === expected || (number === 1 && last?.origin.page !== line.page));
  if (starts || !last) {
    const length = starts ? (NOTE_START.exec(line.text)?.[0].length ?? 0) : 0;
    notes.push({
      mark: String(starts ? number : expected),
      runs: skip(line.runs, length),
      origin: { page: line.page, line: line.line },
    });
    return;
  }
  last.runs.push({ text: ' ' }, ...line.runs);
}

/** The runs without their first `length` characters; a mark set as superscript is ordinary text again. */
function skip(runs: readonly Run[], length: number): Run[] {
  let left = length;
  const rest: Run[] = [];
  for (const run of runs) {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    if (text !== '') rest.push({ ...run, text });
  }
  return rest;
}
