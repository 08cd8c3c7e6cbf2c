// Separates the notes at the foot of pages from the lines of the body. A note may continue on the next page.
import type { Dropped, SourceNote } from '../../model.js';
import { byPage } from './furniture.js';
import { carriesMark, gluedIn, spacedIn } from './glued-marks.js';
import { isBrokenWord, markerOf, type PhysicalLine, textOf } from './line.js';
import { type NoteStart, noteStart, ordinalOf, withoutStart } from './note-start.js';

/** No real page has more lines. Text without page breaks is not searched beyond this. */
const AREA = 120;

/** Title above notes typed at the end. */
export const NOTES_TITLE =
  /^(?:(?:các\s+)?(?:chú thích|ghi chú|chú dẫn|trích dẫn)|(?:end|foot)?notes)(?:\s+(?:cuối (?:trang|bài|văn bản)))?\s*:?$/iu;

export interface Parted {
  body: PhysicalLine[];
  notes: SourceNote[];
  /** Lines such as "Chú thích:" above the notes. */
  titles: PhysicalLine[];
}

export function partNotes(lines: readonly PhysicalLine[]): Parted {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const parted = byPages(lines, widths[Math.floor(widths.length * 0.75)] ?? 0);
  const end = parted.notes.length === 0 ? endArea(lines) : undefined;
  if (end === undefined) return parted;
  for (const line of lines.slice(end)) takeLine(parted.notes, line);
  const title = lines[end - 1];
  if (!title || !NOTES_TITLE.test(title.text.trim())) return { ...parted, body: lines.slice(0, end) };
  return { ...parted, body: lines.slice(0, end - 1), titles: [title] };
}

export const titleOut = ({ text, page, line }: PhysicalLine): Dropped => ({
  text: text.trim(),
  why: 'notes-head',
  origin: { page, line },
});

