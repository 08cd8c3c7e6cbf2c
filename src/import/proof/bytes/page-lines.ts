// The letters of a page in drawing order → its lines as text: spaces where gaps show them, powers and fractions as signs.
import { lowered, raised } from '../fold.js';
import type { Letter } from './glyphs.js';

/** Shares of a letter's size: a space between words, a step to another line, a letter set raised. */
const SPACE = 0.17;
const STEP = 0.45;
const SMALL = 0.93;
const RAISED = 0.12;
const BACK = 0.6;

/** A letter of a line, and how far it stands from the one before, as a share of its size. */
interface Cell {
  text: string;
  gap: number;
  isSpaced: boolean;
}

export function linesOf(letters: readonly Letter[]): string[] {
  const lines: string[] = [];
  let cells: Cell[] = [];
  let last: Letter | undefined;
  let base: Letter | undefined;
  let isSpaced = false;
  const endLine = (): void => {
    const line = joined(cells);
    if (line.trim() !== '') lines.push(line);
    cells = [];
    base = undefined;
  };
  for (const letter of overBars(letters)) {
    if (letter.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const size = Math.max(letter.size, last?.size ?? 0);
    const gap = last ? (letter.x - last.end) / size : 0;
    const rise = base ? (letter.y - base.y) / base.size : 0;
    const isShifted = base !== undefined && letter.size < SMALL * base.size && Math.abs(rise) < 0.8;
    const isOff =
      base !== undefined && !isShifted && Math.abs(rise * base.size) > STEP * Math.max(size, base.size);
    if (isOff || gap < -BACK || gap > 12) endLine();
    cells.push({ text: shifted(letter.text, isShifted ? rise : 0), gap, isSpaced });
    if (!isShifted) base = letter;
    last = letter;
    isSpaced = false;
  }
  endLine();
  return lines;
}

function shifted(text: string, rise: number): string {
  // A sign is raised as the digits beside it are: 10⁻³.
  if (rise > RAISED) return raised(`${text}0`).slice(0, -1);
  return rise < -RAISED / 2 ? lowered(text) : text;
}

/** Digits over digits on a line that runs between both are a fraction: its stroke is a bar. */
function overBars(letters: readonly Letter[]): Letter[] {
  const set: Letter[] = [];
  let base: Letter | undefined;
  for (let at = 0; at < letters.length; at += 1) {
    const first = letters[at];
    if (!first) continue;
    const upper = digitsFrom(letters, at);
    const lower = digitsFrom(letters, at + upper.length);
    const [below, end] = [lower[0], upper.at(-1)];
    const isOver =
      base !== undefined &&
      below !== undefined &&
      end !== undefined &&
      first.y > base.y + 0.1 * base.size &&
      below.y < base.y - 0.05 * base.size &&
      below.x < end.end &&
      (lower.at(-1)?.end ?? 0) > first.x &&
      first.x - base.end < 2 * base.size;
    if (isOver && base) {
      const text = `${/\p{Nd}$/u.test(base.text) ? ' ' : ''}${told(upper)}/${told(lower)}`;
      set.push({
        ...first,
        text,
        y: base.y,
        size: base.size,
        end: Math.max(end?.end ?? 0, lower.at(-1)?.end ?? 0),
      });
      at += upper.length + lower.length - 1;
      continue;
    }
    set.push(first);
    const step = base ? Math.abs(first.y - base.y) : 0;
    const isOther = !base || step < 0.05 * base.size || step > base.size || first.size >= SMALL * base.size;
    if (first.text.trim() !== '' && isOther) base = first;
  }
  return set;
}

const told = (letters: readonly Letter[]): string => letters.map(({ text }) => text).join('');

/** Digits that stand one behind the other. */
function digitsFrom(letters: readonly Letter[], from: number): Letter[] {
  const digits: Letter[] = [];
  for (let at = from; at < letters.length && digits.length < 6; at += 1) {
    const [letter, last] = [letters[at], digits.at(-1)];
    const goesOn = !last || (letter && Math.abs(letter.y - last.y) < 0.1 && letter.x > last.x);
    if (!letter || !goesOn || !/^\p{Nd}+$/u.test(letter.text)) break;
    digits.push(letter);
  }
  return digits;
}

/** A line's letters with spaces: the PDF's own, and gaps wider than those between the letters around them. */
function joined(cells: readonly Cell[]): string {
  const parts = cells.map(({ gap, isSpaced }, index) => index === 0 || isSpaced || gap > SPACE);
  for (const [from, to] of singles(parts)) respace(cells, parts, from, to);
  return cells.map(({ text }, index) => `${index > 0 && parts[index] ? ' ' : ''}${text}`).join('');
}

/** Stretches of letters that each stand alone. */
function singles(parts: readonly boolean[]): [number, number][] {
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

/** Letters set apart: only gaps that are clearly wider than most of the stretch part words. Figures of a row stay. */
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

/** "A B C D": the letters of a list or of columns. */
const isCount = (cells: readonly Cell[]): boolean =>
  cells.every(
    ({ text }, at) => at === 0 || text.charCodeAt(0) === (cells[at - 1]?.text.charCodeAt(0) ?? 0) + 1,
  );
