// Theme and text → the characters that no embedded font covers, and the fonts that a text needs. Pure.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { COVERED } from './coverage.js';
import { parseRange } from './fonts.js';
import type { FontFace, Theme } from './model.js';

type Ranges = readonly (readonly [from: number, to: number])[];

/** Not drawn, so no face has to cover them: white space, controls, joiners, variation selectors. */
const UNSEEN = /^(?:\p{Z}|\p{C}|\p{Variation_Selector})$/u;

const distinct = (text: string): string[] => [...new Set(text)].filter((c) => !UNSEEN.test(c));

/**
 * The distinct characters of `text` that none of the theme's faces draws, in order of appearance. Every font stack ends
 * in the other embedded families, so one face is enough.
 */
export function glyphCoverage(theme: Theme, text: string): string[] {
  const ranges = theme.fonts.faces.map((face) => COVERED[face.family] ?? face.unicodeRange);
  const held = [...new Set(ranges)].map(rangesOf);
  return distinct(text).filter((c) => !held.some((r) => holds(r, c)));
}

/** `theme/missing-glyph` naming the characters, or nothing. */
export function missingGlyphs(theme: Theme, text: string): Diagnostic[] {
  const missing = glyphCoverage(theme, text);
  if (!missing.length) return [];
  const code = (c: string) => c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  const characters = missing.slice(0, 12).map((c) => `${c} (U+${code(c)})`);
  return [diagnostic('theme/missing-glyph', { count: missing.length, characters: characters.join(', ') })];
}

/**
 * The faces that draw a character of `text`; the others need not be embedded. Where the ranges of one family, weight
 * and style overlap, the later face draws (CSS Fonts 4, 11.5), so the earlier is left out.
 */
export function facesFor(faces: readonly FontFace[], text: string): FontFace[] {
  const characters = distinct(text);
  const groups = new Map<string, { face: FontFace; ranges: Ranges }[]>();
  for (const face of faces) {
    const key = `${face.family}|${face.weight}|${face.style}`;
    const group = groups.get(key) ?? [];
    group.unshift({ face, ranges: rangesOf(face.unicodeRange) });
    groups.set(key, group);
  }
  const needed = new Set<FontFace>();
  for (const group of groups.values())
    for (const c of characters) {
      const drawing = group.find(({ ranges }) => holds(ranges, c));
      if (drawing) needed.add(drawing.face);
    }
  return faces.filter((face) => needed.has(face));
}

const rangesOf = (range: string | undefined): Ranges => (range ? parseRange(range) : [[0, 0x10ffff]]);

function holds(ranges: Ranges, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
