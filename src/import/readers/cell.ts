// Cells of tables that may be merged.
import type { Run } from '../model.js';

/** A cell where it stands, from 0, and over how many columns and rows. */
export interface Cell {
  runs: Run[];
  row: number;
  column: number;
  wide: number;
  high: number;
}

/** The cell that covers a place; undefined where none does. */
export type At = (row: number, column: number) => Cell | undefined;
