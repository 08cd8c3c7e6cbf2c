// A slide that a deck makes of itself, all its traits in one object: one that is forgotten is an error of the compiler.
import type { LayoutTraits } from '../blocks/traits.js';

export interface OwnSlideTraits<Layout extends string, Body> extends LayoutTraits<Body> {
  /** The name of its layout, of its template and of its class in the stylesheets. */
  layout: Layout;
}

export function defineSlide<Layout extends string, Body>(
  traits: OwnSlideTraits<Layout, Body>,
): OwnSlideTraits<Layout, Body> {
  return traits;
}
