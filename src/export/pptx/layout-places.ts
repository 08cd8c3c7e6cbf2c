// Slides sharing a slide layout → position and look of its placeholders: those of the most typical slide, with the
// room the others need. "Reset slide" restores them. Pure.
import type { Box } from '../../render/box.js';
import { placeOf } from './arrangements.js';
import type { FittedFrame } from './fit.js';
import type { PlaceholderContent, PlannedLayout, PlannedSlide } from './plan.js';

/** In px: right edge for texts, and the lowest edge a placeholder may grow to for longer text on another slide. */
const EDGE = { right: 1_208, foot: 648 } as const;

export function layoutPlaces(
  slides: readonly PlannedSlide[],
): Pick<PlannedLayout, 'title' | 'bodies' | 'footer' | 'number' | 'object'> {
  const model = typical(slides);
  const { title, bodies, footer, number, object } = model;
  const taken = [title, ...bodies].flatMap((frame) => (frame ? [frame.box] : []));
  if (object) taken.push(placeOf(object));
  const roomy = (frame: FittedFrame | undefined, others: readonly (FittedFrame | undefined)[]) =>
    frame && withRoom(frame, others, taken);
  return {
    title: roomy(
      title,
      slides.map((slide) => slide.title),
    ),
    bodies: bodies.map((body, n) =>
      withRoom(
        body,
        slides.map((slide) => slide.bodies[n]),
        taken,
      ),
    ),
    footer: roomy(
      footer,
      slides.map((slide) => slide.footer),
    ),
    number,
    object: object && objectPlace(object),
  };
}

/** Of the slides with the most texts, the one whose text positions are closest to all others'. */
function typical(slides: readonly PlannedSlide[]): PlannedSlide {
  const most = Math.max(...slides.map(({ bodies }) => bodies.length));
  const full = slides.filter(({ bodies }) => bodies.length === most);
  const distance = (one: PlannedSlide): number =>
    slides.reduce((sum, other) => sum + verticalDistance(one, other), 0);
  const found = full.map((slide) => ({ slide, distance: distance(slide) }));
  const [first] = found;
  if (!first) throw new Error('a layout of no slides');
  return found.reduce((best, one) => (one.distance < best.distance ? one : best), first).slide;
}

/** Sum of the vertical distances in px between two slides' texts. */
function verticalDistance(a: PlannedSlide, b: PlannedSlide): number {
  const tops = ({ title, bodies }: PlannedSlide): (number | undefined)[] =>
    [title, ...bodies].map((frame) => frame?.box.y);
  const others = tops(b);
  return tops(a).reduce<number>((sum, y, i) => sum + Math.abs((y ?? 0) - (others[i] ?? y ?? 0)), 0);
}

/** Grows a frame to the size of the largest, stopping short of what is to its right and below. */
function withRoom(
  frame: FittedFrame,
  others: readonly (FittedFrame | undefined)[],
  taken: readonly Box[],
): FittedFrame {
  const { box } = frame;
  const most = (side: 'width' | 'height'): number =>
    Math.max(...others.map((other) => other?.box[side] ?? 0));
  const beside = taken.filter(
    ({ x, y, height }) => x > box.x + 1 && y < box.y + box.height && y + height > box.y,
  );
  const right = Math.min(EDGE.right, ...beside.map(({ x }) => x));
  const width = Math.max(box.width, Math.min(most('width'), right - box.x));
  const below = taken.filter(
    (one) => one.y > box.y + 1 && one.x < box.x + width && one.x + one.width > box.x,
  );
  const foot = Math.min(EDGE.foot, ...below.map(({ y }) => y));
  const height = Math.max(box.height, Math.min(most('height'), foot - box.y));
  return { ...frame, box: { ...box, width, height } };
}

const TYPES = { table: 'tbl', chart: 'chart', picture: 'pic' } as const;

const objectPlace = (item: PlaceholderContent): PlannedLayout['object'] => ({
  type: TYPES[item.kind],
  box: placeOf(item),
});
