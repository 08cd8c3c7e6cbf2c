// What a slide of people holds. Plain data.
import type { Line } from '../../deck/line.js';
import type { CaptionedPicture } from '../../deck/picture.js';

export interface PeopleBody {
  items: { name: Line; role?: Line; portrait?: CaptionedPicture; others?: true }[];
}
