// The deck's fonts → fallback fonts present on every Windows machine, with the metrics of both. Pure. Our font
// packages are subsetted web fonts; docs/decisions explains why they are not embedded.
import type { StyledRun } from './scene.js';
import { arial, arialBold, times, timesBold, type Widths } from './widths.js';

export interface Fallback {
  /** Typeface as written to the file: a theme font reference or a font name. */
  typeface: '+mj-lt' | '+mn-lt' | 'Times New Roman';
  /** Scale at which the fallback is about as wide as the deck's font. */
  scale(weight: number): number;
  capitals: boolean;
  bold(weight: number): boolean;
}

/** Theme fonts: `major` for titles and numerals, `minor` for all other text. */
export const THEME_FONTS = { major: 'Arial', minor: 'Arial', serif: 'Times New Roman' } as const;

/** Ascent above the baseline in em, from the fonts' hhea tables. */
const ASCENT: Record<string, number> = { Phudu: 1.025, 'Be Vietnam Pro': 1, 'Noto Serif Display': 1.069 };

const isBold = (weight: number): boolean => weight >= 600;
/** Quotations use weight 600, and emphasis in them 700. */
const isBoldSerif = (weight: number): boolean => weight >= 700;
/** Phudu draws every letter as a capital and is narrower than Arial. */
const PHUDU: Fallback = {
  typeface: '+mj-lt',
  scale: (weight) => (weight >= 900 ? 0.86 : weight >= 800 ? 0.8 : 0.78),
  capitals: true,
  bold: isBold,
};
const SERIF: Fallback = {
  typeface: 'Times New Roman',
  scale: () => 1.12,
  capitals: false,
  bold: isBoldSerif,
};
const TEXT: Fallback = {
  typeface: '+mn-lt',
  scale: (weight) => (isBold(weight) ? 1.03 : 1.06),
  capitals: false,
  bold: isBold,
};
const FALLBACKS: Record<string, Fallback> = { Phudu: PHUDU, 'Noto Serif Display': SERIF };

export const fallbackOf = (family: string): Fallback => FALLBACKS[family] ?? TEXT;

/** Px from the top of a line's content area to its baseline. */
export function ascentOf(family: string, px: number, height: number): number {
  const ascent = ASCENT[family];
  return ascent === undefined ? height * 0.8 : ascent * px;
}

/**
 * Px from the bottom of a line of exact height to its baseline, for text of size `px`. Office splits the height by
 * the font's ascent and descent, LibreOffice keeps the descent; this is the average.
 */
export const footOf = (px: number, lineHeight: number): number => (0.212 * px + 0.19 * lineHeight) / 2;

/** Cap heights in em, from the fonts' OS/2 tables. */
const CAPITALS = { phudu: 0.7, arial: 0.716 } as const;

/** Px to raise smaller fallback capitals so that they are centred where the deck's capitals are. */
export function raise({ family, px }: StyledRun, size: number): number {
  return fallbackOf(family).capitals ? (CAPITALS.phudu * px - CAPITALS.arial * size) / 2 : 0;
}

const SANS: readonly [Widths, Widths] = [arial, arialBold];
const ROMAN: readonly [Widths, Widths] = [times, timesBold];

/** Width in px of a run in its fallback font at `size` px. */
export function widthOf({ text, family, weight, raised }: StyledRun, size: number): number {
  const fallback = fallbackOf(family);
  const [regular, bold] = fallback.typeface === 'Times New Roman' ? ROMAN : SANS;
  const table = fallback.bold(weight) ? bold : regular;
  let sum = 0;
  for (const character of fallback.capitals ? text.toUpperCase() : text) sum += advance(table, character);
  return (sum / 1000) * size * (raised ? 2 / 3 : 1);
}

function advance(table: Widths, character: string): number {
  const known = table.get(character) ?? ACCENTED.get(table)?.get(character);
  if (known !== undefined) return known;
  const width = unaccentedWidth(table, character);
  ACCENTED.get(table)?.set(character, width);
  return width;
}

/** Cache for widths of letters with diacritics. */
const ACCENTED = new Map<Widths, Map<string, number>>([...SANS, ...ROMAN].map((table) => [table, new Map()]));

function unaccentedWidth(table: Widths, character: string): number {
  const [base = '', ...marks] = character.normalize('NFD');
  const horned = marks.includes('\u031b') ? `${base}\u031b`.normalize('NFC') : base;
  return table.get(horned) ?? 600;
}
