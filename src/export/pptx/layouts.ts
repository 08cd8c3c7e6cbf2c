// Scenes → slide layouts: one per layout used in the deck, more when texts are in different columns. Pure.
import { LAYOUTS, type Layout } from '../../deck/model.js';
import { layoutNames } from '../../messages/layout-names.js';
import type { Lang } from '../../messages/message.js';
import type { Theme } from '../../theme/model.js';
import { arrangements } from './arrangements.js';
import { type FittedFrame, fitFrame } from './fit.js';
import type { PptxKinds } from './kinds.js';
import { layoutPlaces } from './layout-places.js';
import type { PlaceholderContent, PlannedLayout, PlannedSlide, Scene } from './plan.js';
import { titleMarks } from './title-marks.js';
import { designedLayout } from './unused-layouts.js';

export function planLayouts(
  scenes: readonly Scene[],
  theme: Theme,
  lang: Lang,
  kinds: PptxKinds,
): { slides: PlannedSlide[]; layouts: PlannedLayout[] } {
  const planned = scenes.map(planSlide);
  const used = LAYOUTS.flatMap((name) => {
    const own = planned.filter(({ scene }) => scene.layout === name);
    return arrangements(own).map((slides, i) => ({
      plan: layoutOf(name, i, slides, { lang, kinds }),
      slides,
    }));
  });
  const plans = used.map(({ plan }) => plan);
  const layouts = LAYOUTS.flatMap((name) => {
    const own = plans.filter(({ layout }) => layout === name);
    return own.length > 0 ? own : [designedLayout(name, layoutNames[name][lang], theme, plans, kinds)];
  });
  for (const { plan, slides } of used) for (const slide of slides) slide.layout = layouts.indexOf(plan);
  return { slides: planned, layouts };
}

function planSlide(scene: Scene): PlannedSlide {
  const frames = scene.items.flatMap((item) => (item.kind === 'text' ? [fitFrame(item.frame)] : []));
  const role = (wanted: FittedFrame['role']): FittedFrame[] =>
    frames.filter((frame) => frame.role === wanted);
  const object = scene.items.find(
    (item): item is PlaceholderContent =>
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

/** @param place index among the variants of the layout, from 0 */
function layoutOf(
  layout: Layout,
  place: number,
  slides: readonly PlannedSlide[],
  { lang, kinds }: { lang: Lang; kinds: PptxKinds },
): PlannedLayout {
  const [first] = slides;
  if (!first) throw new Error(`a layout of no slides: ${layout}`);
  const localName = layoutNames[layout][lang];
  const name = place === 0 ? localName : `${localName} ${place + 1}`;
  const { type } = kinds[layout];
  return { name, layout, type, first: place === 0, ground: first.scene.ground, ...layoutPlaces(slides) };
}
