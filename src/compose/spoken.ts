// A slide's body → its texts in reading order, as read aloud.
import { layoutTraits } from '../deck/layouts.js';
import type { Bodies, Layout } from '../deck/model.js';
import { partsOf } from './unshown.js';

/** All texts of the body, one per atom if the layout has atoms. */
export function bodyTexts(slide: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): string[] {
  return layoutTraits(slide.layout)
    .spoken(slide.body)
    .filter((text) => text !== '');
}

/** Everything that a slide's body shows: its texts as read aloud, and each of their parts separately. */
export const shownTexts = (piece: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): string[] => [
  ...bodyTexts(piece),
  ...partsOf(piece.body),
];

/** The source marks anywhere inside a body, a title or a list of them. */
export function marksIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(marksIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('mark' in value && !('text' in value)) return typeof value.mark === 'number' ? [value.mark] : [];
  return Object.values(value).flatMap(marksIn);
}

/** The source marks that a slide's body cites; a list of sources cites none. */
export function citedIn({
  layout,
  body,
}: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): number[] {
  return layoutTraits(layout).names?.(body).marks ? [] : marksIn(body);
}
