// A picture on a slide, and where it stands beside words. Plain data.
import type { Line } from './line.js';

/** A point of a picture, in per cent from its left and its top edge. */
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
  /** What stays in sight where it is cropped; its middle unless given. */
  focus?: Focus;
}

/** From the least to the most of a slide. */
export const PICTURE_PLACES = ['third', 'half', 'full'] as const;
export type PicturePlace = (typeof PICTURE_PLACES)[number];

/** Beside a slide's words; without a place, the picture's shape and the words' length give it one. */
export interface BesidePicture extends CaptionedPicture {
  place?: PicturePlace;
}
