// Slides of one layout → groups that share a slide layout: same background, and the same placeholders in the same
// columns. Vertical positions depend on the texts above, so they do not count: a slide's placeholder overrides its
// layout's position where needed, as when a user has moved it. Pure.
import type { Box } from '../../render/box.js';
import { sourceKey } from './media.js';
import type { PlaceholderContent, PlannedSlide } from './plan.js';
import type { Ground } from './scene.js';

/** Px by which left edges of one column may differ: texts without their bullets, panels with other padding. */
const COLUMN = 40;
/** Share by which a chart's or table's sides may differ: "Reset slide" stretches it no further. */
const STRETCH = 0.16;

/** The group with most slides first: it is the one that a new slide is likely to take. */
export function arrangements(slides: readonly PlannedSlide[]): PlannedSlide[][] {
  const groups: { like: string; model: PlannedSlide; slides: Set<PlannedSlide> }[] = [];
  // The fullest slides are the models, so that a layout has a place for every text of its slides.
  for (const slide of [...slides].sort((a, b) => b.bodies.length - a.bodies.length)) {
    const like = groundKey(slide.scene.ground);
    const known = groups.find((group) => group.like === like && standsLike(slide, group.model));
    if (known) known.slides.add(slide);
    else groups.push({ like, model: slide, slides: new Set([slide]) });
  }
  const inOrder = groups.map((group) => slides.filter((slide) => group.slides.has(slide)));
  const place = ([first]: PlannedSlide[]): number => (first ? slides.indexOf(first) : 0);
  return inOrder.sort((a, b) => b.length - a.length || place(a) - place(b));
}

/** Grounds are alike when they draw the same things at the same places. */
function groundKey({ colour, items }: Ground): string {
  const drawn = items.map((item) =>
    item.kind === 'picture' ? [item.picture.box, sourceKey(item.picture.source)] : item,
  );
  return JSON.stringify([colour, drawn]);
}

const ROLES = ['title', 'footer', 'number'] as const;

/** One text may be missing: a table's caption, the name below a quotation, the last item of a list. */
function standsLike(slide: PlannedSlide, model: PlannedSlide): boolean {
  return (
    model.bodies.length - slide.bodies.length <= 1 &&
    ROLES.every((role) => inColumn(slide[role]?.box, model[role]?.box)) &&
    slide.bodies.every(({ box }, n) => inColumn(box, model.bodies[n]?.box)) &&
    holdsLike(slide.object, model.object)
  );
}

const inColumn = (a: Box | undefined, b: Box | undefined): boolean =>
  a && b ? Math.abs(a.x - b.x) <= COLUMN : a === b;

/** A picture is cropped to its placeholder, a chart takes its size, a table its width: its rows make its height. */
function holdsLike(a: PlaceholderContent | undefined, b: PlaceholderContent | undefined): boolean {
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

/** Where a picture, table or chart stands. */
export const placeOf = (item: PlaceholderContent): Box =>
  item.kind === 'picture' ? item.picture.box : item.box;

/** Whether a text on the slide can take its layout's place as it is. */
export const inherits = (own: Box, layout: Box | undefined): boolean =>
  layout !== undefined &&
  Math.abs(own.x - layout.x) < 1 &&
  Math.abs(own.y - layout.y) < 1 &&
  Math.abs(own.width - layout.width) < 1 &&
  own.height <= layout.height + 1;
