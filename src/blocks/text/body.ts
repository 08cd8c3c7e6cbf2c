// What a slide of text holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface TextBody {
  paragraphs: Line[];
}
