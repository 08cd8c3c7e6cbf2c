// Slides of one layout → groups whose texts stand at the same places on the same ground: each group gets a slide layout
// of its own, so that "Reset slide" moves nothing. Pure.
import type { Box } from '../../render/box.js';
import { sourceKey } from './media.js';
import type { Content, PlannedSlide } from './plan.js';
import type { Ground } from './scene.js';

/** Px by which a place may differ and still be the same: nobody sees it. */
const SAME = 3;

/** The group with most slides first: it is the one that a new slide is likely to take. */
export function arrangements(slides: readonly PlannedSlide[]): PlannedSlide[][] {
  const groups: { like: string; model: PlannedSlide; slides: PlannedSlide[] }[] = [];
  for (const slide of slides) {
    const like = groundKey(slide.scene.ground);
    const known = groups.find((group) => group.like === like && standsLike(slide, group.model));
    if (known) known.slides.push(slide);
    else groups.push({ like, model: slide, slides: [slide] });
  }
  return groups.map((group) => group.slides).sort((a, b) => b.length - a.length);
}

/** Grounds are alike when they draw the same things at the same places. */
function groundKey({ colour, items }: Ground): string {
  const drawn = items.map((item) =>
    item.kind === 'picture' ? [item.picture.box, sourceKey(item.picture.source)] : item,
  );
  return JSON.stringify([colour, drawn]);
}

function standsLike(a: PlannedSlide, b: PlannedSlide): boolean {
  const [one, other] = [placesOf(a), placesOf(b)];
  const alike = one.length === other.length && one.every((place, i) => isSame(place, other[i]));
  return alike && holdsLike(a.object, b.object);
}

const placesOf = ({ title, bodies, footer, number }: PlannedSlide): (Box | undefined)[] =>
  [title, footer, number, ...bodies].map((frame) => frame?.box);

/** A picture or chart takes the size of its placeholder too, a table its width: its rows make its height. */
function holdsLike(a: Content | undefined, b: Content | undefined): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [placeOf(a), placeOf(b)];
  return (
    a.kind === b.kind &&
    isSame(one, other) &&
    Math.abs(one.width - other.width) <= SAME &&
    (a.kind === 'table' || Math.abs(one.height - other.height) <= SAME)
  );
}

/** Where a picture, table or chart stands. */
export const placeOf = (item: Content): Box => (item.kind === 'picture' ? item.picture.box : item.box);

const isSame = (a: Box | undefined, b: Box | undefined): boolean =>
  a && b ? Math.abs(a.x - b.x) <= SAME && Math.abs(a.y - b.y) <= SAME : a === b;

/** Whether a text on the slide can take its layout's place as it is. */
export const inherits = (own: Box, layout: Box | undefined): boolean =>
  layout !== undefined &&
  Math.abs(own.x - layout.x) < 1 &&
  Math.abs(own.y - layout.y) < 1 &&
  Math.abs(own.width - layout.width) < 1 &&
  own.height <= layout.height + 1;
