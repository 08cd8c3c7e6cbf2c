// Shared by the views of all layouts: input, output, and text measures that choose a size.

import type { DeckWords } from '../messages/words.js';
import type { Assets } from './asset.js';
import type { Line } from './line.js';
import type { SlideBase } from './slide-base.js';
import { plain } from './text.js';

/** Numbers of the slides that others link to. */
export interface Places {
  /** The slide that opens a section, given by number and title. */
  section(item: { number?: string; title: Line }): number | undefined;
  /** The slide that lists a source, given by its mark. */
  source(mark: number): number | undefined;
}

export interface DrawContext {
  assets: Assets;
  words: DeckWords;
  /** What the theme brings for the cover. */
  cover: { logo: boolean; photograph: boolean };
  places: Places;
}

/** The template's `body` and the slide's variant classes. */
export interface Drawn<Shown> {
  body: Shown;
  classes: string[];
}
/** A slide of one layout → its template's data. */
export type Draw<Body, Shown> = (slide: SlideBase<string, Body>, context: DrawContext) => Drawn<Shown>;

export function lengthOf(line: Line | string | undefined): number {
  if (line === undefined) return 0;
  return (typeof line === 'string' ? line : plain(line)).length;
}

/** 1 for a length up to the first limit, 2 up to the second, …; beyond the last, the number of limits plus one. */
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

/** The names whose condition is true. */
export function classes(conditions: Record<string, boolean>): string[] {
  return Object.keys(conditions).filter((name) => conditions[name]);
}
