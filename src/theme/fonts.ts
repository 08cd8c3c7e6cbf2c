// Font names → files of the @fontsource packages as bytes with their unicode ranges. Reads synchronously: awaiting
// thirty small files would take longer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontFace } from './model.js';

interface Family {
  family: string;
  id: string;
  /** Weights, each optionally italic. */
  faces: readonly (readonly [weight: number, style?: 'italic'])[];
}

const SLIDES: readonly Family[] = [
  { family: 'Phudu', id: 'phudu', faces: [[700], [800], [900]] },
  { family: 'Be Vietnam Pro', id: 'be-vietnam-pro', faces: [[400], [500], [600], [700], [400, 'italic']] },
  { family: 'Noto Serif Display', id: 'noto-serif-display', faces: [[600], [900]] },
];
/** Metric-compatible with Times New Roman, for the booklet. */
const BOOKLET: readonly Family[] = [
  { family: 'Tinos', id: 'tinos', faces: [[400], [700], [400, 'italic'], [700, 'italic']] },
];
const SUBSETS = ['latin-ext', 'vietnamese', 'latin'] as const;

/**
 * Phudu's percent sign, brackets, plus, dashes, slash and times sign are hairlines at every weight; the text font
 * replaces them at 94 %.
 */
const STAND_IN = { unicodeRange: 'U+25,U+28-29,U+2B,U+2D,U+2F,U+D7,U+2013-2014', sizeAdjust: '94%' };

/** The serif's slash, used in dates, is a hairline that projectors do not show. */
const SLASH = { unicodeRange: 'U+2F' };

/** Font faces used on slides; about 0.5 MB. */
export function slideFaces(): FontFace[] {
  const faces = SLIDES.flatMap(facesOfFamily);
  const standIn = (weight: number): FontFace | undefined =>
    faces.find((f) => f.family === 'Be Vietnam Pro' && f.weight === weight && covers(f, 0x25));
  const [text, bold] = [standIn(500), standIn(700)];
  const standIns = [
    ...(text
      ? [600, 900].map((weight) => ({ ...text, ...SLASH, family: 'Noto Serif Display', weight }))
      : []),
    ...(bold ? [700, 800, 900].map((weight) => ({ ...bold, ...STAND_IN, family: 'Phudu', weight })) : []),
  ];
  return [...faces, ...standIns];
}

/** Font faces used in printed Party documents. */
export function bookletFaces(): FontFace[] {
  return BOOKLET.flatMap(facesOfFamily);
}

function facesOfFamily({ family, id, faces }: Family): FontFace[] {
  const table = createRequire(import.meta.url).resolve(`@fontsource/${id}/unicode.json`);
  const files = path.join(path.dirname(table), 'files');
  const ranges: Record<string, string> = JSON.parse(readFileSync(table, 'utf8'));
  return faces.flatMap(([weight, italic]) =>
    SUBSETS.map((subset): FontFace => {
      const style = italic ?? 'normal';
      const data = readFileSync(path.join(files, `${id}-${subset}-${weight}-${style}.woff2`));
      return { family, weight, style, unicodeRange: ranges[subset], data, format: 'woff2' };
    }),
  );
}

/** Parses a CSS unicode-range into inclusive pairs. */
export function parseRange(range: string): [from: number, to: number][] {
  return range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

export function covers(face: FontFace, codePoint: number): boolean {
  if (!face.unicodeRange) return true;
  return parseRange(face.unicodeRange).some(([from, to]) => codePoint >= from && codePoint <= to);
}
