// What a slide of figures holds. Plain data.
import type { Line } from '../../deck/line.js';

/** `hedge` ("ước đạt", "hơn") and `value` are the two parts of the outline's `value`, in order. */
export interface FiguresBody {
  items: { hedge?: string; value: string; unit?: string; label: Line; change?: Line }[];
}
