// The places that a picture may fill on a slide: what they show of it, what pixels they ask for, and how light it is
// under words. Pure.
import type { Asset } from './asset.js';
import type { BesidePicture, PicturePlace } from './picture.js';
import { cropOf, lightest } from './picture-crop.js';
import { type PictureView, ratioOf } from './picture-view.js';

/** Width by height of what a place shows: the third and the half of a slide, and all of it. */
export const PLACE_RATIOS: Record<PicturePlace, number> = { third: 424 / 648, half: 600 / 648, full: 16 / 9 };
/** Pixels across below which a picture looks coarse in a place, on a projector of full HD. */
export const LEAST_PIXELS: Record<PicturePlace, number> = { third: 280, half: 480, full: 1_100 };
/** Words over a picture stand below this share of the slide. */
const WORDS_FROM = 0.34;

/** A picture under words: PowerPoint draws it first. */
export const asGround = (view: PictureView): PictureView => ({ ...view, ratio: `ground ${view.ratio}` });

/** Of a picture that fills its slide: `tone-<n>` says in fifths how light it is under the words. */
export function fullClasses({ focus }: BesidePicture, asset: Asset | undefined): string[] {
  const crop = cropOf(ratioOf(asset), PLACE_RATIOS.full, focus);
  const under = { ...crop, top: crop.top + crop.height * WORDS_FROM, height: crop.height * (1 - WORDS_FROM) };
  const light = asset ? lightest(asset, under) : 0;
  return ['photo', 'photo-full', `tone-${Math.ceil((light / 255) * 5)}`];
}

/** Whether the pixels of what is seen of a picture do for a place. */
export function isSharpIn(place: PicturePlace, asset: Asset, focus: BesidePicture['focus']): boolean {
  const { width } = cropOf(ratioOf(asset), PLACE_RATIOS[place], focus);
  return asset.width * width >= LEAST_PIXELS[place];
}
