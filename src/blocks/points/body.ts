// What a slide of points holds. Plain data.
import type { Line } from '../../deck/line.js';

/** A point: `lead` is its run-in head ("Một là, về thời cơ:"), which a template sets apart. */
export interface PointItem {
  lead?: Line;
  text: Line;
  points?: PointItem[];
}

/** How points stand: see arrange.ts; without one, as a list. */
export type Arrangement = 'abreast' | 'dated' | 'topic';

export interface PointsBody {
  items: PointItem[];
  /** Key sentences of a running text: the first says what the others are about. */
  running?: true;
  arrangement?: Arrangement;
}
