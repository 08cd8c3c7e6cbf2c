// What the cover slide holds. Plain data.
import type { Line } from '../../deck/line.js';
import type { CaptionedPicture } from '../../deck/picture.js';

export interface CoverBody {
  /** Name lines at the top: the parent body first, then the issuer. */
  issuer: string[];
  eyebrow?: string;
  title: Line;
  /** The subtitle: usually the two dates. */
  subtitle?: string;
  /** The anniversary's number as the title states it ("80", "năm"); never computed. */
  number?: { value: string; unit: string };
  reference?: string;
  picture?: CaptionedPicture;
}
