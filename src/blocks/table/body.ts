// What a slide of table holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface TableBody {
  header: Line[];
  rows: Line[][];
  /** Per column: whether every cell is a number, so that it is right-aligned. */
  numeric: boolean[];
  /** How many columns on the left identify a row: slides side by side repeat them. One by default. */
  keys?: number;
  caption?: Line;
}
