// Scenes → the slide layouts they stand on: one for each layout of the deck, more where texts stand in other columns. Pure.
import { LAYOUTS, type Layout } from '../../deck/model.js';
import { layoutNames } from '../../messages/layout-names.js';
import type { Lang } from '../../messages/message.js';
import type { Theme } from '../../theme/model.js';
import { arrangements } from './arrangements.js';
import { designedLayout } from './design.js';
import { type FittedFrame, fitFrame } from './fit.js';
import { placesOf } from './places.js';
import type { Content, PlannedLayout, PlannedSlide } from './plan.js';
import type { Run, Scene } from './scene.js';
import { titleMarks } from './title-marks.js';

export function planLayouts(
  scenes: readonly Scene[],
  theme: Theme,
  lang: Lang,
): { slides: PlannedSlide[]; layouts: PlannedLayout[] } {
  const planned = scenes.map(planSlide);
  const used = LAYOUTS.flatMap((name) => {
    const own = planned.filter(({ scene }) => scene.layout === name);
    return arrangements(own).map((slides, i) => ({ plan: layoutOf(name, i, slides, lang), slides }));
  });
  const kinds = used.map(({ plan }) => plan);
  const layouts = LAYOUTS.flatMap((name) => {
    const own = kinds.filter(({ layout }) => layout === name);
    return own.length > 0 ? own : [designedLayout(name, layoutNames[name][lang], theme, kinds)];
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
  const [title] = role('title');
  return {
    scene,
    title,
    bodies: [...role('title').slice(1), ...role('body')],
    boxes: [...(title ? titleMarks(title) : []), ...role('box')],
    footer: role('footer')[0],
    number: role('number')[0],
    object,
    layout: 0,
  };
}

/** Ties a slide to its layout; a running body that stands at the layout's place is the same text, shrunk. */
function settle(slide: PlannedSlide, layout: PlannedLayout, index: number): void {
  slide.layout = index;
  if (slide.scene.running) slide.bodies = slide.bodies.map((frame, n) => shrunkTo(layout.bodies[n], frame));
}

/** Px by which a place may differ and still be the same: nobody sees it. */
const SAME = 3;

const sizeOf = (frame: FittedFrame): number => frame.paragraphs[0]?.runs[0]?.px ?? 0;

function shrunkTo(model: FittedFrame | undefined, frame: FittedFrame): FittedFrame {
  if (!model || Math.abs(model.box.y - frame.box.y) > SAME) return frame;
  const share = sizeOf(frame) / sizeOf(model);
  if (!(share < 0.995 && share > 0.4)) return frame;
  const grown = (run: Run): Run => ({ ...run, px: run.px / share });
  const paragraphs = frame.paragraphs.map((p) => ({ ...p, runs: p.runs.map(grown) }));
  return { ...frame, paragraphs, shrink: frame.shrink * share };
}

/** `place` among the layouts of its kind, from 0. */
function layoutOf(layout: Layout, place: number, slides: readonly PlannedSlide[], lang: Lang): PlannedLayout {
  const [first] = slides;
  if (!first) throw new Error(`a layout of no slides: ${layout}`);
  const own = layoutNames[layout][lang];
  const name = place === 0 ? own : `${own} ${place + 1}`;
  return { name, layout, first: place === 0, ground: first.scene.ground, ...placesOf(slides) };
}
