// A picture → its template data: file, shape and aspect ratio.

import { classes, type Draw } from '../../deck/draw.js';
import { asGround, fullClasses, isSharpIn } from '../../deck/picture-places.js';
import { type PictureView, pictureView, ratioOf } from '../../deck/picture-view.js';
import type { ImageBody } from './body.js';

/**
 * Aspect ratios from which an uncropped picture is larger beside its title than at the slide's full height, and then
 * larger below it: in the text column, from margin to margin, and at last from edge to edge.
 */
const SHAPES = { landscape: 1.15, panorama: 2.05, margins: 2.2, edges: 3 } as const;

export const imageView: Draw<ImageBody, { picture: PictureView }> = ({ body }, context) => {
  const { picture } = body;
  const { caption, credit, place, src } = picture;
  const asset = context.assets.get(src);
  const view = pictureView(picture, context);
  const captioned = classes({ captioned: Boolean(caption || credit) });
  if (place === 'full' && asset && isSharpIn('full', asset, picture.focus))
    return { body: { picture: asGround(view) }, classes: [...fullClasses(picture, asset), ...captioned] };
  return { body: { picture: view }, classes: [...shapeOf(ratioOf(asset)), ...captioned] };
};

function shapeOf(ratio: number): string[] {
  if (ratio < SHAPES.landscape) return ['portrait'];
  if (ratio < SHAPES.panorama) return ['landscape'];
  return ['panorama', ...classes({ column: ratio < SHAPES.margins, bleeds: ratio >= SHAPES.edges })];
}
