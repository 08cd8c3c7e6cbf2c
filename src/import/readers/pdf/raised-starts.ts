// Moves a superscript at the start of a line back to its word: "2.500 m" at the end of a line and "³/s" on the next
// are one unit, as are a word and its note mark.
import { bareMark } from '../../text/note-mark.js';
import { isPower } from '../lines/marks.js';
import { ordinalOf } from '../lines/note-start.js';
import type { TextItem } from './pieces.js';

/** Maximum size relative to the line, and minimum baseline offset relative to the line's size. */
const MAX_SIZE = 0.92;
const MIN_SHIFT = 0.15;
/** Maximum length of a superscript, in characters. */
const MAX_LENGTH = 8;
/** A wider gap is a space, or separates columns. Relative to font size. */
const SPACE = 0.16;
const GUTTER = 2.2;
/**
 * Maximum line distance within a text, and maximum distance of a lone superscript below its line. Relative to font
 * size.
 */
const MAX_PITCH = 2.2;
const MAX_LONE_PITCH = 1.25;
/** Maximum difference between the left edges of two lines of a paragraph, in pt. */
const MAX_INDENT = 60;
/** Number of lines above a note searched for the start of the previous note. */
const NOTE_LINES = 8;

/** `rows`: pieces from left to right, rows from top to bottom. */
export function withRaisedStarts(rows: readonly TextItem[][]): TextItem[][] {
  const kept: TextItem[][] = [];
  for (const row of rows) {
    const above = kept.at(-1);
    const start = startOf(row);
    const moved = above && start && isWordOf(above, start, kept) ? moveBehind(above, row, start) : undefined;
    if (!moved) {
      kept.push(row);
      continue;
    }
    kept[kept.length - 1] = moved.above;
    if (moved.rest.length > 0) kept.push(moved.rest);
  }
  return kept;
}

interface Start {
  mark: TextItem;
  /** The text that follows the mark on its line. */
  next: TextItem | undefined;
  base: number;
  size: number;
}

/** A superscript that starts the line or is all of it. */
function startOf(row: readonly TextItem[]): Start | undefined {
  const [mark, next] = row;
  if (!mark || mark.text.trim().length > MAX_LENGTH || !/[\p{L}\p{N}]/u.test(mark.text)) return undefined;
  if (!next) return { mark, next, base: mark.y, size: mark.size };
  const size = Math.max(...row.map((piece) => piece.size));
  const base = row.find((piece) => piece.size === size)?.y ?? next.y;
  const isRaised = mark.size < MAX_SIZE * size && base - mark.y > MIN_SHIFT * size;
  return isRaised && next.size > MAX_SIZE * size ? { mark, next, base, size } : undefined;
}

const isGlued = ({ mark, next, size }: Start): boolean =>
  next !== undefined && !/^\s/.test(next.text) && next.x - mark.x - mark.width < SPACE * size;

/** Whether the line above ends with the word that the mark belongs to. */
function isWordOf(above: readonly TextItem[], start: Start, rows: readonly TextItem[][]): boolean {
  const last = above.at(-1);
  const aboveText = textOf(above).trimEnd();
  if (!last || !isNextLine(above, start) || !/[\p{L}\p{M}\p{N}”"’»)\]%,]$/u.test(aboveText)) return false;
  const mark = bareMark(start.mark.text);
  const isOwn = isPower(aboveText.slice(-24), mark.replace(/^[-−–]/, ''));
  if (!start.next) return isOwn && start.mark.y - last.y < MAX_LONE_PITCH * last.size;
  if (isGlued(start)) return /^[^\p{L}\p{N}\s]/u.test(start.next.text);
  return (isOwn || /^\s*[\p{Ll}\d(–-]/u.test(start.next.text)) && !isNextNote(mark, rows);
}

/** Whether the row is the next line of the text above it. */
function isNextLine(above: readonly TextItem[], { mark, next, base, size }: Start): boolean {
  const [first, last] = [above[0], above.at(-1)];
  if (!first || !last || base - last.y > MAX_PITCH * last.size) return false;
  const usual = Math.max(...above.map((piece) => piece.size));
  const isAlike = next ? Math.abs(usual - size) < 0.1 * usual : mark.size < 0.85 * usual;
  const isWhole = above.every(({ x }, index) => {
    const before = above[index - 1];
    return !before || x - before.x - before.width < GUTTER * usual;
  });
  return isAlike && isWhole && Math.abs(mark.x - first.x) < MAX_INDENT;
}

/** Whether a line above starts the note with the previous number. */
function isNextNote(mark: string, rows: readonly TextItem[][]): boolean {
  const number = ordinalOf(mark);
  return rows.slice(-NOTE_LINES).some((row) => {
    const start = startOf(row);
    return number !== undefined && start?.next && ordinalOf(bareMark(start.mark.text)) === number - 1;
  });
}

/** Appends the mark, and the characters glued to it, to the row above. */
function moveBehind(
  above: readonly TextItem[],
  row: readonly TextItem[],
  start: Start,
): { above: TextItem[]; rest: TextItem[] } {
  const last = above.at(-1) ?? start.mark;
  const line = above.find(({ size }) => size === Math.max(...above.map((piece) => piece.size)))?.y ?? last.y;
  const end = last.x + last.width;
  const up = start.next ? start.base - start.mark.y : 0.35 * last.size;
  const mark = { ...start.mark, x: end, y: line - up };
  const next = start.next;
  const tail = next && isGlued(start) ? (/^\S+/.exec(next.text)?.[0] ?? '') : '';
  if (!next || tail === '') return { above: [...above, mark], rest: row.slice(1) };
  const share = tail.length / next.text.length;
  const glued = { ...next, text: tail, x: end + mark.width, y: line, width: share * next.width };
  const { bytes: _bytes, ...plain } = next;
  const rest = next.text.slice(tail.length).trimStart();
  const left = { ...plain, text: rest, x: next.x + glued.width, width: next.width - glued.width };
  return {
    above: [...above, mark, glued],
    rest: [...(rest === '' ? [] : [left]), ...row.slice(2)],
  };
}

const textOf = (row: readonly TextItem[]): string => row.map(({ text }) => text).join('');
