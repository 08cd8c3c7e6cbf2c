// What a slide of quote holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface QuoteBody {
  text: Line;
  by?: Line;
}
