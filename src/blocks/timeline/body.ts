// What a slide of timeline holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface TimelineBody {
  items: { when: Line; what: Line; key?: boolean }[];
  /**
   * Of all the slides of a block that takes several: events on one at most, characters of the longest event and of
   * the longest date. They are laid out alike.
   */
  alike?: { events: number; longest: number; date: number };
}
