// Slides of one layout → groups that can share a slide layout: same background, and the same placeholders in the
// same columns. Vertical positions depend on the text above and are ignored: a slide's placeholder overrides its
// layout's position where needed, as if a user had moved it. Pure.
import type { Box } from '../../render/box.js';
import { sourceKey } from './media.js';
import type { PlaceholderContent, PlannedSlide } from './plan.js';
import type { Ground } from './scene.js';

/** Px by which left edges in one column may differ: text without bullets, panels with different padding. */
const COLUMN = 40;
/**
 * Relative difference allowed between charts' or tables' sides, since "Reset slide" would stretch them by that
 * much.
 */
const STRETCH = 0.16;

/** Largest group first, as the one a new slide is most likely to use. */
export function arrangements(slides: readonly PlannedSlide[]): PlannedSlide[][] {
  const groups: { key: string; model: PlannedSlide; slides: Set<PlannedSlide> }[] = [];
  // Slides with the most texts serve as models, so that a layout has a placeholder for every text of its slides.
  for (const slide of [...slides].sort((a, b) => b.bodies.length - a.bodies.length)) {
    const like = groundKey(slide.scene.ground);
    const known = groups.find((group) => group.key === like && matchesModel(slide, group.model));
    if (known) known.slides.add(slide);
    else groups.push({ key: like, model: slide, slides: new Set([slide]) });
  }
  const inOrder = groups.map((group) => slides.filter((slide) => group.slides.has(slide)));
  const place = ([first]: PlannedSlide[]): number => (first ? slides.indexOf(first) : 0);
  return inOrder.sort((a, b) => b.length - a.length || place(a) - place(b));
}

/** Backgrounds match if they draw the same things in the same places. */
function groundKey({ colour, items }: Ground): string {
  const drawn = items.map((item) =>
    item.kind === 'picture' ? [item.picture.box, sourceKey(item.picture.source)] : item,
  );
  return JSON.stringify([colour, drawn]);
}

const ROLES = ['title', 'footer', 'number'] as const;

/** One text may be missing: a table's caption, the name below a quotation, the last list item. */
function matchesModel(slide: PlannedSlide, model: PlannedSlide): boolean {
  return (
    model.bodies.length - slide.bodies.length <= 1 &&
    ROLES.every((role) => inColumn(slide[role]?.box, model[role]?.box)) &&
    slide.bodies.every(({ box }, n) => inColumn(box, model.bodies[n]?.box)) &&
    matchesObject(slide.object, model.object)
  );
}

const inColumn = (a: Box | undefined, b: Box | undefined): boolean =>
  a && b ? Math.abs(a.x - b.x) <= COLUMN : a === b;

/** A picture is cropped to its placeholder, a chart takes its size, and a table its width (rows set the height). */
function matchesObject(a: PlaceholderContent | undefined, b: PlaceholderContent | undefined): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [placeOf(a), placeOf(b)];
  const alike = (side: 'width' | 'height'): boolean =>
    Math.abs(one[side] - other[side]) <= STRETCH * Math.max(one[side], other[side]);
  return (
    a.kind === b.kind &&
    inColumn(one, other) &&
    (a.kind === 'picture' || alike('width')) &&
    (a.kind !== 'chart' || alike('height'))
  );
}

/** Bounding box of a picture, table or chart. */
export const placeOf = (item: PlaceholderContent): Box =>
  item.kind === 'picture' ? item.picture.box : item.box;

/** Whether a text on the slide can use its layout's position unchanged. */
export const inherits = (box: Box, layout: Box | undefined): boolean =>
  layout !== undefined &&
  Math.abs(box.x - layout.x) < 1 &&
  Math.abs(box.y - layout.y) < 1 &&
  Math.abs(box.width - layout.width) < 1 &&
  box.height <= layout.height + 1;