/** `full`: the width of a full line. */
function byPages(lines: readonly PhysicalLine[], full: number): Parted {
  const body: PhysicalLine[] = [];
  const notes: SourceNote[] = [];
  const titles: PhysicalLine[] = [];
  for (const page of byPage(lines).flatMap(byPart)) {
    const isNote = noteLines(page, notes.length, full);
    const before = notes.length;
    for (const line of page.filter(isNote)) {
      if (NOTES_TITLE.test(line.text.trim())) titles.push(line);
      else takeLine(notes, line);
    }
    const marks = new Set(notes.slice(before).map((note) => note.mark));
    for (const line of page.filter((other, index) => !isNote(other, index))) body.push(glueMark(line, marks));
  }
  return { body, notes, titles };
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

/** "… đại lý Pháp 1": a mark at the end of a line that pdftotext separated from its word. */
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

/**
 * Selects the note lines of a page: those below a footnote rule, otherwise those from the line that starts the next
 * expected note.
 */
function noteLines(
  page: readonly PhysicalLine[],
  known: number,
  full: number,
): (line: PhysicalLine, index: number) => boolean {
  if (page.some((line) => line.afterNoteRule)) return (line) => line.afterNoteRule === true;
  const from = unruledArea(page, known, full) ?? page.length;
  return (_, index) => index >= from;
}

/**
 * Notes without a rule: from the last line that starts the next expected note number, whose mark is glued to a word
 * above it, to the foot of the page. Numbered lists look the same, so the line must also be set apart.
 */
function unruledArea(page: readonly PhysicalLine[], known: number, full: number): number | undefined {
  const title = page.findLastIndex(({ text }) => NOTES_TITLE.test(text.trim()));
  for (let at = page.length - 1; at > Math.max(0, title, page.length - AREA); at -= 1) {
    const line = page[at];
    if (line && markerOf(line.text) === 'strong') return undefined;
    const number = line && noteStart(line.runs)?.ordinal;
    if (!number || (number !== known + 1 && number !== 1)) continue;
    const above = page.slice(Math.max(0, at - AREA), at);
    if (!isApart(line) && !areNotes(above, page.slice(at), number, full)) continue;
    if (above.some((other) => carriesMark(other, number)) && startsSmaller(line, above)) return at;
  }
  return undefined;
}

/** Maximum lines that notes at the end of the document take. */
const MAX_END_LINES = 600;

/**
 * Notes at the end of the document: lines numbered from 1 whose marks occur in that order in the text above.
 * Returns the index of the first line, or undefined.
 */
function endArea(lines: readonly PhysicalLine[]): number | undefined {
  for (let at = lines.length - 1; at > Math.max(0, lines.length - MAX_END_LINES); at -= 1) {
    const line = lines[at];
    if (!line || markerOf(line.text) === 'strong') return undefined;
    if (noteStart(line.runs)?.ordinal !== 1) continue;
    const count = countedFrom(lines.slice(at), 1);
    return count > 1 && areCarried(lines.slice(0, at), count) ? at : undefined;
  }
  return undefined;
}

/** Whether the lines carry all numbers up to `count`, in order. */
function areCarried(lines: readonly PhysicalLine[], count: number): boolean {
  let next = 1;
  for (const line of lines)
    for (const number of [...gluedIn(line), ...spacedIn(line)]) if (number === next) next += 1;
  const glued = new Set(lines.flatMap(gluedIn));
  const sure = Array.from({ length: count }, (_, index) => index + 1).filter((number) => glued.has(number));
  return next > count && sure.length * 2 >= count;
}

/** How many of the lines continue a count from `first`. */
function countedFrom(lines: readonly PhysicalLine[], first: number): number {
  let next = first;
  for (const { runs } of lines) if (noteStart(runs)?.ordinal === next) next += 1;
  return next - first;
}

/**
 * Whether every number counted in the lines from `first` on is a mark in the text above. If some line has no
 * number, one must also be wider than body text, as notes are set smaller.
 */
function areNotes(
  above: readonly PhysicalLine[],
  lines: readonly PhysicalLine[],
  first: number,
  full: number,
): boolean {
  const count = countedFrom(lines, first);
  const glued = new Set(above.flatMap(gluedIn));
  const isSmall = lines.length === count || lines.some(({ width }) => width > 1.05 * full);
  return isSmall && Array.from({ length: count }, (_, index) => first + index).every((one) => glued.has(one));
}

/** Preceded by space, set in another size, or numbered without the dash or stop of a list. */
function isApart(line: PhysicalLine): boolean {
  return line.gap >= 0.5 || line.size !== undefined || /^\s*\d{1,3}(?: {2,}| +\p{Lu}|\s*$)/u.test(line.text);
}

/** Notes are never larger than the body; where sizes are known, they are smaller. */
function startsSmaller(line: PhysicalLine, above: readonly PhysicalLine[]): boolean {
  const sizes = above.map((other) => other.size ?? 0).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return line.size === undefined || usual === 0 || line.size < usual * 0.95;
}

function takeLine(notes: SourceNote[], line: PhysicalLine): void {
  const last = notes.at(-1);
  const start = noteStart(line.runs);
  if (last && !(start && begins(start, last, line))) {
    if (!isBrokenWord(textOf(last.runs.slice(-1)), line.text)) last.runs.push({ text: ' ' });
    last.runs.push(...line.runs);
    return;
  }
  notes.push({
    mark: start?.mark ?? '1',
    runs: withoutStart(line.runs, start?.length ?? 0),
    origin: { page: line.page, line: line.line },
  });
}

/** Whether this is the next number or a count that restarts: on another page, or in other numerals. */
function begins({ mark, ordinal }: NoteStart, last: SourceNote, line: PhysicalLine): boolean {
  const isRoman = /^[ivxl]/.test(mark);
  const sameNumerals = isRoman === /^[ivxl]/.test(last.mark);
  const before = ordinalOf(last.mark) ?? 0;
  if (ordinal === 1) return !sameNumerals || last.origin.page !== line.page;
  return sameNumerals && ordinal === before + 1;
}
