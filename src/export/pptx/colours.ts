// CSS colours → DrawingML: theme colours where the palette has them, so that switching the theme recolours the
// slide.
import { channels } from '../../theme/colour.js';
import type { Palette } from '../../theme/model.js';
import { parseColour } from './css.js';
import { el } from './xml.js';

/** Theme slot → palette token. Slides refer to slots through the master's colour map. */
export const SLOTS = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'deep',
  lt2: 'paper2',
  accent1: 'primary',
  accent2: 'accent',
  accent3: 'bloom',
  accent4: 'tint',
  accent5: 'muted',
  accent6: 'line',
  hlink: 'primary',
  folHlink: 'muted',
} as const satisfies Record<string, keyof Palette>;

/** The master's colour map: theme slot → name used in slides. */
const SLIDE_NAMES: Record<string, string> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** Writes CSS colours as DrawingML for one theme. */
export type Paint = (css: string) => string;

export function painter(palette: Palette): Paint {
  const byHex = new Map<string, string>();
  for (const [slot, token] of Object.entries(SLOTS)) {
    const hex = hexOf(palette[token]);
    if (!byHex.has(hex)) byHex.set(hex, SLIDE_NAMES[slot] ?? slot);
  }
  // Text on deep backgrounds is a shade of paper that has no slot of its own; mapped to paper, it follows a theme
  // change.
  const onDeep = hexOf(palette.onDeep);
  if (!byHex.has(onDeep) && isNear(palette.onDeep, palette.paper)) byHex.set(onDeep, 'bg1');
  return (css) => {
    const { hex, alpha } = css.startsWith('#')
      ? { hex: css.slice(1).toUpperCase(), alpha: 1 }
      : parseColour(css);
    const slot = byHex.get(hex);
    const clear = alpha < 1 ? el('a:alpha', { val: Math.round(alpha * 100_000) }) : '';
    return slot ? el('a:schemeClr', { val: slot }, clear) : el('a:srgbClr', { val: hex }, clear);
  };
}

const hexOf = (colour: string): string => colour.slice(1).toUpperCase();

/** Maximum difference per channel for two colours to count as the same. */
const NEAR = 10;

function isNear(a: string, b: string): boolean {
  const other = channels(b);
  return channels(a).every((level, i) => Math.abs(level - (other[i] ?? 0)) <= NEAR);
}

export const solid = (paint: Paint, css: string): string => el('a:solidFill', {}, paint(css));
