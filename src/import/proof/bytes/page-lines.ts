// Letters of a page in drawing order → its lines of text, with spaces inferred from gaps, and powers and fractions
// as symbols.
import { lowered, raised } from '../fold.js';
import type { Letter } from './glyphs.js';
import { inReadingOrder, overBars, SMALL } from './reading-order.js';

/** Thresholds relative to font size: word space, line change, superscript shift, backward step. */
const SPACE = 0.17;
const STEP = 0.45;
const RAISED = 0.12;
const BACK = 0.6;

/** A letter of a line and its gap to the one before, relative to font size. */
interface Cell {
  text: string;
  /** Height above the baseline relative to the line's font size. */
  rise: number;
  gap: number;
  isSpaced: boolean;
}

export function linesOf(letters: readonly Letter[]): string[] {
  const lines: string[] = [];
  let line = new Line();
  let last: Letter | undefined;
  let isSpaced = false;
  const set = overBars(inReadingOrder(letters));
  for (const [at, letter] of set.entries()) {
    if (letter.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const size = Math.max(letter.size, last?.size ?? 0);
    const gap = last ? (letter.x - last.end) / size : 0;
    const isNew = !line.base || line.isLeftBy(letter, size) || gap < -BACK || gap > 12;
    const ahead = isNew ? baseAhead(set, at) : undefined;
    const isUnit = ahead !== undefined && UNIT_END.test(line.text);
    if (isNew && !isUnit) {
      lines.push(joinCells(line.cells));
      line = new Line();
    }
    line.take(letter, { gap: isUnit ? 0 : gap, isSpaced: isSpaced && !isUnit }, ahead);
    last = letter;
    isSpaced = false;
  }
  return [...lines, joinCells(line.cells)].filter((text) => text.trim() !== '');
}

/** The cells of one line, and the letter that defines its baseline. */
class Line {
  readonly cells: Cell[] = [];
  base: Letter | undefined;

  get text(): string {
    return this.cells.map(({ text }) => text).join('');
  }

  isLeftBy(letter: Letter, size: number): boolean {
    const { base } = this;
    if (!base || this.isShifted(letter, base)) return false;
    return Math.abs(letter.y - base.y) > STEP * Math.max(size, base.size);
  }

  /** @param ahead baseline letter for the rest of the line, if a superscript begins it */
  take(letter: Letter, space: Pick<Cell, 'gap' | 'isSpaced'>, ahead?: Letter): void {
    const base = ahead ?? this.base ?? letter;
    const isShifted = this.isShifted(letter, base);
    const rise = isShifted ? (letter.y - base.y) / base.size : 0;
    this.cells.push({ text: letter.text, rise, ...space });
    this.base = isShifted ? base : letter;
  }

  private isShifted(letter: Letter, base: Letter): boolean {
    return letter.size < SMALL * base.size && Math.abs(letter.y - base.y) < 0.8 * base.size;
  }
}

/** End of a line whose exponent may have ended up on the next line. */
const UNIT_END = /(?:(?<![\p{L}\p{M}])(?:[khdcm]|da)?m|(?<![\p{Nd}.,])10)$/iu;
/** Maximum letters of an exponent at the start of a line. */
const LONGEST_POWER = 6;

/** If `from` is a superscript, the first letter of the line it belongs to. */
function baseAhead(letters: readonly Letter[], from: number): Letter | undefined {
  const first = letters[from];
  const ahead = letters.slice(from + 1, from + LONGEST_POWER).filter(({ text }) => text.trim() !== '');
  const next = first && ahead.find(({ y, size }) => Math.abs(y - first.y) > 0.05 * size);
  if (!first || !next || first.size >= SMALL * next.size || next.x < first.x) return undefined;
  const rise = (first.y - next.y) / next.size;
  return rise > RAISED && rise < 0.8 && next.x - first.end < 4 * next.size ? next : undefined;
}

/** Joins letters, with spaces from the PDF and from gaps wider than those between the letters around them. */
function joinCells(cells: readonly Cell[]): string {
  const parts = cells.map(({ gap, isSpaced }, index) => index === 0 || isSpaced || gap > SPACE);
  for (const [from, to] of singleLetterStretches(parts)) respace(cells, parts, from, to);
  let line = '';
  for (let at = 0; at < cells.length; ) {
    const how = shiftOf(cells[at]);
    let end = at + 1;
    while (end < cells.length && !parts[end] && shiftOf(cells[end]) === how) end += 1;
    const text = cells
      .slice(at, end)
      .map((cell) => cell.text)
      .join('');
    const segment = how === 'up' ? raised(text, line) : how === 'down' ? lowered(text) : text;
    line += `${at > 0 && parts[at] ? ' ' : ''}${segment}`;
    at = end;
  }
  return line;
}

function shiftOf(cell: Cell | undefined): 'up' | 'down' | undefined {
  const rise = cell?.rise ?? 0;
  return rise > RAISED ? 'up' : rise < -RAISED / 2 ? 'down' : undefined;
}

/** Stretches of letters that each stand alone. */
function singleLetterStretches(parts: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  for (let at = 0; at <= parts.length; at += 1) {
    const isSingle = at < parts.length && parts[at] === true && parts[at + 1] !== false;
    if (isSingle && from < 0) from = at;
    if (!isSingle && from >= 0) {
      if (at - from > 3) found.push([from, at]);
      from = -1;
    }
  }
  return found;
}

/** In letter-spaced text, only gaps clearly wider than usual separate words. Rows of figures are left alone. */
function respace(cells: readonly Cell[], parts: boolean[], from: number, to: number): void {
  const own = cells.slice(from + 1, to);
  const isTyped = own.filter(({ isSpaced }) => isSpaced).length > 0.8 * own.length;
  const gaps = own.filter(({ isSpaced }) => isTyped || !isSpaced).map(({ gap }) => gap);
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0;
  const alike = gaps.filter((gap) => Math.abs(gap - usual) < 0.05 + 0.15 * usual).length;
  const letters = cells.slice(from, to).filter(({ text }) => /\p{L}/u.test(text)).length;
  const isSure = !isTyped && gaps.length < own.length;
  if (2 * alike < gaps.length || (!isSure && 4 * letters < to - from)) return;
  if (isCount(cells.slice(from, to))) return;
  for (let at = from + 1; at < to; at += 1) {
    const { gap = 0, isSpaced = false } = cells[at] ?? {};
    parts[at] = (isSpaced && !isTyped) || gap > usual + 0.15;
  }
}

/** "A B C D": labels of a list or of columns. */
const isCount = (cells: readonly Cell[]): boolean =>
  cells.every(
    ({ text }, at) => at === 0 || text.charCodeAt(0) === (cells[at - 1]?.text.charCodeAt(0) ?? 0) + 1,
  );
