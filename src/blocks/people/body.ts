// What a slide of people holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface PeopleBody {
  items: { name: Line; role?: Line; others?: true }[];
}
