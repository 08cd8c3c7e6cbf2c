// Separates words that are struck out. Underlines run below letters and table rules between lines; only a line
// through the middle of letters, of the same length, strikes them out.
import type { Glyph } from './glyphs.js';
import { TAKEN_OUT } from './letters.js';
import type { Ruling } from './rulings.js';

export interface Stricken {
  /** All glyphs. Those struck out lose their text but keep their space, so that the line stays together. */
  glyphs: Glyph[];
  /** The glyphs struck out, one list per line drawn through them. */
  struck: Glyph[][];
}

/**
 * Height of a strikethrough above the baseline, relative to font size: around the middle of lower-case and capital
 * letters.
 */
const MIN_HEIGHT = 0.14;
const MAX_HEIGHT = 0.46;
/** A thicker bar covers the text. Relative to font size. */
const MAX_THICKNESS = 0.16;
/** Maximum distance between the ends of the line and of the letters, relative to font size. */
const MAX_OVERHANG = 0.35;
/** Minimum share of a letter's width that the line crosses. */
const MIN_CROSSED = 0.7;
/** Maximum lines examined per page. */
const MAX_LINES = 800;

export function withoutStruck(glyphs: readonly Glyph[], bars: readonly Ruling[]): Stricken {
  const found = new Map<Ruling, Glyph[]>();
  const lines = bars.slice(0, MAX_LINES);
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
  if (height < MIN_HEIGHT || height > MAX_HEIGHT || bottom - top > MAX_THICKNESS * size) return false;
  return Math.min(right, x + width) - Math.max(left, x) >= MIN_CROSSED * width;
}

/** Whether there is a letter or digit and the line runs from the first to the last glyph. */
function fits(glyphs: readonly Glyph[], { left, right }: Ruling): boolean {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  if (!seen.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return false;
  const size = Math.max(...seen.map((glyph) => glyph.size));
  // A line may also extend under the spaces around the words it strikes out.
  const first = Math.min(...glyphs.map(({ x }) => x));
  const last = Math.max(...glyphs.map(({ x, width }) => x + width));
  return first - left < MAX_OVERHANG * size && right - last < MAX_OVERHANG * size;
}
