// CSS colours → DrawingML: a theme colour if the palette has it, so that changing the theme changes it.
import { channels } from '../../theme/colour.js';
import type { Palette } from '../../theme/model.js';
import { parseColour } from './css.js';
import { el } from './xml.js';

/** Theme slot → palette token; slides name the slot through the master's colour map. */
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

/** The master's map: name in slides → theme slot. */
const MAPPED: Record<string, string> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** Writes the colours of one theme. */
export type Paint = (css: string) => string;

export function painter(palette: Palette): Paint {
  const byHex = new Map<string, string>();
  for (const [slot, token] of Object.entries(SLOTS)) {
    const hex = hexOf(palette[token]);
    if (!byHex.has(hex)) byHex.set(hex, MAPPED[slot] ?? slot);
  }
  // Text on deep ground is a shade of paper that no slot holds: as paper it follows a change of the theme.
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

/** Levels of a channel by which two colours differ at most and still pass for one. */
const NEAR = 10;

function isNear(a: string, b: string): boolean {
  const other = channels(b);
  return channels(a).every((level, i) => Math.abs(level - (other[i] ?? 0)) <= NEAR);
}

export const solid = (paint: Paint, css: string): string => el('a:solidFill', {}, paint(css));
