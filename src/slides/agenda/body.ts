// What the agenda slide holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface AgendaBody {
  items: { number?: string; title: Line; lead?: Line }[];
}
