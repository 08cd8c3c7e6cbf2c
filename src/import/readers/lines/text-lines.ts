// Reads a text file into physical lines with pages, indents and gaps, and detects how its lines are wrapped.
import type { Setting } from './join.js';
import { endsSentence, isCapitals, markerOf, type PhysicalLine, timesWidth } from './line.js';
import { unfold } from './unfold-columns.js';

/** A line of only spaces: what pdftotext leaves of the footnote rule. */
const NOTE_RULE = /^ {20,}$/;
/** The rule below a title, which pdftotext reads as hyphens: "----I. BỐI CẢNH". */
const RULE_BEFORE = /(?<=^[-–—_]{3,30})(?=\p{L})/u;
/** Minimum lines of a page. Candidates closer together are not page breaks. */
const MIN_PAGE_LINES = 20;
/** Longer lines are not wrapped: each is a paragraph. */
const LONGEST_WRAPPED = 160;

export function textLines(text: string): PhysicalLine[] {
  const numbered = unfold(text.replace(/\r\n?/g, '\n').split('\n'));
  const raw = numbered.map((line) => line.text);
  const usualGap = usualBlankLines(raw);
  const oneSpace = marksPagesBySpace(raw);
  const margin = leftMargin(raw);
  // At a page break, a blank line may stand inside a sentence; in double-spaced text, between any two lines.
  const isPaged = oneSpace || raw.some((line) => line.includes('\f'));
  const ends = isPaged ? Number.POSITIVE_INFINITY : usualGap > 0 && continuesOverBlanks(raw) ? 2 : 1;
  const lines: PhysicalLine[] = [];
  let [page, blanks, noteRule, sincePage] = [1, 0, false, 0];
  numbered.forEach(({ text: source, line: number, part }) => {
    const feeds = source.split('\f').length - 1;
    page += feeds;
    if (feeds > 0) [noteRule, sincePage, blanks] = [false, 0, usualGap];
    const line = source.replaceAll('\f', '');
    if (line.trim() === '') {
      noteRule ||= NOTE_RULE.test(line);
      blanks += 1;
      return;
    }
    const last = lines.at(-1);
    if (oneSpace && /^ \S/.test(line) && last && startsPage(last, line, noteRule, sincePage)) {
      page += 1;
      [noteRule, sincePage, blanks] = [false, 0, usualGap];
    }
    sincePage += 1;
    const at = { page, line: number, gap: Math.max(0, blanks - usualGap), margin, noteRule };
    const isBreak = last !== undefined && blanks >= ends && part === undefined;
    line.split(RULE_BEFORE).forEach((piece, index) => {
      const below = isBreak && index === 0 ? { below: last.line } : {};
      lines.push({ ...physical(piece, at), ...below, ...(part === undefined ? {} : { part }) });
    });
    blanks = 0;
  });
  return lines;
}

function physical(
  line: string,
  at: { page: number; line: number; gap: number; margin: number; noteRule: boolean },
): PhysicalLine {
  const text = line.trim();
  const spaces = line.length - line.trimStart().length;
  return {
    runs: [{ text }],
    text,
    page: at.page,
    line: at.line,
    indent: spaces > 1 ? Math.max(0, spaces - at.margin) * 0.5 : 0,
    width: timesWidth(text.replace(/ {2,}/g, ' ')),
    gap: at.gap,
    ...(at.noteRule ? { afterNoteRule: true } : {}),
  };
}

/** Usual number of blank lines between two lines: 0, or 1 if every second line is blank. */
function usualBlankLines(raw: readonly string[]): number {
  const seen = new Map<number, number>();
  let blanks = 0;
  for (const line of raw) {
    if (line.trim() === '') blanks += 1;
    else {
      seen.set(blanks, (seen.get(blanks) ?? 0) + 1);
      blanks = 0;
    }
  }
  const total = [...seen.values()].reduce((sum, times) => sum + times, 0);
  return (seen.get(1) ?? 0) > 0.75 * total ? 1 : 0;
}

/** Whether many lines start in lower case after an unfinished sentence: blank lines do not separate paragraphs here. */
function continuesOverBlanks(raw: readonly string[]): boolean {
  const lines = raw.map((line) => line.trim()).filter((line) => line !== '');
  const continued = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && /^\p{Ll}/u.test(line) && !markerOf(line) && !endsSentence(before);
  });
  return continued.length > 0.3 * lines.length;
}

/** Whether some lines, but only a few, start with exactly one space: such texts mark a new page that way. */
function marksPagesBySpace(raw: readonly string[]): boolean {
  if (raw.some((line) => line.includes('\f'))) return false;
  const filled = raw.filter((line) => line.trim() !== '');
  const spaced = filled.filter((line) => /^ \S/.test(line)).length;
  const indented = filled.filter((line) => /^ {2}/.test(line)).length;
  return spaced > 0 && spaced < 0.08 * filled.length && indented < 0.1 * filled.length;
}

function startsPage(last: PhysicalLine, line: string, noteRule: boolean, sincePage: number): boolean {
  if (noteRule) return true;
  const open = !endsSentence(last.text) && !isCapitals(last.text) && /^ \p{Ll}/u.test(line);
  return open || sincePage >= MIN_PAGE_LINES;
}

/** Number of spaces that precede nearly every line (pdftotext -layout). */
function leftMargin(raw: readonly string[]): number {
  const indents = raw
    .filter((line) => line.trim() !== '')
    .map((line) => line.replaceAll('\f', '').length - line.replaceAll('\f', '').trimStart().length)
    .sort((a, b) => a - b);
  return indents[Math.floor(indents.length * 0.1)] ?? 0;
}

/** Returns the page metrics, or undefined if every line is a whole paragraph. */
export function wrapping(lines: readonly PhysicalLine[]): Setting | undefined {
  const body = lines.filter((line) => !line.afterNoteRule && !isCapitals(line.text));
  const lengths = body.map((line) => line.text.length).sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (long > LONGEST_WRAPPED || long < 30) return undefined;
  const widths = body.map((line) => line.indent + line.width).sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const filled = widths.filter((width) => width > 0.85 * full).length;
  if (filled < 0.25 * widths.length) return undefined;
  return { full, space: 0.25, widthOf: timesWidth, firstIndent: usualIndent(body) };
}

/** The indent shared by a fair part of the lines, in em; 0 if there is none. */
function usualIndent(lines: readonly PhysicalLine[]): number {
  const indented = lines.filter((line) => line.indent >= 1 && line.indent <= 8).map((line) => line.indent);
  if (indented.length < 0.04 * lines.length) return 0;
  return indented.sort((a, b) => a - b)[Math.floor(indented.length / 2)] ?? 0;
}
