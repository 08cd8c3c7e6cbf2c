// Theme and text → the characters that no embedded face covers, and the faces that a text needs. Pure.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { parseRange } from './fonts.js';
import type { FontFace, Theme } from './model.js';

/** Not drawn, so no face has to cover them: white space, controls, joiners, variation selectors. */
const UNSEEN = /^(?:\p{Z}|\p{C}|\p{Variation_Selector})$/u;

const distinct = (text: string): string[] => [...new Set(text)].filter((c) => !UNSEEN.test(c));

/** The distinct characters of `text` that none of the theme's faces covers, in order of appearance. */
export function glyphCoverage(theme: Theme, text: string): string[] {
  const ranges = theme.fonts.faces.map(rangesOf);
  return distinct(text).filter((c) => !ranges.some((r) => holds(r, c)));
}

/** `theme/missing-glyph` naming the characters, or nothing. */
export function missingGlyphs(theme: Theme, text: string): Diagnostic[] {
  const missing = glyphCoverage(theme, text);
  if (!missing.length) return [];
  const named = missing
    .slice(0, 12)
    .map((c) => `${c} (U+${c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`);
  return [diagnostic('theme/missing-glyph', { count: missing.length, characters: named.join(', ') })];
}

/** The faces whose range holds a character of `text`: the others need not be embedded. */
export function facesFor(faces: readonly FontFace[], text: string): FontFace[] {
  const characters = distinct(text);
  return faces.filter((face) => {
    const ranges = rangesOf(face);
    return characters.some((c) => holds(ranges, c));
  });
}

const rangesOf = (face: FontFace): [number, number][] =>
  face.unicodeRange ? parseRange(face.unicodeRange) : [[0, 0x10ffff]];

function holds(ranges: readonly [number, number][], character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
