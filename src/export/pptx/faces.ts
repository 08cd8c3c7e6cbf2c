// The deck's fonts → fonts that every Windows machine has, with the metrics of both. Pure. Our font packages are
// subsetted web fonts; docs/decisions explains why they are not embedded.
import type { StyledRun } from './scene.js';
import { arial, arialBold, times, timesBold, type Widths } from './widths.js';

export interface Fallback {
  /** Name in the file: a theme font, or a font's own name. */
  typeface: '+mj-lt' | '+mn-lt' | 'Times New Roman';
  /** Share of the deck's own size at which the fall-back is about as wide. */
  scale(weight: number): number;
  capitals: boolean;
  bold(weight: number): boolean;
}

/** Fonts of the theme: of titles and numerals, and of all other text. */
export const THEME_FONTS = { major: 'Arial', minor: 'Arial', serif: 'Times New Roman' } as const;

/** Heights above the baseline in em, from the fonts' hhea tables. */
const ASCENT: Record<string, number> = { Phudu: 1.025, 'Be Vietnam Pro': 1, 'Noto Serif Display': 1.069 };

const isBold = (weight: number): boolean => weight >= 600;
/** Quotations are set in 600, and what stands out in them in 700. */
const isBoldSerif = (weight: number): boolean => weight >= 700;
/** Phudu draws every letter as a capital, and narrower than Arial. */
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
 * Px from the foot of a line of exact height to its baseline, for text of `px`. Office keeps the share of the font's
 * ascent and descent, LibreOffice the descent; this lies between them.
 */
export const footOf = (px: number, lineHeight: number): number => (0.212 * px + 0.19 * lineHeight) / 2;

/** Heights of capitals in em, from the fonts' OS/2 tables. */
const CAPITALS = { phudu: 0.7, arial: 0.716 } as const;

/** Px by which capitals set smaller than the deck's own are raised, so that both stand around the same middle. */
export function raise({ family, px }: StyledRun, size: number): number {
  return fallbackOf(family).capitals ? (CAPITALS.phudu * px - CAPITALS.arial * size) / 2 : 0;
}

const SANS: readonly [Widths, Widths] = [arial, arialBold];
const ROMAN: readonly [Widths, Widths] = [times, timesBold];

/** Width in px of a run in its fall-back face at `size` px. */
export function widthOf({ text, family, weight, raised }: StyledRun, size: number): number {
  const fallback = fallbackOf(family);
  const [regular, bold] = fallback.typeface === 'Times New Roman' ? ROMAN : SANS;
  const table = fallback.bold(weight) ? bold : regular;
  let sum = 0;
  for (const character of fallback.capitals ? text.toUpperCase() : text) sum += advance(table, character);
  return (sum / 1000) * size * (raised ? 2 / 3 : 1);
}

function advance(table: Widths, character: string): number {
  const known = table.get(character) ?? MARKED.get(table)?.get(character);
  if (known !== undefined) return known;
  const width = unmarked(table, character);
  MARKED.get(table)?.set(character, width);
  return width;
}

/** Widths of letters with marks, once they have been asked for. */
const MARKED = new Map<Widths, Map<string, number>>([...SANS, ...ROMAN].map((table) => [table, new Map()]));

function unmarked(table: Widths, character: string): number {
  const [base = '', ...marks] = character.normalize('NFD');
  const horned = marks.includes('\u031b') ? `${base}\u031b`.normalize('NFC') : base;
  return table.get(horned) ?? 600;
}
