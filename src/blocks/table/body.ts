// What a slide of table holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface TableBody {
  header: Line[];
  rows: Line[][];
  /** Per column: whether every cell is a number, so that it aligns right. */
  numeric: boolean[];
  /** How many columns at the left name a row: slides beside each other repeat them. One without. */
  keys?: number;
  caption?: Line;
}
