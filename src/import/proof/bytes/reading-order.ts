// Letters of a page in drawing order → reading order where they differ: a sign of another font drawn after the
// letters it precedes, or the two numbers of a fraction.
import type { Letter } from './glyphs.js';

/** Superscript and subscript letters are smaller than this share of their line's font size. */
export const SMALL = 0.93;

/** How many recently drawn letters are searched for the place of one drawn late. */
const LATELY = 24;

/** Moves a sign of another font, drawn after the letters it precedes, to its place. */
export function inReadingOrder(letters: readonly Letter[]): Letter[] {
  const set: Letter[] = [];
  for (const letter of letters) {
    const last = set.at(-1);
    const isLate = last && letter.x < last.x && Math.abs(letter.y - last.y) < 0.05 * letter.size;
    const least = Math.max(0, set.length - LATELY);
    const before = isLate ? set.slice(least).findIndex((next) => isJustBefore(letter, next)) : -1;
    const above = set[least + before - 1];
    const isFree = above !== undefined && (above.y !== letter.y || above.end < letter.x + 0.1 * letter.size);
    const hole = isLate && !(before >= 0 && isFree) ? holeFor(letter, set) : -1;
    if (before >= 0 && isFree) set.splice(least + before, 0, letter);
    else if (hole >= 0) set.splice(hole, 0, letter);
    else set.push(letter);
  }
  return set;
}

/** Letters of a line searched for the hole that a sign fills. */
const ON_LINE = 300;
/** Maximum distance of a sign to its neighbours and maximum overlap, relative to size. */
const NEAR = 0.4;
const INTO = 0.1;

/** Position on the last line where a sign drawn after the line fills a hole; -1 if none. */
function holeFor(sign: Letter, set: readonly Letter[]): number {
  if (/[\p{L}\p{M}\p{N}\s]/u.test(sign.text)) return -1;
  for (let at = set.length - 1; at > Math.max(0, set.length - ON_LINE); at--) {
    const [left, right] = [set[at - 1], set[at]];
    if (!left || !right || Math.abs(left.y - sign.y) > sign.size) return -1;
    const [before, behind] = [sign.x - left.end, right.x - sign.end];
    const fits = Math.min(before, behind) > -INTO * sign.size;
    if (fits) return Math.min(before, behind) < NEAR * sign.size ? at : -1;
  }
  return -1;
}

const isJustBefore = ({ end, y, size, text }: Letter, next: Letter): boolean =>
  text.trim() !== '' &&
  Math.abs(y - next.y) < 0.05 * size &&
  Math.abs(next.x - end) < 0.1 * size &&
  Math.abs(next.size - size) < 0.05 * size;

/** Digits above digits around the line's baseline are a fraction whose bar is drawn as a graphic. */
export function overBars(letters: readonly Letter[]): Letter[] {
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
      const text = `${/\p{Nd}$/u.test(base.text) ? ' ' : ''}${joinText(upper)}/${joinText(lower)}`;
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

const joinText = (letters: readonly Letter[]): string => letters.map(({ text }) => text).join('');

/** Consecutive digits on one line. */
function digitsFrom(letters: readonly Letter[], from: number): Letter[] {
  const digits: Letter[] = [];
  for (let at = from; at < letters.length && digits.length < 6; at += 1) {
    const [letter, last] = [letters[at], digits.at(-1)];
    const continues = !last || (letter && Math.abs(letter.y - last.y) < 0.1 && letter.x > last.x);
    if (!letter || !continues || !/^\p{Nd}+$/u.test(letter.text)) break;
    digits.push(letter);
  }
  return digits;
}
