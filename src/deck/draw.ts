// What every layout's view shares: its input, its output and the measures of text that choose a size.

import type { DeckWords } from '../messages/words.js';
import type { Assets } from './asset.js';
import type { Line } from './line.js';
import type { SlideBase } from './slide-base.js';
import { plain } from './text.js';

/** The slides of a deck that others link to, by their numbers. */
export interface Places {
  /** The slide that opens a section, by its number and title. */
  section(item: { number?: string; title: Line }): number | undefined;
  /** The slide that names a source, by its mark. */
  source(mark: number): number | undefined;
}

export interface DrawContext {
  assets: Assets;
  words: DeckWords;
  /** What the theme brings for the cover. */
  cover: { logo: boolean; photograph: boolean };
  places: Places;
}

/** The template's `body`, and the variant classes of the slide. */
export interface Drawn<Shown> {
  body: Shown;
  classes: string[];
}
/** A slide of one layout → what its template gets. */
export type Draw<Body, Shown> = (slide: SlideBase<string, Body>, context: DrawContext) => Drawn<Shown>;

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
