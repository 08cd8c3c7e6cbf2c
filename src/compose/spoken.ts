// A slide's body → its texts in reading order, as they would be read aloud.
import { layoutTraits } from '../deck/layouts.js';
import type { Bodies, Layout } from '../deck/model.js';
import { partsOf } from './unshown.js';

/** The body's texts, one a joint where the layout has joints; nothing of it is left out. */
export function bodyTexts(slide: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): string[] {
  return layoutTraits(slide.layout)
    .spoken(slide.body)
    .filter((text) => text !== '');
}

/** All that a slide's body shows: its texts as they are read aloud, and each of their parts by itself. */
export const shownTexts = (piece: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): string[] => [
  ...bodyTexts(piece),
  ...partsOf(piece.body),
];

/** The marks of the sources that anything inside a body, a title or a list of them carries. */
export function marksIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(marksIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('mark' in value && !('text' in value)) return typeof value.mark === 'number' ? [value.mark] : [];
  return Object.values(value).flatMap(marksIn);
}

/** The marks of the sources that a slide's body cites; a list of sources cites none of them. */
export function citedIn({
  layout,
  body,
}: { [L in Layout]: { layout: L; body: Bodies[L] } }[Layout]): number[] {
  return layoutTraits(layout).names?.(body).marks ? [] : marksIn(body);
}
