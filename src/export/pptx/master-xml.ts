// The slide master and its layouts: background, ornaments, and placeholders with measured positions and styles.
// Pure.
import type { Box } from '../../render/box.js';
import type { Palette } from '../../theme/model.js';
import { type Paint, solid } from './colours.js';
import type { FittedFrame, FittedParagraph } from './fit.js';
import { fieldId } from './ids.js';
import type { PlannedLayout } from './plan.js';
import { identity, type Placeholder, placeholderXml, transform } from './shape-xml.js';
import { languageOf, paragraphProperties, runProperties, type TextContext } from './text-xml.js';
import { type Child, document, el, escapeXml, ROOTS } from './xml.js';

export interface Prompts {
  title: string;
  body: string;
}

interface Writing {
  context: TextContext;
  /** Font weight of all styles, overriding the measured ones. */
  weight?: number;
}

/** LibreOffice 7 renders a bold run on a bold master as regular, so the master's styles are never bold. */
const MASTER_WEIGHT = 400;

const tree = (shapes: Child): string =>
  el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>',
    ),
    shapes,
  );

/** A slide's common data: its background, if it has its own, and its shapes. */
export function slideData(shapes: Child, ground?: string, name?: string): string {
  return el(
    'p:cSld',
    { name },
    ground && el('p:bg', {}, el('p:bgPr', {}, ground, el('a:effectLst'))),
    tree(shapes),
  );
}

/** Placeholder list style taken from the measured text, one entry per level that occurs. */
function listStyle(frame: FittedFrame | undefined, context: TextContext, weight?: number): string {
  const levels = new Map<number, string>();
  for (const paragraph of frame?.paragraphs ?? []) {
    const run = paragraph.runs[0];
    if (!run || levels.has(paragraph.level)) continue;
    const level: FittedParagraph = { ...paragraph, before: frame?.role === 'title' ? 0 : paragraph.before };
    const style = runProperties(
      'a:defRPr',
      { ...run, weight: weight ?? run.weight, link: undefined, raised: undefined },
      context,
    );
    const name = `a:lvl${Math.min(9, paragraph.level + 1)}pPr`;
    levels.set(
      paragraph.level,
      paragraphProperties(name, level, frame?.box.x ?? 0, context.paint, style).replace(/ lvl="\d"/, ''),
    );
  }
  return el(
    'a:lstStyle',
    {},
    [...levels].sort(([a], [b]) => a - b).map(([, xml]) => xml),
  );
}

interface Slot {
  id: number;
  name: string;
  placeholder: Placeholder;
  box: Box;
  frame?: FittedFrame;
  prompt: string;
}

const PLAIN = { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 't' };

function slotXml({ id, name, placeholder, box, frame, prompt }: Slot, { context, weight }: Writing): string {
  const lang = languageOf(context.lang);
  const text =
    placeholder.type === 'sldNum'
      ? el(
          'a:fld',
          { id: fieldId('slide-number'), type: 'slidenum' },
          el('a:rPr', { lang }),
          '<a:t>‹#›</a:t>',
        )
      : prompt && el('a:r', {}, el('a:rPr', { lang }), `<a:t>${escapeXml(prompt)}</a:t>`);
  const style = ['tbl', 'chart', 'pic'].includes(placeholder.type)
    ? el('a:lstStyle')
    : listStyle(frame, context, weight);
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(id, name),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholderXml(placeholder)),
    ),
    el('p:spPr', {}, transform('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', PLAIN, el('a:normAutofit')),
      style,
      el('a:p', {}, text || el('a:endParaRPr', { lang })),
    ),
  );
}

/** Index of the placeholder for a slide's n-th body. */
export const bodyIndex = (n: number): number => (n === 0 ? 1 : 10 + n);
export const OBJECT_INDEX = 40;
export const FOOTER_INDEX = 50;
export const NUMBER_INDEX = 51;

