// A theme's stated colours → the full palette of a mode. Derived colours always reach their contrast. Pure.
import { own } from '../platform/own.js';
import { atLightness, mix, readable, toOklch } from './colour.js';
import type { Mode, Palette } from './model.js';

/** What a theme must state; the rest is derived unless stated too. */
export type PaletteInput = Pick<Palette, 'deep' | 'primary' | 'accent' | 'bloom'> & Partial<Palette>;

/** Minimum contrast of text: WCAG 2.2, 1.4.3, level AA. */
export const REQUIRED = 4.5;
/** Contrast that derived colours aim for, leaving a margin for washed-out projectors. */
const TARGET = 5.6;

/** Paper before a share of the theme's own colour is mixed in. */
export type PaperStock = Pick<Palette, 'paper' | 'paper2'>;
const EGGSHELL: PaperStock = { paper: '#F8F3E6', paper2: '#EEE4D0' };

type Derive = (stated: PaletteInput, stock: PaperStock) => Palette;

const light: Derive = (stated, stock) => {
  const { primary, deep, bloom } = stated;
  const paper = stated.paper ?? mix(stock.paper, primary, 0.025);
  const paper2 = stated.paper2 ?? mix(stock.paper2, primary, 0.055);
  const ink = stated.ink ?? mix('#1C1712', deep, 0.3);
  return {
    paper,
    paper2,
    ink,
    muted: legible(mix(ink, paper, 0.34), [paper, paper2]),
    line: mix(paper2, ink, 0.2),
    tint: mix(paper, primary, 0.3),
    onDeep: '#FBF4E6',
    onDeep2: legible(mix('#FBF4E6', bloom, 0.36), [deep], 8),
    ...stated,
  };
};

/** Content on a darkened deep background, ceremony slides on deep itself: same hues, light and dark swapped. */
const dark: Derive = (stated, stock) => {
  const day = light(stated, stock);
  const base = toOklch(day.deep);
  const paper = atLightness(day.deep, Math.min(base.l * 0.72, 0.21), 0.8);
  const paper2 = atLightness(day.deep, Math.min(base.l * 0.72, 0.21) + 0.055, 0.85);
  const grounds = [paper, paper2];
  return {
    ...day,
    paper,
    paper2,
    ink: day.onDeep,
    muted: legible(mix(day.onDeep2, paper, 0.16), grounds),
    line: mix(paper2, day.onDeep, 0.24),
    primary: legible(atLightness(mix(day.primary, day.bloom, 0.62), 0.76), grounds, 6),
    tint: mix(paper, day.bloom, 0.36),
  };
};

/** For old projectors and photocopiers: close to black and white, with one strong accent. */
const highContrast: Derive = (stated, stock) => {
  const day = light(stated, stock);
  const [paper, paper2, deep] = ['#FFFFFF', '#F1F1F1', '#0B0B0B'];
  return {
    paper,
    paper2,
    deep,
    ink: '#000000',
    muted: '#333333',
    line: '#767676',
    tint: '#C9C9C9',
    primary: legible(day.primary, [paper, paper2], 7),
    accent: legible(day.accent, [deep], 10),
    bloom: '#E2E2E2',
    onDeep: '#FFFFFF',
    onDeep2: '#E2E2E2',
  };
};

const modes: Record<Mode, Derive> = { light, dark, contrast: highContrast };

/**
 * The palette of a mode. In light mode a stated colour is kept even if its contrast is too low; contrast.ts reports
 * that.
 * @throws RangeError for an unknown mode, which untyped callers may pass
 */
export function derivePalette(stated: PaletteInput, mode: Mode, stock: PaperStock = EGGSHELL): Palette {
  const derive = own(modes, mode);
  if (!derive) throw new RangeError(`mode: ${Object.keys(modes).join(', ')}`);
  return derive(stated, stock);
}

/** The nearest colour of the same hue with contrast `ratio` on every background, or else with the required minimum. */
export const legible = (colour: string, grounds: readonly string[], ratio = TARGET): string =>
  readable(colour, grounds, ratio) ?? readable(colour, grounds, REQUIRED) ?? colour;
