// Removes overprinted glyphs: text drawn twice for a bold look, a shadow or an outline. Real text never has the
// same letter twice within half its width, so genuine repetition is kept.
import type { Glyph } from './glyphs.js';

/** Side of the grid squares used to find neighbours, in pt. */
const SQUARE = 6;
/**
 * Maximum distance of a copy from its original: horizontal relative to glyph width (at least a share of the font
 * size), vertical relative to font size, both capped in pt.
 */
const MAX_ASIDE = 0.45;
const MIN_ASIDE = 0.08;
const MAX_BELOW = 0.2;
const MAX_DISTANCE = 5;
/** Maximum equal letters compared per square; text has a few, a drawing made of letters thousands. */
const MAX_COMPARED = 50;
/** A copy this close on the same baseline makes the letter look bold, in pt. */
const MAX_BOLD_OFFSET = 1;
/** Maximum share of bold letters produced this way. */
const MAX_BOLD_SHARE = 0.6;

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
    const copy = { ...glyph };
    kept.push(copy);
    const key = `${column}:${row}:${glyph.text}`;
    const list = squares.get(key);
    if (list && list.length < MAX_COMPARED) list.push(copy);
    else if (list) continue;
    else squares.set(key, [copy]);
  }
  const copies = glyphs.length - kept.length;
  // A page drawn twice as a whole, such as the text layer of a scan, is not bold.
  if (copies > MAX_BOLD_SHARE * kept.length) for (const glyph of kept) delete glyph.isHeavy;
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
  const aside = Math.min(MAX_DISTANCE, Math.max(MIN_ASIDE * size, MAX_ASIDE * width));
  return (
    Math.abs(copy.size - size) < 0.1 * size &&
    Math.abs(copy.x - original.x) <= aside &&
    Math.abs(copy.y - original.y) <= Math.min(MAX_DISTANCE, MAX_BELOW * size)
  );
}

function isBolder(original: Glyph, copy: Glyph): boolean {
  const aside = Math.abs(copy.x - original.x);
  return aside > 0.01 && aside < MAX_BOLD_OFFSET && Math.abs(copy.y - original.y) < 0.01;
}
