// Groups the text pieces of a page into lines from top to bottom, split into segments at wide gaps.
import type { SourceRun } from '../../model.js';
import { loweredText, raisedText } from '../../text/scripts.js';
import { textOf } from '../lines/line.js';
import { isPower } from '../lines/marks.js';
import { TAKEN_OUT } from './letters.js';
import type { PdfPage } from './page.js';
import type { TextItem } from './pieces.js';
import { withRaisedStarts } from './raised-starts.js';

export interface Segment {
  runs: SourceRun[];
  left: number;
  right: number;
}

export interface PageLine {
  /** Baseline, in pt from the top of the page. */
  y: number;
  /** Font size of most of its text, in pt. */
  size: number;
  segments: Segment[];
  /** The pieces of all segments, from left to right. */
  pieces: readonly TextItem[];
}

/** Wider gaps separate columns; spaces in justified lines stay well below. Relative to font size. */
const GUTTER = 2.2;
/** A wider gap is a space. Relative to font size. */
const SPACE = 0.16;

export function pageLines(page: PdfPage): PageLine[] {
  const rows = baselines(page.pieces.filter((piece) => piece.text.trim() !== ''));
  return rows.map((row) => buildLine(row)).filter((line) => line.segments.length > 0);
}

/** Superscript numbers and note marks. */
const MARK = /^[\d*†‡()[\]ivx]{1,5}$/;
/** Maximum length of a superscript or subscript, in characters. */
const MAX_SHIFTED_LENGTH = 8;
/** Maximum pieces compared per page; a page with more is a drawing. */
const MAX_COMPARED = 4000;
/** Maximum size relative to the adjacent word, and minimum baseline offset relative to the word's size. */
const MAX_SHIFTED_SIZE = 0.92;
const MIN_SHIFT = 0.07;

/** Groups pieces by baseline. Superscripts and subscripts go to the line they overlap. */
function baselines(pieces: readonly TextItem[]): TextItem[][] {
  const rows: Row[] = [];
  const usual = median(pieces.map((piece) => piece.size));
  const shifted = new Set(shiftedIn(pieces, usual));
  for (const piece of pieces.filter((one) => !shifted.has(one)).sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(piece.y - row.y) < 0.35 * Math.min(row.size, piece.size)) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const piece of shifted) attach(rows, piece);
  return withRaisedStarts(rows.sort((a, b) => a.y - b.y).map((row) => row.pieces.sort((a, b) => a.x - b.x)));
}

interface Row {
  y: number;
  size: number;
  pieces: TextItem[];
}

/** Small pieces: numbers anywhere, and other short ones next to larger text on a different baseline. */
function shiftedIn(pieces: readonly TextItem[], usual: number): TextItem[] {
  const short = pieces.filter(({ text }) => text.trim().length <= MAX_SHIFTED_LENGTH);
  const compared = pieces.length > MAX_COMPARED ? [] : pieces;
  const isShifted = (piece: TextItem): boolean =>
    compared.some(
      (other) =>
        piece.size < MAX_SHIFTED_SIZE * other.size &&
        isBeside(piece, other) &&
        other.y - piece.y > -0.35 * other.size &&
        other.y - piece.y < 0.75 * other.size &&
        Math.abs(other.y - piece.y) > MIN_SHIFT * other.size,
    );
  return short.filter(
    (piece) => (piece.size < 0.75 * usual && MARK.test(piece.text.trim())) || isShifted(piece),
  );
}

/** Closer than a space. A number that starts a line, such as that of a note, may be followed by one. */
function isBeside(small: TextItem, large: TextItem): boolean {
  const up = (large.y - small.y) / large.size;
  const isLead = MARK.test(small.text.trim()) && up > MIN_LEAD_SHIFT && up < MAX_LEAD_SHIFT;
  if (small.x - large.x - large.width >= 0.2 * large.size) return false;
  return large.x - small.x - small.width < (isLead ? 0.8 : 0.2) * large.size;
}

/** Baseline offset of a number that starts its line, relative to font size. */
const MIN_LEAD_SHIFT = 0.2;
const MAX_LEAD_SHIFT = 0.6;

/** Adds the mark to the nearest line that it touches; otherwise it becomes a line of its own. */
function attach(rows: Row[], mark: TextItem): void {
  const near = rows
    .filter(({ y, size }) => y - mark.y > -0.35 * size && y - mark.y < 0.75 * size)
    .sort(
      (a, b) =>
        distanceTo(a.pieces, mark) - distanceTo(b.pieces, mark) ||
        Math.abs(a.y - mark.y) - Math.abs(b.y - mark.y),
    );
  const row = near[0];
  if (row && distanceTo(row.pieces, mark) < 2 * row.size) row.pieces.push(mark);
  else rows.push({ y: mark.y, size: mark.size, pieces: [mark] });
}

function distanceTo(pieces: readonly TextItem[], mark: TextItem): number {
  return Math.min(
    ...pieces.map((piece) => Math.max(0, mark.x - piece.x - piece.width, piece.x - mark.x - mark.width)),
  );
}

