// Scenes → the slide layouts they stand on: one for each layout of the deck, more where texts stand otherwise. Pure.
import { LAYOUTS } from '../../deck/model.js';
import type { Theme } from '../../theme/model.js';
import { arrangements, placeOf } from './arrangements.js';
import { designedLayout } from './design.js';
import { type FittedFrame, fitFrame } from './fit.js';
import type { Content, PlannedLayout, PlannedSlide } from './plan.js';
import type { Run, Scene } from './scene.js';

export function planLayouts(
  scenes: readonly Scene[],
  theme: Theme,
): { slides: PlannedSlide[]; layouts: PlannedLayout[] } {
  const planned = scenes.map(planSlide);
  const used = LAYOUTS.flatMap((name) => {
    const own = planned.filter(({ scene }) => scene.layout === name);
    return arrangements(own).map((slides, i) => layoutOf(i === 0 ? name : `${name} ${i + 1}`, slides));
  });
  const kinds = used.map(({ plan }) => plan);
  const layouts = LAYOUTS.flatMap((name) => {
    const own = kinds.filter(({ layout }) => layout === name);
    return own.length > 0 ? own : [designedLayout(name, theme, kinds)];
  });
  for (const { plan, slides } of used) for (const slide of slides) settle(slide, plan, layouts.indexOf(plan));
  return { slides: planned, layouts };
}

function planSlide(scene: Scene): PlannedSlide {
  const frames = scene.items.flatMap((item) => (item.kind === 'text' ? [fitFrame(item.frame)] : []));
  const role = (wanted: FittedFrame['role']): FittedFrame[] =>
    frames.filter((frame) => frame.role === wanted);
  const object = scene.items.find(
    (item): item is Content =>
      item.kind === 'table' || item.kind === 'chart' || (item.kind === 'picture' && item.content),
  );
  return {
    scene,
    title: role('title')[0],
    bodies: [...role('title').slice(1), ...role('body')],
    boxes: role('box'),
    footer: role('footer')[0],
    number: role('number')[0],
    object,
    layout: 0,
  };
}

/** Ties a slide to its layout; a running body smaller than the layout's is written as the same text, shrunk. */
function settle(slide: PlannedSlide, layout: PlannedLayout, index: number): void {
  slide.layout = index;
  if (slide.scene.running) slide.bodies = slide.bodies.map((frame, n) => shrunkTo(layout.bodies[n], frame));
}

const sizeOf = (frame: FittedFrame): number => frame.paragraphs[0]?.runs[0]?.px ?? 0;

function shrunkTo(model: FittedFrame | undefined, frame: FittedFrame): FittedFrame {
  const share = model ? sizeOf(frame) / sizeOf(model) : 1;
  if (!(share < 0.995 && share > 0.4)) return frame;
  const grown = (run: Run): Run => ({ ...run, px: run.px / share });
  const paragraphs = frame.paragraphs.map((p) => ({ ...p, runs: p.runs.map(grown) }));
  return { ...frame, paragraphs, shrink: frame.shrink * share };
}

/** Where the placeholders of a layout stand: at the places that its slides share, with room for the longest text. */
function layoutOf(
  name: string,
  slides: readonly PlannedSlide[],
): { plan: PlannedLayout; slides: readonly PlannedSlide[] } {
  const [first] = slides;
  if (!first) throw new Error(`a layout of no slides: ${name}`);
  const plan = {
    name,
    layout: first.scene.layout,
    ground: first.scene.ground,
    title: roomiest(slides.map(({ title }) => title)),
    bodies: first.bodies.map((body, n) => roomiest(slides.map(({ bodies }) => bodies[n])) ?? body),
    footer: roomiest(slides.map(({ footer }) => footer)),
    number: roomiest(slides.map(({ number }) => number)),
    object: first.object && objectPlace(first.object),
  };
  return { plan, slides };
}

/** The frame of the largest type, as wide and as high as any. */
function roomiest(frames: readonly (FittedFrame | undefined)[]): FittedFrame | undefined {
  const model = largest(frames);
  if (!model) return undefined;
  const most = (side: 'width' | 'height'): number =>
    Math.max(...frames.map((frame) => frame?.box[side] ?? 0));
  return { ...model, box: { ...model.box, width: most('width'), height: most('height') } };
}

function largest(frames: readonly (FittedFrame | undefined)[]): FittedFrame | undefined {
  const found = frames.filter((frame) => frame !== undefined);
  return found.length > 0 ? found.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a)) : undefined;
}

const TYPES = { table: 'tbl', chart: 'chart', picture: 'pic' } as const;

const objectPlace = (item: Content): PlannedLayout['object'] => ({
  type: TYPES[item.kind],
  box: placeOf(item),
});
