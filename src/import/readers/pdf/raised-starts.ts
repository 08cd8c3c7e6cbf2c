// The rows of a page → the same with a raised mark at the start of a line moved back to its word: "2.500 m" at a
// line's end and "³/s" on the next are one unit, as are a word and its note mark.
import { bareMark } from '../../text/note-mark.js';
import { isPower } from '../lines/marks.js';
import { ordinalOf } from '../lines/note-start.js';
import type { TextItem } from './pieces.js';

/** Its size to the line's, and how far it stands over the line, as a part of that size. */
const SMALLER = 0.92;
const HIGHER = 0.15;
/** Letters of what is raised. */
const LONGEST = 8;
/** A gap wider than this is a space, and than that parts columns, in sizes. */
const SPACE = 0.16;
const GUTTER = 2.2;
/** Lines farther apart than this, or a lone mark so far below a line, are texts of their own, in sizes. */
const PITCH = 2.2;
const LONE_PITCH = 1.25;
/** How far the beginnings of two lines of a paragraph may be apart, pt. */
const INDENT = 60;
/** Lines above a note among which the start of the note before it is looked for. */
const NOTE_LINES = 8;

/** `rows`: pieces from left to right, from the page's top to its foot. */
export function withRaisedStarts(rows: readonly TextItem[][]): TextItem[][] {
  const kept: TextItem[][] = [];
  for (const row of rows) {
    const above = kept.at(-1);
    const start = startOf(row);
    const moved = above && start && isWordOf(above, start, kept) ? behind(above, row, start) : undefined;
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
  /** The text that the line goes on with, without the mark's own. */
  next: TextItem | undefined;
  base: number;
  size: number;
}

/** A raised mark that the line begins with, or that is all of it. */
function startOf(row: readonly TextItem[]): Start | undefined {
  const [mark, next] = row;
  if (!mark || mark.text.trim().length > LONGEST || !/[\p{L}\p{N}]/u.test(mark.text)) return undefined;
  if (!next) return { mark, next, base: mark.y, size: mark.size };
  const size = Math.max(...row.map((piece) => piece.size));
  const base = row.find((piece) => piece.size === size)?.y ?? next.y;
  const isRaised = mark.size < SMALLER * size && base - mark.y > HIGHER * size;
  return isRaised && next.size > SMALLER * size ? { mark, next, base, size } : undefined;
}

const isGlued = ({ mark, next, size }: Start): boolean =>
  next !== undefined && !/^\s/.test(next.text) && next.x - mark.x - mark.width < SPACE * size;

/** The line above ends with the word that the mark belongs to. */
function isWordOf(above: readonly TextItem[], start: Start, rows: readonly TextItem[][]): boolean {
  const last = above.at(-1);
  const told = textOf(above).trimEnd();
  if (!last || !goesOn(above, start) || !/[\p{L}\p{M}\p{N}”"’»)\]%,]$/u.test(told)) return false;
  const mark = bareMark(start.mark.text);
  const isOwn = isPower(told.slice(-24), mark.replace(/^[-−–]/, ''));
  if (!start.next) return isOwn && start.mark.y - last.y < LONE_PITCH * last.size;
  if (isGlued(start)) return /^[^\p{L}\p{N}\s]/u.test(start.next.text);
  return (isOwn || /^\s*[\p{Ll}\d(–-]/u.test(start.next.text)) && !isNextNote(mark, rows);
}

/** The row is the next line of the text above it. */
function goesOn(above: readonly TextItem[], { mark, next, base, size }: Start): boolean {
  const [first, last] = [above[0], above.at(-1)];
  if (!first || !last || base - last.y > PITCH * last.size) return false;
  const usual = Math.max(...above.map((piece) => piece.size));
  const isAlike = next ? Math.abs(usual - size) < 0.1 * usual : mark.size < 0.85 * usual;
  const isWhole = above.every(({ x }, index) => {
    const before = above[index - 1];
    return !before || x - before.x - before.width < GUTTER * usual;
  });
  return isAlike && isWhole && Math.abs(mark.x - first.x) < INDENT;
}

/** A line above begins with the note of the number before. */
function isNextNote(mark: string, rows: readonly TextItem[][]): boolean {
  const number = ordinalOf(mark);
  return rows.slice(-NOTE_LINES).some((row) => {
    const start = startOf(row);
    return number !== undefined && start?.next && ordinalOf(bareMark(start.mark.text)) === number - 1;
  });
}

/** The mark, with the signs and letters that are glued to it, at the end of the row above. */
function behind(
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
