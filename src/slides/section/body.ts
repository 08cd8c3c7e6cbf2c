// What the section slide holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface SectionBody {
  number?: string;
  title: Line;
  lead?: Line;
}
