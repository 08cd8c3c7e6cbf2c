// Scenes → the slide layouts they stand on: one for each layout of the deck, another where its ground differs. Pure.
import { LAYOUTS, type Layout } from '../../deck/model.js';
import type { Box } from '../../render/box.js';
import type { Theme } from '../../theme/model.js';
import { type FittedFrame, fitFrame } from './fit.js';
import { RUNNING } from './frames.js';
import { sourceKey } from './media.js';
import type { Ground, Item, Run, Scene } from './scene.js';

/** A slide ready to be written: its texts fitted, each with the placeholder that it fills. */
export interface PlannedSlide {
  scene: Scene;
  title?: FittedFrame;
  bodies: FittedFrame[];
  boxes: FittedFrame[];
  footer?: FittedFrame;
  number?: FittedFrame;
  /** What fills the layout's own place for a picture, table or chart. */
  object?: Item;
  /** Index of its layout. */
  layout: number;
}

export interface PlannedLayout {
  name: string;
  layout: Layout;
  ground: Ground;
  title?: FittedFrame;
  bodies: FittedFrame[];
  footer?: FittedFrame;
  number?: FittedFrame;
  object?: { type: 'tbl' | 'chart' | 'pic'; box: Box };
}

export function planLayouts(
  scenes: readonly Scene[],
  theme: Theme,
): { slides: PlannedSlide[]; layouts: PlannedLayout[] } {
  const layouts: PlannedLayout[] = [];
  const planned = scenes.map(planSlide);
  for (const name of LAYOUTS) {
    const own = planned.filter(({ scene }) => scene.layout === name);
    const grounds = new Map<string, PlannedSlide[]>();
    for (const slide of own) {
      const key = groundKey(slide.scene.ground);
      grounds.set(key, [...(grounds.get(key) ?? []), slide]);
    }
    if (own.length === 0) {
      layouts.push(unusedLayout(name, theme));
    }
    for (const [i, slides] of [...grounds.values()].entries()) {
      const layout = layoutOf(i === 0 ? name : `${name} ${i + 1}`, slides);
      for (const slide of slides) settle(slide, layout, layouts.length);
      layouts.push(layout);
    }
  }
  return { slides: planned, layouts };
}

function planSlide(scene: Scene): PlannedSlide {
  const frames = scene.items.flatMap((item) => (item.kind === 'text' ? [fitFrame(item.frame)] : []));
  const role = (wanted: FittedFrame['role']): FittedFrame[] =>
    frames.filter((frame) => frame.role === wanted);
  const object = scene.items.find(
    (item) => item.kind === 'table' || item.kind === 'chart' || (item.kind === 'picture' && item.content),
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
  if (RUNNING.includes(layout.layout))
    slide.bodies = slide.bodies.map((frame, n) => shrunkTo(layout.bodies[n], frame));
}

const sizeOf = (frame: FittedFrame): number => frame.paragraphs[0]?.runs[0]?.px ?? 0;

function shrunkTo(model: FittedFrame | undefined, frame: FittedFrame): FittedFrame {
  const share = model ? sizeOf(frame) / sizeOf(model) : 1;
  if (!(share < 0.995 && share > 0.4)) return frame;
  const grown = (run: Run): Run => ({ ...run, px: run.px / share });
  const paragraphs = frame.paragraphs.map((p) => ({ ...p, runs: p.runs.map(grown) }));
  return { ...frame, paragraphs, shrink: frame.shrink * share };
}

/** Grounds are alike when they draw the same things at the same places. */
function groundKey({ colour, items }: Ground): string {
  const drawn = items.map((item) =>
    item.kind === 'picture' ? [item.picture.box, sourceKey(item.picture.source)] : item,
  );
  return JSON.stringify([colour, drawn]);
}

/** The slide with most to say shows where a layout's placeholders stand. */
function layoutOf(name: string, slides: readonly PlannedSlide[]): PlannedLayout {
  const most = slides.reduce((a, b) => (b.bodies.length > a.bodies.length ? b : a));
  const object = slides.find((slide) => slide.object)?.object;
  return {
    name,
    layout: most.scene.layout,
    ground: most.scene.ground,
    title: largest(slides.map(({ title }) => title)),
    bodies: most.bodies.map((body, n) => largest(slides.map(({ bodies }) => bodies[n])) ?? body),
    footer: slides.find((slide) => slide.footer)?.footer,
    number: slides.find((slide) => slide.number)?.number,
    object: object && objectPlace(object),
  };
}

function largest(frames: readonly (FittedFrame | undefined)[]): FittedFrame | undefined {
  const found = frames.filter((frame) => frame !== undefined);
  return found.length > 0 ? found.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a)) : undefined;
}

function objectPlace(item: Item): PlannedLayout['object'] {
  if (item.kind === 'table') return { type: 'tbl', box: item.box };
  if (item.kind === 'chart') return { type: 'chart', box: item.box };
  return item.kind === 'picture' ? { type: 'pic', box: item.picture.box } : undefined;
}

const DEEP: readonly Layout[] = ['cover', 'section', 'quote', 'slogans', 'closing'];

/** A layout that this deck does not use: the plain frame of the theme, for slides that a colleague adds. */
function unusedLayout(layout: Layout, theme: Theme): PlannedLayout {
  const deep = DEEP.includes(layout);
  const { palette } = theme;
  const ink = deep ? palette.onDeep : palette.ink;
  const text = (
    role: FittedFrame['role'],
    box: Box,
    px: number,
    family: string,
    colour: string,
  ): FittedFrame =>
    fitFrame({
      role,
      name: role,
      box,
      paragraphs: [
        {
          runs: [{ text: ' ', family, px, weight: role === 'title' ? 700 : 400, italic: false, colour }],
          lines: [' '],
          baseline: box.y + px,
          lineHeight: px * (role === 'title' ? 1.16 : 1.42),
          left: box.x,
          width: box.width,
          align: role === 'number' ? 'r' : 'l',
          level: 0,
        },
      ],
    });
  return {
    name: layout,
    layout,
    ground: { colour: deep ? palette.deep : palette.paper, items: [] },
    title: text('title', { x: 272, y: 56, width: 936, height: 72 }, 52, theme.fonts.display, ink),
    bodies: [text('body', { x: 272, y: 154, width: 936, height: 482 }, 28, theme.fonts.text, ink)],
    footer: text('footer', { x: 272, y: 666, width: 858, height: 26 }, 18, theme.fonts.text, palette.muted),
    number: text(
      'number',
      { x: 1148, y: 666, width: 60, height: 26 },
      24,
      theme.fonts.display,
      palette.primary,
    ),
  };
}
