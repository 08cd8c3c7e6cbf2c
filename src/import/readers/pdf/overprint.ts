// The glyphs of a page → the same without overprints: text drawn twice for a bold look, a shadow or an outline. No
// text has the same letter twice within half its width, so real repetitions stay.
import type { Glyph } from './glyphs.js';

/** The side of the squares in which neighbours are looked for, pt. */
const SQUARE = 6;
/** How far a copy stands from its letter: of the letter's width, of its size, and at the most, pt. */
const ASIDE = 0.45;
const LEAST_ASIDE = 0.08;
const BELOW = 0.2;
const FARTHEST = 5;
/** Like letters in one square that are compared; a text has a few, a drawing made of letters thousands. */
const CROWD = 50;
/** A copy this near on the same baseline makes its letter bolder, pt. */
const HEAVY = 1;
/** The part of a page's letters that may be bold so. */
const MOST_BOLD = 0.6;

export function drawnOnce(glyphs: readonly Glyph[]): { glyphs: Glyph[]; copies: number } {
  const squares = new Map<string, Glyph[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const [column, row] = [Math.floor(glyph.x / SQUARE), Math.floor(glyph.y / SQUARE)];
    const original = near(squares, glyph, column, row);
    if (original) {
      if (isBolder(original, glyph)) original.isHeavy = true;
      continue;
    }
    const own = { ...glyph };
    kept.push(own);
    const key = `${column}:${row}:${glyph.text}`;
    const list = squares.get(key);
    if (list && list.length < CROWD) list.push(own);
    else if (list) continue;
    else squares.set(key, [own]);
  }
  const copies = glyphs.length - kept.length;
  // A page drawn twice as a whole, as under a scan that was read, has no bold text by it.
  if (copies > MOST_BOLD * kept.length) for (const glyph of kept) delete glyph.isHeavy;
  return { glyphs: kept, copies };
}

function near(
  squares: ReadonlyMap<string, Glyph[]>,
  glyph: Glyph,
  column: number,
  row: number,
): Glyph | undefined {
  for (let x = column - 1; x <= column + 1; x += 1)
    for (let y = row - 1; y <= row + 1; y += 1) {
      const found = squares.get(`${x}:${y}:${glyph.text}`)?.find((other) => isCopy(other, glyph));
      if (found) return found;
    }
  return undefined;
}

function isCopy(original: Glyph, copy: Glyph): boolean {
  const { size, width } = original;
  const aside = Math.min(FARTHEST, Math.max(LEAST_ASIDE * size, ASIDE * width));
  return (
    Math.abs(copy.size - size) < 0.1 * size &&
    Math.abs(copy.x - original.x) <= aside &&
    Math.abs(copy.y - original.y) <= Math.min(FARTHEST, BELOW * size)
  );
}

function isBolder(original: Glyph, copy: Glyph): boolean {
  const aside = Math.abs(copy.x - original.x);
  return aside > 0.01 && aside < HEAVY && Math.abs(copy.y - original.y) < 0.01;
}
