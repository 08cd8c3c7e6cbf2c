// Physical lines → the body's lines and the notes that stood at the pages' feet; a note may go on over the page.
import type { Run, SourceNote } from '../../model.js';
import { byPage } from './furniture.js';
import type { PhysicalLine } from './line.js';

/** "1 - text", "1. text", "1) text", "[1] text", "1 text". */
const NOTE_START = /^\s*(?:\[(\d{1,3})\]|\(?(\d{1,3})\)?)\s*[-–.:]?\s+(?=\S)/u;

/** No page has more lines; a text without pages is not searched further than this. */
const AREA = 120;

export interface Parted {
  body: PhysicalLine[];
  notes: SourceNote[];
}

export function partNotes(lines: readonly PhysicalLine[]): Parted {
  const body: PhysicalLine[] = [];
  const notes: SourceNote[] = [];
  for (const page of byPage(lines).flatMap(byPart)) {
    const isNote = noteLines(page, notes.length);
    const known = notes.length;
    for (const line of page.filter(isNote)) takeLine(notes, line);
    const marks = new Set(notes.slice(known).map((note) => note.mark));
    for (const line of page.filter((other, index) => !isNote(other, index))) body.push(glueMark(line, marks));
  }
  return { body, notes };
}

function byPart(page: readonly PhysicalLine[]): PhysicalLine[][] {
  const parts: PhysicalLine[][] = [];
  for (const line of page) {
    const last = parts.at(-1);
    if (last && last[0]?.part === line.part) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** "… đại lý Pháp 1": a mark at a line's end that pdftotext set apart from its word. */
function glueMark(line: PhysicalLine, marks: ReadonlySet<string>): PhysicalLine {
  const [run] = line.runs;
  const found = line.runs.length === 1 ? /[\p{L}”’»)] (\d{1,3})$/u.exec(line.text) : null;
  if (!run || !found?.[1] || !marks.has(found[1])) return line;
  const text = line.text.slice(0, -found[1].length - 1);
  return {
    ...line,
    runs: [
      { ...run, text },
      { text: found[1], superscript: true },
    ],
  };
}

/** The notes of a page: behind its rule or its columns' rules, else from the line that starts the next expected note. */
function noteLines(
  page: readonly PhysicalLine[],
  known: number,
): (line: PhysicalLine, index: number) => boolean {
  if (page.some((line) => line.afterNoteRule)) return (line) => line.afterNoteRule === true;
  const from = unruledArea(page, known) ?? page.length;
  return (_, index) => index >= from;
}

/**
 * Notes without a rule: from the last line that starts the next note number, whose mark is glued to a word above it,
 * on to the page's foot. A numbered list looks alike, so that the line must also be set apart.
 */
function unruledArea(page: readonly PhysicalLine[], known: number): number | undefined {
  for (let at = page.length - 1; at > Math.max(0, page.length - AREA); at -= 1) {
    const line = page[at];
    const number = line && noteNumber(line);
    if (!number || (number !== known + 1 && number !== 1) || !isApart(line)) continue;
    const above = page.slice(Math.max(0, at - AREA), at);
    if (above.some((other) => carriesMark(other, number)) && startsSmaller(line, above)) return at;
  }
  return undefined;
}

/** Space above it, or behind its number; or a number without the dash or stop of a list. */
function isApart(line: PhysicalLine): boolean {
  return line.gap >= 0.5 || line.size !== undefined || /^\s*\d{1,3}(?: {2,}| +\p{Lu}|\s*$)/u.test(line.text);
}

/** Joins a note's number that stands on a line of its own, as pdftotext leaves it, to the line below. */
export function joinLoneNumbers(lines: readonly PhysicalLine[]): PhysicalLine[] {
  return byPage(lines).flatMap((page) => {
    const joined: PhysicalLine[] = [];
    page.forEach((line, index) => {
      const last = joined.at(-1);
      const number = /^\d{1,3}$/.exec(last?.text ?? '')?.[0];
      const isMarked = (): boolean =>
        page
          .slice(Math.max(0, index - AREA), Math.max(0, index - 1))
          .some((other) => carriesMark(other, Number(number)));
      if (last && number && isMarked()) {
        const text = `${number}  ${line.text}`;
        joined[joined.length - 1] = {
          ...line,
          text,
          runs: [{ text: `${number}  ` }, ...line.runs],
          gap: last.gap,
        };
      } else joined.push(line);
    });
    return joined;
  });
}

/** Notes are never set larger than the body; where sizes are known, they are smaller. */
function startsSmaller(line: PhysicalLine, above: readonly PhysicalLine[]): boolean {
  const sizes = above.map((other) => other.size ?? 0).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return line.size === undefined || usual === 0 || line.size < usual * 0.95;
}

function carriesMark(line: PhysicalLine, number: number): boolean {
  if (line.runs.some((run) => run.superscript && run.text.trim() === String(number))) return true;
  return new RegExp(
    `[\\p{L}”"’»).,;] ?\\(?\\[?${number}(?![\\d.,%/]*\\d)[)\\]]?(?=[\\s.,;:!?”)]|$)`,
    'u',
  ).test(line.text);
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
