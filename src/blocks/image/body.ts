// What a slide of image holds. Plain data.
import type { Line } from '../../deck/line.js';

export interface CaptionedPicture {
  /** Path as given in the outline, relative to its folder. */
  src: string;
  alt: string;
  caption?: Line;
  credit?: string;
}

export interface ImageBody {
  picture: CaptionedPicture;
}
