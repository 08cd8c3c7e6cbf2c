// What the section slide holds. Plain data.
import type { Line } from '../../deck/line.js';
import type { CaptionedPicture } from '../../deck/picture.js';

export interface SectionBody {
  number?: string;
  title: Line;
  lead?: Line;
  picture?: CaptionedPicture;
}
