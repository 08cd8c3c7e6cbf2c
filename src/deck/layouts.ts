// Layout → its traits: those of a block kind, or of a slide that the deck adds on its own.
import { BLOCKS } from '../blocks/index.js';
import type { LayoutTraits } from '../blocks/traits.js';
import { OWN_SLIDES } from '../slides/index.js';
import type { Bodies, Layout } from './model.js';

const TRAITS: { readonly [L in Layout]: LayoutTraits<Bodies[L]> } = { ...OWN_SLIDES, ...BLOCKS };

/** The traits of a layout, typed by it. */
export function layoutTraits<L extends Layout>(layout: L): LayoutTraits<Bodies[L]> {
  return TRAITS[layout];
}
