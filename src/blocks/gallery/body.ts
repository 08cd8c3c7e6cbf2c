// What a slide of gallery holds. Plain data.
import type { CaptionedPicture } from '../image/body.js';

export interface GalleryBody {
  items: CaptionedPicture[];
}
