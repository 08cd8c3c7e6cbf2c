// What a slide of image holds. Plain data.
import type { BesidePicture } from '../../deck/picture.js';

export interface ImageBody {
  /** Its place matters only if it is `full`: the picture then fills the slide, under its title. */
  picture: BesidePicture;
}
