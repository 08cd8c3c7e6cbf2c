// Table cells that may be merged.
import type { SourceRun } from '../model.js';

/** A cell with its position, from 0, and the columns and rows it spans. */
export interface Cell {
  runs: SourceRun[];
  row: number;
  column: number;
  wide: number;
  high: number;
}

/** The cell covering a position, if any. */
export type CellLookup = (row: number, column: number) => Cell | undefined;
