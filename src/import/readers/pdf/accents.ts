// Attaches separately drawn diacritics to their letters.
import type { Glyph } from './glyphs.js';

/** Spacing diacritics that some fonts draw over the letter, with their combining forms: ´ ` ˆ ˜ ˘ ¨. */
const SPACING: Record<string, string> = {
  '\u00b4': '\u0301',
  '\u02ca': '\u0301',
  '\u0060': '\u0300',
  '\u02cb': '\u0300',
  '\u02c6': '\u0302',
  '\u005e': '\u0302',
  '\u02dc': '\u0303',
  '\u02d8': '\u0306',
  '\u00a8': '\u0308',
};
const COMBINING = /^\p{M}+$/u;
/** Circumflex, breve and horn precede the tone mark in Vietnamese. */
const SHAPE = /[\u0302\u0306\u031b]/g;
/** Maximum distance of a diacritic from its letter, relative to font size: sideways, and above or below. */
const BESIDE = 0.12;
const ABOVE = 0.7;

export function withAccents(glyphs: readonly Glyph[]): Glyph[] {
  const marks = glyphs.map((glyph) => markOf(glyph.text));
  if (marks.every((mark) => mark === undefined)) return [...glyphs];
  const letters = glyphs.filter(({ text }) => /^\p{L}/u.test(text));
  const copies = glyphs.map((glyph) => ({ ...glyph }));
  const at = new Map(glyphs.map((glyph, index) => [glyph, copies[index]]));
  const rows = rowsOf(letters);
  const attached = new Set<number>();
  glyphs.forEach((glyph, index) => {
    const mark = marks[index];
    if (mark === undefined) return;
    const base = baseOf(glyph, glyphs[index - 1], rows, COMBINING.test(glyph.text));
    const letter = base && at.get(base);
    if (!letter) return;
    letter.text = marked(letter.text, mark);
    delete letter.byte;
    attached.add(index);
  });
  return copies.filter((_, index) => !attached.has(index));
}

const markOf = (text: string): string | undefined => (COMBINING.test(text) ? text : SPACING[text]);

function marked(letter: string, mark: string): string {
  const parts = `${letter}${mark}`.normalize('NFD');
  const shapes = parts.match(SHAPE)?.join('') ?? '';
  const plain = parts.replace(SHAPE, '');
  return `${plain.slice(0, 1)}${shapes}${plain.slice(1)}`.normalize('NFC');
}

/** Letters grouped by vertical position, in steps of 10 pt. */
function rowsOf(letters: readonly Glyph[]): Map<number, Glyph[]> {
  const rows = new Map<number, Glyph[]>();
  for (const letter of letters) {
    const row = Math.floor(letter.y / 10);
    const list = rows.get(row);
    if (list) list.push(letter);
    else rows.set(row, [letter]);
  }
  return rows;
}

/** The letter drawn just before if it can carry the mark, otherwise the nearest one under the mark. */
function baseOf(
  mark: Glyph,
  before: Glyph | undefined,
  rows: ReadonlyMap<number, Glyph[]>,
  isCombining: boolean,
): Glyph | undefined {
  if (before && /^\p{L}/u.test(before.text) && offset(mark, before, isCombining) !== undefined) return before;
  const row = Math.floor(mark.y / 10);
  const near = [-2, -1, 0, 1, 2].flatMap((step) => rows.get(row + step) ?? []);
  let best: { letter: Glyph; off: number } | undefined;
  for (const letter of near) {
    const off = offset(mark, letter, isCombining);
    if (off !== undefined && (!best || off < best.off)) best = { letter, off };
  }
  return best?.letter;
}

/** Distance of the mark from its ideal place over the letter; undefined if it cannot belong to the letter. */
function offset(mark: Glyph, letter: Glyph, isCombining: boolean): number | undefined {
  const size = letter.size;
  if (Math.abs(mark.y - letter.y) > ABOVE * size) return undefined;
  const [left, right] = [letter.x - BESIDE * size, letter.x + letter.width + BESIDE * size];
  // A zero-width combining mark is drawn to the left of its position, which is the end of its letter.
  if (isCombining && mark.width < 0.05 * size) {
    if (mark.x < left || mark.x > right) return undefined;
    return Math.abs(mark.x - letter.x - letter.width);
  }
  const middle = mark.x + mark.width / 2;
  const overlap =
    Math.min(mark.x + mark.width, letter.x + letter.width + BESIDE * size) - Math.max(mark.x, left);
  if (middle < left || middle > right || overlap < 0.6 * mark.width) return undefined;
  return Math.abs(middle - letter.x - letter.width / 2);
}
