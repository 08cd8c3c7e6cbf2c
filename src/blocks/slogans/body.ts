// What a slide of slogans holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface SlogansBody {
  items: Line[];
}
