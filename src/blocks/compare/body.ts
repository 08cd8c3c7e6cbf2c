// What a slide of compare holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface CompareBody {
  columns: [Line, Line];
  rows: { label?: Line; values: [Line, Line] }[];
}
