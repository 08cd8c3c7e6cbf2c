// Layouts the deck does not use → their designed positions, for slides that users add. Pure.
import type { Layout } from '../../deck/model.js';
import type { Box } from '../../render/box.js';
import type { Theme } from '../../theme/model.js';
import { type DesignPlace, type DesignText, text } from './design-places.js';
import { type FittedFrame, fitFrame } from './fit.js';
import type { PptxKinds } from './kinds.js';
import type { PlannedLayout } from './plan.js';
import type { Ground, Item } from './scene.js';

/** @param used layouts of the deck's own slides, from which ornaments are taken */
export function designedLayout(
  layout: Layout,
  name: string,
  theme: Theme,
  used: readonly PlannedLayout[],
  kinds: PptxKinds,
): PlannedLayout {
  const { design, deep, numberColour, type } = kinds[layout];
  const { title, bodies, object, panels = [] } = design;
  const quiet = deep ? 'onDeep2' : 'muted';
  const frame = (role: FittedFrame['role'], own: DesignText): FittedFrame => frameOf(role, own, theme);
  const ground = groundLike(layout, used, kinds) ?? {
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
    type,
    first: true,
    ground: { ...ground, items: [...ground.items, ...drawn] },
    title: frame('title', title),
    bodies: bodies.map((body) => frame('body', body)),
    footer: frame('footer', text([272, 663, 858, 28], 18, 400, quiet)),
    number: frame(
      'number',
      text([1128, 663, 80, 28], 22, 700, numberColour ?? (deep ? 'onDeep' : 'primary'), 'display'),
    ),
    object: object && { type: object.type, box: boxOf(object.place) },
  };
}

const boxOf = ([x, y, width, height]: DesignPlace): Box => ({ x, y, width, height });

/** The plainest background of the same colour, with ornaments but no panels. */
function groundLike(layout: Layout, used: readonly PlannedLayout[], kinds: PptxKinds): Ground | undefined {
  const rank = (name: Layout): number => kinds[name].lends ?? Number.POSITIVE_INFINITY;
  const lenders = used.filter(
    (one) =>
      one.layout !== layout &&
      kinds[one.layout].deep === kinds[layout].deep &&
      Number.isFinite(rank(one.layout)),
  );
  return lenders.sort((a, b) => rank(a.layout) - rank(b.layout))[0]?.ground;
}

function frameOf(role: FittedFrame['role'], own: DesignText, { fonts, palette }: Theme): FittedFrame {
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
