// A landscape: one drawing for the foot of ceremony slides, one for the corner of content slides.
import type { Pen } from './pen.js';

/** Size in px at the foot of a ceremony slide; the land stands on the lower edge. */
export const LAND = { width: 1280, height: 300 } as const;
/**
 * Size in px in the corner of a content slide; everything is clipped to a quarter disc of radius 259 around the
 * lower left corner.
 */
export const CORNER = { width: 266, height: 300, radius: 259 } as const;

export interface Landscape {
  land: (pen: Pen) => string;
  corner: (pen: Pen) => string;
}
