// What a slide of points holds. Plain data.
import type { Line } from '../../deck/line.js';

/** A point; `lead` is its run-in head ("Một là, về thời cơ:"), which templates set apart. */
export interface PointItem {
  lead?: Line;
  text: Line;
  points?: PointItem[];
}

/** How the points are arranged: see arrange.ts; a list by default. */
export type Arrangement = 'abreast' | 'dated' | 'topic';

export interface PointsBody {
  items: PointItem[];
  /** Key sentences of a running text: the first states what the others are about. */
  running?: true;
  arrangement?: Arrangement;
}
