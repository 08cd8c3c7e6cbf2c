// The text pieces of a page → its lines from top to bottom, cut into segments at wide gaps between columns.
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
  /** Baseline, pt from the page's top. */
  y: number;
  /** Size of most of its text, pt. */
  size: number;
  segments: Segment[];
  /** What its segments were made of, from left to right. */
  pieces: readonly TextItem[];
}

/** Gaps wider than so many times the size part columns; spaces of justified lines stay well below. */
const GUTTER = 2.2;
/** A gap wider than this share of the size is a space. */
const SPACE = 0.16;

export function pageLines(page: PdfPage): PageLine[] {
  const rows = baselines(page.pieces.filter((piece) => piece.text.trim() !== ''));
  return rows.map((row) => buildLine(row)).filter((line) => line.segments.length > 0);
}

/** What a raised number or a note's mark looks like. */
const MARK = /^[\d*†‡()[\]ivx]{1,5}$/;
/** Letters of what is raised or lowered beside a word. */
const LONGEST_SHIFTED = 8;
/** Pieces of one page; more than text has are a drawing. */
const MOST_COMPARED = 4000;
/** Its size to the word's, and how far its baseline is off the word's, as a part of that size. */
const SMALLER = 0.92;
const SHIFTED = 0.07;

/** Pieces that stand on one line; raised and lowered small ones belong to the line that they overlap. */
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

/** Small pieces: numbers anywhere, other short ones where they touch larger text beside them that is set lower or higher. */
function shiftedIn(pieces: readonly TextItem[], usual: number): TextItem[] {
  const short = pieces.filter(({ text }) => text.trim().length <= LONGEST_SHIFTED);
  const compared = pieces.length > MOST_COMPARED ? [] : pieces;
  const isShifted = (piece: TextItem): boolean =>
    compared.some(
      (other) =>
        piece.size < SMALLER * other.size &&
        isBeside(piece, other) &&
        other.y - piece.y > -0.35 * other.size &&
        other.y - piece.y < 0.75 * other.size &&
        Math.abs(other.y - piece.y) > SHIFTED * other.size,
    );
  return short.filter(
    (piece) => (piece.size < 0.75 * usual && MARK.test(piece.text.trim())) || isShifted(piece),
  );
}

/** Nearer than a space; a number that a line begins with, such as a note's, may have one behind it. */
function isBeside(small: TextItem, large: TextItem): boolean {
  const up = (large.y - small.y) / large.size;
  const isLead = MARK.test(small.text.trim()) && up > LEAST_LEAD && up < MOST_LEAD;
  if (small.x - large.x - large.width >= 0.2 * large.size) return false;
  return large.x - small.x - small.width < (isLead ? 0.8 : 0.2) * large.size;
}

/** How high a number may stand over the line that it begins, as a part of its size. */
const LEAST_LEAD = 0.2;
const MOST_LEAD = 0.6;

/** A mark goes to the line just below its baseline that it touches; a lone one is a line of its own. */
function attach(rows: Row[], mark: TextItem): void {
  const near = rows
    .filter(({ y, size }) => y - mark.y > -0.35 * size && y - mark.y < 0.75 * size)
    .sort(
      (a, b) =>
        touch(a.pieces, mark) - touch(b.pieces, mark) || Math.abs(a.y - mark.y) - Math.abs(b.y - mark.y),
    );
  const row = near[0];
  if (row && touch(row.pieces, mark) < 2 * row.size) row.pieces.push(mark);
  else rows.push({ y: mark.y, size: mark.size, pieces: [mark] });
}

function touch(pieces: readonly TextItem[], mark: TextItem): number {
  return Math.min(
    ...pieces.map((piece) => Math.max(0, mark.x - piece.x - piece.width, piece.x - mark.x - mark.width)),
  );
}

/** Columns begin so near to their place, pt. */
const ALIGNED = 3;

/** The line cut where its pieces begin at these places too: the cells of a table stand close in a full row. */
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
    const place = { size, base, before: '', isUpper: isOverStroke(pieces.slice(index + 1, index + 3), size) };
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
  for (const segment of segments) segment.runs = apartFromMarks(segment.runs);
  return {
    y: base,
    size,
    segments: segments.filter((segment) => textOf(segment.runs).trim() !== ''),
    pieces,
  };
}

/** "km²¹": the square of a unit, and behind it a note's mark that is raised like it. */
function apartFromMarks(runs: readonly SourceRun[]): SourceRun[] {
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
  /** The text of the line before it. */
  before: string;
  /** A stroke and a small number stand behind it. */
  isUpper: boolean;
}

/** The stroke and the lower number of a fraction; the stroke of "m³/s" has a unit behind it. */
function isOverStroke(next: readonly TextItem[], size: number): boolean {
  const lower = next.find(({ text }) => /\d/.test(text));
  const told = next.map(({ text }) => text).join('');
  return /^\s*[/⁄∕]\s*\d/u.test(told) && lower !== undefined && lower.size < SMALLER * size;
}

function run(piece: TextItem, { size, base, before, isUpper }: Place): SourceRun {
  const up = (base - piece.y) / size;
  const isSmall = piece.size < SMALLER * size && piece.text.trim().length <= LONGEST_SHIFTED;
  const told = piece.text.trim();
  // The upper number of a fraction, apart from a number before it: 2 1/2.
  if (isSmall && up > SHIFTED && /^\d+$/.test(told) && isUpper)
    return { text: `${/\d$/.test(before) ? ' ' : ''}${told}` };
  if (isSmall && up > SHIFTED && MARK.test(told)) return { text: told, superscript: true };
  const raised = isSmall && up > SHIFTED ? raisedText(told, before) : undefined;
  const lowered = isSmall && up < -SHIFTED ? loweredText(told) : undefined;
  return {
    text: raised ?? lowered ?? piece.text.replaceAll(TAKEN_OUT, ''),
    ...(piece.bold ? { bold: true as const } : {}),
    ...(piece.italic ? { italic: true as const } : {}),
  };
}

/** The stroke and the lower number of a fraction as they are typed. */
const plainStroke = (text: string): string =>
  text
    .replace(/(?<=\d)\s?[⁄∕]\s?(?=[\d₀-₉])/gu, '/')
    .replace(/(?<=\d\/)[₀-₉]+/gu, (lowered) => lowered.normalize('NFKC'));

function addRun(runs: SourceRun[], next: SourceRun, spaced: boolean): void {
  const last = runs.at(-1);
  const apart = spaced && !next.superscript && !/\s$/.test(last?.text ?? '') && !/^\s/.test(next.text);
  const text = apart ? ` ${next.text}` : next.text;
  const alike =
    last && last.bold === next.bold && last.italic === next.italic && last.superscript === next.superscript;
  if (alike) last.text = plainStroke(last.text + text);
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
