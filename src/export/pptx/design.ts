// Layouts that a deck does not use → their places as the design sets them, for slides that a colleague adds. Pure.
// Px of the 1280 × 720 slide, measured on slides of these layouts; see themes/base.
import type { Layout } from '../../deck/model.js';
import type { Box } from '../../render/box.js';
import type { Palette, Theme } from '../../theme/model.js';
import { type FittedFrame, fitFrame } from './fit.js';
import type { PlannedLayout } from './plan.js';
import type { Ground, Item } from './scene.js';

type Place = [x: number, y: number, width: number, height: number];
type Face = 'display' | 'text' | 'serif';
interface Text {
  place: Place;
  px: number;
  weight: number;
  face: Face;
  colour: keyof Palette;
  /** Room of a dash before each paragraph. */
  dash?: number;
}
interface Design {
  title: Text;
  bodies: Text[];
  object?: { type: 'tbl' | 'chart' | 'pic'; place: Place };
  panels?: { place: Place; colour: keyof Palette }[];
}

const text = (
  place: Place,
  px: number,
  weight: number,
  colour: keyof Palette,
  face: Face = 'text',
): Text => ({
  place,
  px,
  weight,
  face,
  colour,
});
const display = (place: Place, px: number, colour: keyof Palette): Text =>
  text(place, px, 700, colour, 'display');
const TITLE = display([272, 53, 936, 66], 52, 'ink');
const TITLE_ON_DEEP = display([272, 53, 936, 66], 52, 'onDeep');
const CAPTION_ABOVE = text([72, 167, 1136, 32], 22, 400, 'muted');
const columns = (lefts: readonly number[], y: number, height: number, model: Text): Text[] =>
  lefts.map((x) => ({ ...model, place: [x, y, model.place[2], height] }));

const EVENT = text([0, 0, 345, 0], 33, 400, 'ink');
const PERSON = text([0, 0, 330, 0], 29, 700, 'ink');
const FIGURE = text([0, 0, 232, 0], 76, 900, 'ink', 'display');
const STEP = text([0, 0, 936, 0], 32, 400, 'ink');

const DESIGNS: Readonly<Record<Layout, Design>> = {
  cover: {
    title: text([72, 174, 634, 264], 76, 800, 'onDeep', 'display'),
    bodies: [text([72, 450, 634, 120], 30, 600, 'onDeep')],
  },
  agenda: {
    title: display([72, 49, 222, 192], 84, 'onDeep'),
    bodies: [display([517, 104, 691, 485], 40, 'ink')],
    panels: [{ place: [0, 0, 344, 720], colour: 'deep' }],
  },
  section: {
    title: text([384, 108, 824, 182], 104, 800, 'onDeep', 'display'),
    bodies: [text([384, 302, 748, 130], 30, 400, 'onDeep2')],
  },
  text: { title: TITLE, bodies: [text([272, 177, 936, 452], 36, 400, 'ink')] },
  points: { title: TITLE, bodies: [{ ...text([272, 165, 936, 456], 32, 400, 'ink'), dash: 56 }] },
  timeline: { title: TITLE, bodies: columns([72, 451, 829], 264, 345, EVENT) },
  figures: {
    title: TITLE,
    bodies: [
      text([272, 184, 360, 400], 150, 900, 'primary', 'display'),
      ...columns([712, 976], 171, 219, FIGURE),
      ...columns([712, 976], 410, 219, FIGURE),
    ],
  },
  chart: {
    title: TITLE,
    bodies: [CAPTION_ABOVE],
    object: { type: 'chart', place: [72, 207, 1136, 429] },
  },
  compare: {
    title: TITLE,
    bodies: [
      display([304, 195, 408, 50], 40, 'primary'),
      display([776, 195, 432, 50], 40, 'accent'),
      text([304, 264, 408, 350], 33, 400, 'ink'),
      text([776, 264, 432, 350], 33, 400, 'onDeep'),
    ],
    panels: [
      { place: [272, 177, 472, 543], colour: 'paper2' },
      { place: [744, 177, 536, 543], colour: 'deep' },
    ],
  },
  table: {
    title: TITLE,
    bodies: [text([72, 606, 1136, 30], 20, 400, 'muted')],
    object: { type: 'tbl', place: [72, 177, 1136, 419] },
  },
  quote: {
    title: text([272, 51, 936, 67], 24, 600, 'onDeep2'),
    bodies: [
      text([272, 207, 918, 360], 46, 600, 'onDeep', 'serif'),
      text([272, 597, 420, 39], 26, 500, 'onDeep2'),
    ],
  },
  people: {
    title: TITLE,
    bodies: [167, 295, 422].flatMap((y) => columns([378, 866], y, 105, PERSON)),
  },
  steps: { title: TITLE, bodies: [167, 318, 491].flatMap((y) => columns([272], y, 126, STEP)) },
  image: {
    title: TITLE,
    bodies: [text([786, 184, 422, 452], 24, 400, 'ink')],
    object: { type: 'pic', place: [72, 184, 678, 452] },
  },
  gallery: {
    title: TITLE,
    bodies: [text([72, 600, 1136, 36], 20, 400, 'ink')],
    object: { type: 'pic', place: [72, 177, 1136, 411] },
  },
  slogans: { title: TITLE_ON_DEEP, bodies: [display([272, 165, 936, 456], 60, 'onDeep')] },
  sources: { title: TITLE, bodies: [text([272, 171, 912, 456], 28, 400, 'ink')] },
  closing: {
    title: text([72, 187, 640, 244], 104, 800, 'onDeep', 'display'),
    bodies: [text([72, 440, 640, 44], 28, 700, 'onDeep')],
  },
};