function slots(layout: PlannedLayout, firstId: number, prompts: Prompts): Slot[] {
  const list: Omit<Slot, 'id'>[] = [];
  const { title, bodies, footer, number, object } = layout;
  const add = (
    placeholder: Placeholder,
    name: string,
    frame: FittedFrame | undefined,
    prompt: string,
    box = frame?.box,
  ): void => {
    if (box) list.push({ placeholder, name, frame, prompt, box });
  };
  add({ type: layout.type === 'title' ? 'ctrTitle' : 'title' }, 'Title', title, prompts.title);
  if (!title) add({ type: 'title' }, 'Title', undefined, prompts.title, OFF_SLIDE);
  for (const [n, frame] of bodies.entries())
    add({ type: 'body', idx: bodyIndex(n) }, `Text ${n + 1}`, frame, prompts.body);
  if (object) add({ type: object.type, idx: OBJECT_INDEX }, 'Content', undefined, '', object.box);
  add({ type: 'ftr', idx: FOOTER_INDEX }, 'Footer', footer, '');
  add({ type: 'sldNum', idx: NUMBER_INDEX }, 'Slide number', number, '');
  return list.map((slot, i) => ({ ...slot, id: firstId + i }));
}

/** Above the slide: slides without a visible title keep one here for the outline view and screen readers. */
export const OFF_SLIDE: Box = { x: 272, y: -70, width: 936, height: 50 };

/** @param drawn the ornaments as XML, with ids from 2 on */
export function layoutXml(
  layout: PlannedLayout,
  drawn: readonly string[],
  context: TextContext,
  prompts: Prompts,
): string {
  const writing = { context };
  const shapes = slots(layout, drawn.length + 2, prompts).map((slot) => slotXml(slot, writing));
  return document(
    el(
      'p:sldLayout',
      { ...ROOTS, type: layout.first ? layout.type : undefined, preserve: 1, userDrawn: 1 },
      slideData([...drawn, ...shapes], solid(context.paint, layout.ground.colour), layout.name),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  );
}

export const COLOUR_MAP = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/**
 * @param layoutIds relationship ids of the layouts, in order
 * @param model layout whose placeholders give the positions of the master's
 */
export function masterXml(
  layoutIds: readonly string[],
  model: PlannedLayout,
  palette: Palette,
  context: TextContext,
  prompts: Prompts,
): string {
  const masterLayout = { ...model, bodies: model.bodies.slice(0, 1), object: undefined };
  const body = slots(masterLayout, 2, prompts).map((slot) =>
    slotXml(
      {
        ...slot,
        placeholder: { ...slot.placeholder, ...(slot.placeholder.type !== 'title' && { idx: slot.id }) },
      },
      { context, weight: MASTER_WEIGHT },
    ),
  );
  const ids = layoutIds.map((id, i) => el('p:sldLayoutId', { id: 2_147_483_649 + i, 'r:id': id }));
  return document(
    el(
      'p:sldMaster',
      { ...ROOTS },
      slideData(body, solid(context.paint, palette.paper)),
      COLOUR_MAP,
      el('p:sldLayoutIdLst', {}, ids),
      el('p:hf', { hdr: 0, dt: 0 }),
      textStyles(model, context),
    ),
  );
}

function textStyles({ title, bodies }: PlannedLayout, context: TextContext): string {
  const level = (frame: FittedFrame | undefined): string =>
    listStyle(frame, context, MASTER_WEIGHT).replace(/^<a:lstStyle>|<\/a:lstStyle>$|^<a:lstStyle\/>$/g, '');
  return el(
    'p:txStyles',
    {},
    el('p:titleStyle', {}, level(title)),
    el('p:bodyStyle', {}, bodyLevels(bodies[0], context)),
    el('p:otherStyle', {}, otherLevel(context.paint)),
  );
}

/** Nine levels, each indented further, reached with the Tab key. */
function bodyLevels(frame: FittedFrame | undefined, context: TextContext): string {
  const [first] = frame?.paragraphs ?? [];
  const run = first?.runs[0];
  if (!first || !run) return '';
  return Array.from({ length: 9 }, (_, i) => {
    const style = runProperties(
      'a:defRPr',
      { ...run, weight: MASTER_WEIGHT, px: Math.max(24, run.px - i * 2) },
      context,
    );
    const bullet = i > 0 ? { mark: '◦', colour: run.colour } : undefined;
    const level = { ...first, left: 40 * (i + 1), level: 0, before: 6, bullet };
    return paragraphProperties(`a:lvl${i + 1}pPr`, level, i === 0 ? 40 : 0, context.paint, style);
  }).join('');
}

const otherLevel = (paint: Paint): string =>
  el(
    'a:lvl1pPr',
    {},
    el('a:defRPr', { sz: 1800 }, solid(paint, '#000000'), el('a:latin', { typeface: '+mn-lt' })),
  );
