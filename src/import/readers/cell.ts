// Cells of tables that may be merged.
import type { SourceRun } from '../model.js';

/** A cell where it stands, from 0, and over how many columns and rows. */
export interface Cell {
  runs: SourceRun[];
  row: number;
  column: number;
  wide: number;
  high: number;
}

/** The cell that covers a place; undefined where none does. */
export type CellLookup = (row: number, column: number) => Cell | undefined;
