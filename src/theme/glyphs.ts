// Theme and text → characters that no embedded font covers, and the fonts a text needs. Pure.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { COVERED } from './coverage.js';
import { parseRange } from './fonts.js';
import type { FontFace, Theme } from './model.js';

type Ranges = readonly (readonly [from: number, to: number])[];

/** Characters without a glyph, which no font needs to cover: white space, controls, joiners, variation selectors. */
const WITHOUT_GLYPH = /^(?:\p{Z}|\p{C}|\p{Variation_Selector})$/u;

const distinct = (text: string): string[] => [...new Set(text)].filter((c) => !WITHOUT_GLYPH.test(c));

/**
 * Distinct characters of `text` that none of the theme's fonts covers, in order of appearance. Every font stack
 * ends with the other embedded families, so one covering font is enough.
 */
export function glyphCoverage(theme: Theme, text: string): string[] {
  const ranges = theme.fonts.faces.map((face) => COVERED[face.family] ?? face.unicodeRange);
  const covered = [...new Set(ranges)].map(rangesOf);
  return distinct(text).filter((c) => !covered.some((r) => inRanges(r, c)));
}

/** A `theme/missing-glyph` diagnostic listing the characters, or nothing. */
export function missingGlyphs(theme: Theme, text: string): Diagnostic[] {
  const missing = glyphCoverage(theme, text);
  if (!missing.length) return [];
  const code = (c: string) => c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  const characters = missing.slice(0, 12).map((c) => `${c} (U+${code(c)})`);
  return [diagnostic('theme/missing-glyph', { count: missing.length, characters: characters.join(', ') })];
}

/**
 * The faces needed to draw `text`; the others need not be embedded. Where ranges of one family, weight and style
 * overlap, the later face wins (CSS Fonts 4, 11.5), so the earlier one is left out.
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
      const drawing = group.find(({ ranges }) => inRanges(ranges, c));
      if (drawing) needed.add(drawing.face);
    }
  return faces.filter((face) => needed.has(face));
}

const rangesOf = (range: string | undefined): Ranges => (range ? parseRange(range) : [[0, 0x10ffff]]);

function inRanges(ranges: Ranges, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
