// The places of a picture on a slide: aspect ratio, pixels needed, and lightness under text. Pure.
import type { Asset } from './asset.js';
import type { BesidePicture, PicturePlace } from './picture.js';
import { cropOf, lightest } from './picture-crop.js';
import { type PictureView, ratioOf } from './picture-view.js';

/** Aspect ratio (width / height) of each place: a third or half of a slide, or all of it. */
export const PLACE_RATIOS: Record<PicturePlace, number> = { third: 424 / 648, half: 600 / 648, full: 16 / 9 };
/** Pixels across below which a picture looks coarse on a full HD projector. */
export const LEAST_PIXELS: Record<PicturePlace, number> = { third: 280, half: 480, full: 1_100 };
/** Text over a picture begins below this fraction of the slide's height. */
const WORDS_FROM = 0.34;

/** A picture under text, which PowerPoint must draw first. */
export const asGround = (view: PictureView): PictureView => ({ ...view, ratio: `ground ${view.ratio}` });

/** Classes of a picture that fills its slide: `tone-<n>` is its lightness under the text, in fifths. */
export function fullClasses({ focus }: BesidePicture, asset: Asset | undefined): string[] {
  const crop = cropOf(ratioOf(asset), PLACE_RATIOS.full, focus);
  const under = { ...crop, top: crop.top + crop.height * WORDS_FROM, height: crop.height * (1 - WORDS_FROM) };
  const light = asset ? lightest(asset, under) : 0;
  return ['photo', 'photo-full', `tone-${Math.ceil((light / 255) * 5)}`];
}

/** Whether the visible part of a picture has enough pixels for a place. */
export function isSharpIn(place: PicturePlace, asset: Asset, focus: BesidePicture['focus']): boolean {
  const { width } = cropOf(ratioOf(asset), PLACE_RATIOS[place], focus);
  return asset.width * width >= LEAST_PIXELS[place];
}
