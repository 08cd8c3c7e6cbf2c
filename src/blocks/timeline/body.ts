// What a slide of timeline holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface TimelineBody {
  items: { when: Line; what: Line; key?: boolean }[];
  /**
   * Across all slides of a block that takes several: most events per slide, characters of the longest event and of
   * the longest date. It keeps their layouts alike.
   */
  alike?: { events: number; longest: number; date: number };
}
