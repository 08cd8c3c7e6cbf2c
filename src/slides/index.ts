// The table of the deck's own slides, those before the sections first.
import { agenda } from './agenda/index.js';
import { closing } from './closing/index.js';
import { cover } from './cover/index.js';
import type { OwnSlideTraits } from './define.js';
import { section } from './section/index.js';
import { sources } from './sources/index.js';

export const OWN_SLIDES = { cover, agenda, section, sources, closing } as const;

export type OwnLayout = keyof typeof OWN_SLIDES;

/** Layout → what its slide holds. */
export type OwnBodies = {
  [L in OwnLayout]: (typeof OWN_SLIDES)[L] extends OwnSlideTraits<L, infer Body> ? Body : never;
};

export const isOwnLayout = (layout: string): layout is OwnLayout => Object.hasOwn(OWN_SLIDES, layout);

/** Undefined for a block kind's layout. */
export const ownTraits = (layout: string): (typeof OWN_SLIDES)[OwnLayout] | undefined =>
  isOwnLayout(layout) ? OWN_SLIDES[layout] : undefined;
