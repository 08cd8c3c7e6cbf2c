// What a slide of gallery holds. Plain data.
import type { Picture } from '../image/body.js';

export interface GalleryBody {
  items: Picture[];
}
