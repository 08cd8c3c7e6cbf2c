// What a slide of steps holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface StepsBody {
  /** The number of the first step on this slide: a continued list continues its numbering. */
  start: number;
  items: { title: Line; text?: Line }[];
}
