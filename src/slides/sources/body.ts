// What the sources slide holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface SourcesBody {
  items: { mark: number; text: Line; link?: string }[];
}
