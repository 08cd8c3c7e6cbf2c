// The glyphs of a page and its short rules → the remaining glyphs, and the words that are struck out. Underlines run
// below the letters and table rules between lines: only a line through the middle of letters, of the same length,
// strikes them out.
import type { Glyph } from './glyphs.js';
import { TAKEN_OUT } from './letters.js';
import type { Ruling } from './rulings.js';

export interface Stricken {
  /** All, those struck out without their letters: their room keeps the line together. */
  glyphs: Glyph[];
  /** Those struck out, a list for each line through them. */
  struck: Glyph[][];
}

/** Height of such a line over the baseline, as a part of the size: about the middle of small letters and of capitals. */
const LOWEST = 0.14;
const HIGHEST = 0.46;
/** Thicker is a bar that covers the text. */
const THICKEST = 0.16;
/** How far such a line may begin or end from the letters, as a part of the size. */
const OVERHANG = 0.35;
/** The part of a letter's width that the line crosses. */
const CROSSED = 0.7;
/** Lines of one page that are looked at. */
const MOST = 800;

export function withoutStruck(glyphs: readonly Glyph[], bars: readonly Ruling[]): Stricken {
  const found = new Map<Ruling, Glyph[]>();
  const lines = bars.slice(0, MOST);
  const taken = new Set<Glyph>();
  for (const line of lines) {
    const under = glyphs.filter((glyph) => !taken.has(glyph) && isCrossed(glyph, line));
    if (!fits(under, line)) continue;
    for (const glyph of under) taken.add(glyph);
    found.set(line, under);
  }
  return {
    glyphs: glyphs.map((glyph) => (taken.has(glyph) ? takenOut(glyph) : glyph)),
    struck: [...found.values()],
  };
}

function takenOut({ byte: _byte, ...glyph }: Glyph): Glyph {
  return { ...glyph, text: glyph.text === ' ' ? ' ' : TAKEN_OUT };
}

function isCrossed({ x, y, width, size }: Glyph, { left, top, right, bottom }: Ruling): boolean {
  const height = (y - (top + bottom) / 2) / size;
  if (height < LOWEST || height > HIGHEST || bottom - top > THICKEST * size) return false;
  return Math.min(right, x + width) - Math.max(left, x) >= CROSSED * width;
}

/** There is a letter or figure, and the line runs from the first to the last of them. */
function fits(glyphs: readonly Glyph[], { left, right }: Ruling): boolean {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  if (!seen.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return false;
  const size = Math.max(...seen.map((glyph) => glyph.size));
  // A line may also go on under the space around the words that it strikes out.
  const first = Math.min(...glyphs.map(({ x }) => x));
  const last = Math.max(...glyphs.map(({ x, width }) => x + width));
  return first - left < OVERHANG * size && right - last < OVERHANG * size;
}
