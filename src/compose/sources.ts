// Reads texts that cite sources, with the sources' numbers as marks.
import type { Line } from '../deck/line.js';

export type SourceIds = string | readonly string[] | undefined;

export interface SourceReader {
  /** The numbers of some ids; unknown ids have none. */
  marks(ids: SourceIds): number[];
  /** A text with its emphasis and marks. */
  line(text: string): Line;
  /** A text as spoken: no emphasis, no marks. */
  spoken(text: string): string;
  /** The numbers of the sources that a text cites. */
  cited(text: string): number[];
}

/** None, one, or several, as a list. */
export function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}
