// People's medallions → the thin ring inside their rim, which CSS draws as an inset shadow (themes/base, people):
// shadows are not among the styles that the page reports. Pure.

import type { Item } from '../../export/pptx/scene.js';
import type { Palette } from '../../theme/model.js';

/** Px: from the rim to the middle of the ring, and the ring's width. */
const RING = { inset: 5.75, width: 1.5 } as const;

/** The items of a people slide, each medallion followed by its ring. */
export const withRings = (items: readonly Item[], { bloom }: Palette): Item[] =>
  items.flatMap((item) => [item, ...ringOf(item, bloom)]);

function ringOf(item: Item, colour: string): Item[] {
  if (item.kind !== 'shape' || item.shape.kind !== 'ellipse' || !item.shape.fill) return [];
  const { x, y, width, height } = item.shape.box;
  const by = RING.inset;
  const box = { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
  return [
    { kind: 'shape', shape: { kind: 'ellipse', box, line: { colour, width: RING.width, dashed: false } } },
  ];
}