/** Layouts on deep colour; the others stand on paper. */
const DEEP: readonly Layout[] = ['cover', 'section', 'quote', 'slogans', 'closing'];

/** `used` are the layouts of the deck's own slides, from which the ornaments are taken. */
export function designedLayout(
  layout: Layout,
  name: string,
  theme: Theme,
  used: readonly PlannedLayout[],
): PlannedLayout {
  const { title, bodies, object, panels = [] } = DESIGNS[layout];
  const deep = DEEP.includes(layout);
  const quiet = deep ? 'onDeep2' : 'muted';
  const frame = (role: FittedFrame['role'], own: Text): FittedFrame => frameOf(role, own, theme);
  const ground = groundLike(layout, deep, used) ?? {
    colour: theme.palette[deep ? 'deep' : 'paper'],
    items: [],
  };
  const drawn = panels.map(
    ({ place, colour }): Item => ({
      kind: 'shape',
      shape: { kind: 'rect', box: boxOf(place), fill: { colour: theme.palette[colour] } },
    }),
  );
  return {
    name,
    layout,
    first: true,
    ground: { ...ground, items: [...ground.items, ...drawn] },
    title: frame('title', title),
    bodies: bodies.map((body) => frame('body', body)),
    footer: frame('footer', text([272, 663, 858, 28], 18, 400, quiet)),
    number: frame('number', text([1128, 663, 80, 28], 22, 700, numberOn(layout), 'display')),
    object: object && { type: object.type, box: boxOf(object.place) },
  };
}

/** The right column of a comparison reaches below the slide's number. */
const numberOn = (layout: Layout): keyof Palette =>
  DEEP.includes(layout) || layout === 'compare' ? 'onDeep' : 'primary';

const boxOf = ([x, y, width, height]: Place): Box => ({ x, y, width, height });

/** The plainest ground of the same colour: ornaments and no panels. */
function groundLike(layout: Layout, deep: boolean, used: readonly PlannedLayout[]): Ground | undefined {
  const wanted: readonly Layout[] = deep
    ? ['quote', 'slogans', 'section', 'closing']
    : ['text', 'points', 'sources'];
  return wanted
    .filter((name) => name !== layout)
    .map((name) => used.find((one) => one.layout === name)?.ground)
    .find((ground) => ground !== undefined);
}

function frameOf(role: FittedFrame['role'], own: Text, { fonts, palette }: Theme): FittedFrame {
  const box = boxOf(own.place);
  const colour = palette[own.colour];
  const lineHeight = own.px * (own.face === 'text' ? 1.4 : 1.16);
  const run = { text: ' ', family: fonts[own.face], px: own.px, weight: own.weight, italic: false, colour };
  const fitted = fitFrame({
    role,
    name: role,
    order: 0,
    box,
    paragraphs: [
      {
        runs: [run],
        lines: [' '],
        baseline: box.y + own.px,
        lineHeight,
        left: box.x + (own.dash ?? 0),
        width: box.width - (own.dash ?? 0),
        align: role === 'number' ? 'r' : 'l',
        level: 0,
        bullet: own.dash === undefined ? undefined : { mark: '—', colour: palette.primary },
      },
    ],
  });
  return { ...fitted, box: role === 'number' ? fitted.box : box };
}
