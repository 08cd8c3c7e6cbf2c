// What every layout's view shares: its input, its output and the measures of text that choose a size.

import type { DeckWords } from '../../messages/words.js';
import type { Assets } from '../asset.js';
import type { Layout, Line, SlideOf } from '../model.js';
import type { Places } from '../places.js';
import { plain } from '../text.js';

export interface Context {
  assets: Assets;
  words: DeckWords;
  /** What the theme brings for the cover. */
  cover: { logo: boolean; photograph: boolean };
  places: Places;
}

/** The template's `body`, and the variant classes of the slide. */
export interface Drawn<Body> {
  body: Body;
  classes: string[];
}
export type Draw<L extends Layout, Body = unknown> = (slide: SlideOf<L>, context: Context) => Drawn<Body>;

export function lengthOf(line: Line | string | undefined): number {
  if (line === undefined) return 0;
  return (typeof line === 'string' ? line : plain(line)).length;
}

/** 1 for a length up to the first limit, 2 up to the second, …; one more than the limits beyond the last. */
export function sizeOf(length: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => length <= limit);
  return (at < 0 ? limits.length : at) + 1;
}

/** A class per size, `size-1` the largest type. */
export function sizeClass(length: number, limits: readonly number[]): string {
  return `size-${sizeOf(length, limits)}`;
}

export function longest(lines: readonly (Line | string | undefined)[]): number {
  return Math.max(0, ...lines.map(lengthOf));
}

/** Only the names whose condition holds. */
export function classes(conditions: Record<string, boolean>): string[] {
  return Object.keys(conditions).filter((name) => conditions[name]);
}
