// A picture on a slide, and its place beside the text. Plain data.
import type { Line } from './line.js';

/** A point of a picture, in per cent from its left and top edges. */
export interface Focus {
  x: number;
  y: number;
}

export interface CaptionedPicture {
  /** Path as given in the outline, relative to its folder. */
  src: string;
  alt: string;
  caption?: Line;
  credit?: string;
  /** The point that stays visible when cropped; defaults to the middle. */
  focus?: Focus;
}

/** From the smallest to the largest. */
export const PICTURE_PLACES = ['third', 'half', 'full'] as const;
export type PicturePlace = (typeof PICTURE_PLACES)[number];

/** A picture beside a slide's text; without `place`, the picture's shape and the text's length decide. */
export interface BesidePicture extends CaptionedPicture {
  place?: PicturePlace;
}
