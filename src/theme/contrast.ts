// Palette → the text/background pairs that fail WCAG AA, each with the nearest colour that passes. Pure.
import { contrast, readable } from './colour.js';
import type { Palette } from './model.js';
import { REQUIRED } from './palette.js';

/** Every text/background pair that layouts use; templates and CSS use no other. */
export const PAIRS: readonly [text: keyof Palette, ground: keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'paper2'],
  ['muted', 'paper'],
  ['muted', 'paper2'],
  ['primary', 'paper'],
  ['primary', 'paper2'],
  ['onDeep', 'deep'],
  ['onDeep2', 'deep'],
  ['accent', 'deep'],
];

export interface ContrastFault {
  text: keyof Palette;
  ground: keyof Palette;
  ratio: number;
  required: number;
  /** The text colour adjusted in lightness until it passes on all its backgrounds, if possible. */
  nearest?: string;
}

export function contrastFaults(palette: Palette): ContrastFault[] {
  return PAIRS.flatMap(([text, ground]) => {
    const ratio = contrast(palette[text], palette[ground]);
    if (ratio >= REQUIRED) return [];
    const grounds = PAIRS.filter(([t]) => t === text).map(([, g]) => palette[g]);
    const nearest = readable(palette[text], grounds, REQUIRED);
    return [{ text, ground, ratio, required: REQUIRED, nearest }];
  });
}