/** Tolerance for the alignment of columns, in pt. */
const ALIGNED = 3;

/** The line also split at these positions: in a full row, the cells of a table are close together. */
export function cutAt(line: PageLine, starts: readonly number[]): PageLine {
  return starts.length === 0 ? line : buildLine(line.pieces, starts);
}

function buildLine(pieces: readonly TextItem[], starts: readonly number[] = []): PageLine {
  const size = mainSize(pieces);
  const base = pieces.find((piece) => piece.size === size)?.y ?? pieces[0]?.y ?? 0;
  const segments: Segment[] = [];
  let right = Number.NEGATIVE_INFINITY;
  pieces.forEach((piece, index) => {
    const gap = piece.x - right;
    const place = {
      size,
      base,
      before: '',
      isUpper: isBeforeDenominator(pieces.slice(index + 1, index + 3), size),
    };
    const segment = segments.at(-1);
    const begins = gap > SPACE * size && starts.some((start) => Math.abs(piece.x - start) < ALIGNED);
    if (!segment || begins || gap > GUTTER * size)
      segments.push({ runs: [run(piece, place)], left: piece.x, right: piece.x + piece.width });
    else {
      const before = textOf(segment.runs);
      addRun(segment.runs, run(piece, { ...place, before }), gap > SPACE * size);
      segment.right = Math.max(segment.right, piece.x + piece.width);
    }
    right = Math.max(right, piece.x + piece.width);
  });
  for (const segment of segments) segment.runs = splitPowerFromMark(segment.runs);
  return {
    y: base,
    size,
    segments: segments.filter((segment) => textOf(segment.runs).trim() !== ''),
    pieces,
  };
}

/** "km²¹": the square of a unit followed by a note mark. */
function splitPowerFromMark(runs: readonly SourceRun[]): SourceRun[] {
  let before = '';
  return runs.flatMap((run): SourceRun[] => {
    const power = run.superscript ? /^([23])(?=[\d([])/.exec(run.text)?.[1] : undefined;
    const isUnit = power !== undefined && isPower(before.slice(-24), power);
    before += run.text;
    if (!power || !isUnit) return [run];
    const { superscript: _raised, ...plain } = run;
    return [
      { ...plain, text: raisedText(power) },
      { ...run, text: run.text.slice(1) },
    ];
  });
}

interface Place {
  size: number;
  base: number;
  /** Text of the segment before the piece. */
  before: string;
  /** A slash and a small number follow. */
  isUpper: boolean;
}

/** The slash and denominator of a fraction. In "m³/s", a unit follows the slash. */
function isBeforeDenominator(next: readonly TextItem[], size: number): boolean {
  const lower = next.find(({ text }) => /\d/.test(text));
  const following = next.map(({ text }) => text).join('');
  return /^\s*[/⁄∕]\s*\d/u.test(following) && lower !== undefined && lower.size < MAX_SHIFTED_SIZE * size;
}

function run(piece: TextItem, { size, base, before, isUpper }: Place): SourceRun {
  const up = (base - piece.y) / size;
  const isSmall = piece.size < MAX_SHIFTED_SIZE * size && piece.text.trim().length <= MAX_SHIFTED_LENGTH;
  const trimmed = piece.text.trim();
  // A numerator is separated from a preceding number: 2 1/2.
  if (isSmall && up > MIN_SHIFT && /^\d+$/.test(trimmed) && isUpper)
    return { text: `${/\d$/.test(before) ? ' ' : ''}${trimmed}` };
  if (isSmall && up > MIN_SHIFT && MARK.test(trimmed)) return { text: trimmed, superscript: true };
  const raised = isSmall && up > MIN_SHIFT ? raisedText(trimmed, before) : undefined;
  const lowered = isSmall && up < -MIN_SHIFT ? loweredText(trimmed) : undefined;
  return {
    text: raised ?? lowered ?? piece.text.replaceAll(TAKEN_OUT, ''),
    ...(piece.bold ? { bold: true as const } : {}),
    ...(piece.italic ? { italic: true as const } : {}),
  };
}

/** Writes the slash and denominator of a fraction as plain characters. */
const plainFraction = (text: string): string =>
  text
    .replace(/(?<=\d)\s?[⁄∕]\s?(?=[\d₀-₉])/gu, '/')
    .replace(/(?<=\d\/)[₀-₉]+/gu, (lowered) => lowered.normalize('NFKC'));

function addRun(runs: SourceRun[], next: SourceRun, spaced: boolean): void {
  const last = runs.at(-1);
  const apart = spaced && !next.superscript && !/\s$/.test(last?.text ?? '') && !/^\s/.test(next.text);
  const text = apart ? ` ${next.text}` : next.text;
  const alike =
    last && last.bold === next.bold && last.italic === next.italic && last.superscript === next.superscript;
  if (alike) last.text = plainFraction(last.text + text);
  else runs.push({ ...next, text });
}

function mainSize(pieces: readonly TextItem[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
