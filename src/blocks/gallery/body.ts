// What a slide of gallery holds. Plain data.
import type { CaptionedPicture } from '../../deck/picture.js';

export interface GalleryBody {
  items: CaptionedPicture[];
}
