// The type of a landscape: one function for the foot of ceremony slides, one for the corner of content slides.
import type { Pen } from './pen.js';

/** Foot of a ceremony slide, px; the land stands on the lower edge. */
export const LAND = { width: 1280, height: 300 } as const;
/** Corner of a content slide, px: everything is clipped to the quarter disc of radius 259 around its lower left. */
export const CORNER = { width: 266, height: 300, radius: 259 } as const;

export interface Landscape {
  land: (pen: Pen) => string;
  corner: (pen: Pen) => string;
}
