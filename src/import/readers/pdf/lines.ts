// The text pieces of a page → its lines from top to bottom, cut into segments where wide gaps part columns.
import type { Run } from '../../model.js';
import { textOf } from '../lines/line.js';
import type { PdfPage, Piece } from './open.js';

export interface Segment {
  runs: Run[];
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
  pieces: readonly Piece[];
}

/** Gaps wider than so many times the size part columns; spaces of justified lines stay well below. */
const GUTTER = 2.2;
/** A gap wider than this share of the size is a space. */
const SPACE = 0.16;

export function pageLines(page: PdfPage): PageLine[] {
  const rows = baselines(page.pieces.filter((piece) => piece.text.trim() !== ''));
  return rows.map((row) => buildLine(row)).filter((line) => line.segments.length > 0);
}

/** Pieces that stand on one line; raised and lowered small ones belong to the line that they overlap. */
function baselines(pieces: readonly Piece[]): Piece[][] {
  const large = [...pieces].sort((a, b) => a.y - b.y);
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  const raised: Piece[] = [];
  const usual = median(pieces.map((piece) => piece.size));
  for (const piece of large) {
    if (piece.size < 0.75 * usual && /^[\d*†‡()[\]ivx]{1,5}$/.test(piece.text.trim())) {
      raised.push(piece);
      continue;
    }
    const row = rows.at(-1);
    if (row && Math.abs(piece.y - row.y) < 0.35 * Math.min(row.size, piece.size)) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const piece of raised) attach(rows, piece);
  return rows.sort((a, b) => a.y - b.y).map((row) => row.pieces.sort((a, b) => a.x - b.x));
}

/** A mark goes to the line just below its baseline that it touches; a lone one is a line of its own. */
function attach(rows: { y: number; size: number; pieces: Piece[] }[], mark: Piece): void {
  const near = rows
    .filter(({ y, size }) => y - mark.y > -0.3 * size && y - mark.y < 0.75 * size)
    .sort(
      (a, b) =>
        touch(a.pieces, mark) - touch(b.pieces, mark) || Math.abs(a.y - mark.y) - Math.abs(b.y - mark.y),
    );
  const row = near[0];
  if (row && touch(row.pieces, mark) < 2 * row.size) row.pieces.push(mark);
  else rows.push({ y: mark.y, size: mark.size, pieces: [mark] });
}

function touch(pieces: readonly Piece[], mark: Piece): number {
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

function buildLine(pieces: readonly Piece[], starts: readonly number[] = []): PageLine {
  const size = mainSize(pieces);
  const base = pieces.find((piece) => piece.size === size)?.y ?? pieces[0]?.y ?? 0;
  const segments: Segment[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = piece.x - right;
    const segment = segments.at(-1);
    const begins = gap > SPACE * size && starts.some((start) => Math.abs(piece.x - start) < ALIGNED);
    if (!segment || begins || gap > GUTTER * size)
      segments.push({ runs: [run(piece, size, base)], left: piece.x, right: piece.x + piece.width });
    else {
      addRun(segment.runs, run(piece, size, base), gap > SPACE * size);
      segment.right = Math.max(segment.right, piece.x + piece.width);
    }
    right = Math.max(right, piece.x + piece.width);
  }
  return {
    y: base,
    size,
    segments: segments.filter((segment) => textOf(segment.runs).trim() !== ''),
    pieces,
  };
}

function run(piece: Piece, size: number, base: number): Run {
  const isRaised = piece.size < 0.8 * size && base - piece.y > 0.12 * size;
  const isMark = isRaised && piece.text.trim().length <= 5;
  return {
    text: isMark ? piece.text.trim() : piece.text,
    ...(piece.bold && !isMark ? { bold: true as const } : {}),
    ...(piece.italic && !isMark ? { italic: true as const } : {}),
    ...(isMark ? { superscript: true as const } : {}),
  };
}

function addRun(runs: Run[], next: Run, spaced: boolean): void {
  const last = runs.at(-1);
  const apart = spaced && !next.superscript && !/\s$/.test(last?.text ?? '') && !/^\s/.test(next.text);
  const text = apart ? ` ${next.text}` : next.text;
  const alike =
    last && last.bold === next.bold && last.italic === next.italic && last.superscript === next.superscript;
  if (alike) last.text += text;
  else runs.push({ ...next, text });
}

function mainSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
