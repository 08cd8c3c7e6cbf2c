// A planned slide → slide XML: ornaments first, then the title, then content and texts in reading order. Pure.
import type { Lang } from '../../messages/message.js';
import { inherits } from './arrangements.js';
import { fallbackOf } from './faces.js';
import type { FittedFrame } from './fit.js';
import { fieldId } from './ids.js';
import { bodyIndex, FOOTER_INDEX, NUMBER_INDEX, OBJECT_INDEX, OFF_SLIDE, slideData } from './master-xml.js';
import type { Media } from './media.js';
import { pictureXml } from './picture-xml.js';
import type { PlannedLayout, PlannedSlide } from './plan.js';
import type { ImageSource, Item } from './scene.js';
import {
  identity,
  type Placeholder,
  placeholderXml,
  shapeXml,
  textShapeXml,
  transform,
} from './shape-xml.js';
import { tableXml } from './table-xml.js';
import { languageOf, type TextContext } from './text-xml.js';
import { document, el, escapeXml, NS, ROOTS } from './xml.js';

export interface SlideContext extends TextContext {
  /** Name of a slide without a visible title; also the alternative text of its table. */
  title: string;
  lang: Lang;
  /** A picture's media with relationship ids for its parts; undefined if it could not be read. */
  media(source: ImageSource): (Media & { image: string; vector?: string }) | undefined;
  /** Relationship id of the item's chart part. */
  chart(item: Item): string;
}

/** Shapes and pictures from back to front, with ids from `firstId` on. */
export function drawItems(items: readonly Item[], firstId: number, context: SlideContext): string[] {
  const drawn: string[] = [];
  for (const item of items) {
    const id = firstId + drawn.length;
    if (item.kind === 'shape') drawn.push(shapeXml(item.shape, id, context.paint));
    const media = item.kind === 'picture' && context.media(item.picture.source);
    if (item.kind === 'picture' && media) drawn.push(pictureXml(item.picture, media, id, context.paint));
  }
  return drawn;
}

const isDecoration = (item: Item): boolean =>
  item.kind === 'shape' || (item.kind === 'picture' && !item.content);

/** Dots go on top of the lines they sit on, and a medallion's sun on top of its disc. */
const fromBack = (items: readonly Item[]): Item[] => {
  const isDot = (item: Item): boolean =>
    item.kind === 'shape' && (item.shape.kind === 'ellipse' || item.shape.kind === 'outline');
  return [...items.filter((item) => !isDot(item)), ...items.filter(isDot)];
};

/** A slide without a visible title carries its name above the slide's top edge. */
export function slideXml(slide: PlannedSlide, layout: PlannedLayout, context: SlideContext): string {
  const shapes = drawItems(fromBack(slide.scene.items.filter(isDecoration)), 2, context);
  const next = (): number => shapes.length + 2;
  const text = (frame: FittedFrame, name: string, placeholder?: Placeholder, model?: FittedFrame): void => {
    const field = placeholder?.type === 'sldNum' ? fieldId('slide-number') : undefined;
    const shape = { id: next(), name, placeholder, field, inherits: inherits(frame.box, model?.box) };
    shapes.push(textShapeXml(frame, shape, context));
  };
  const titleType = layout.type === 'title' && layout.title ? 'ctrTitle' : 'title';
  if (slide.title) text(slide.title, 'Title', { type: titleType }, layout.title);
  else shapes.push(hiddenTitle(next(), titleType, context));
  const object = (item: Item): void => {
    const place = item === slide.object ? layout.object : undefined;
    const drawn = contentXml(item, next(), place && { type: place.type, idx: OBJECT_INDEX }, context);
    if (drawn) shapes.push(drawn);
  };
  const body = (frame: FittedFrame, n: number): void => {
    const placeholder = n < layout.bodies.length ? { type: 'body' as const, idx: bodyIndex(n) } : undefined;
    text(frame, `Text ${n + 1}`, placeholder, layout.bodies[n]);
  };
  const inReadingOrder = [
    ...slide.scene.items.flatMap((item) =>
      isDecoration(item) || item.kind === 'text' || item.kind === 'shape'
        ? []
        : [{ order: item.order ?? 0, write: () => object(item) }],
    ),
    ...slide.bodies.map((frame, n) => ({ order: frame.order, write: () => body(frame, n) })),
    ...slide.boxes.map((frame) => ({ order: frame.order, write: () => text(frame, `Text box ${next()}`) })),
  ];
  for (const { write } of inReadingOrder.sort((a, b) => a.order - b.order)) write();
  if (slide.footer) text(slide.footer, 'Footer', { type: 'ftr', idx: FOOTER_INDEX }, layout.footer);
  if (slide.number) text(slide.number, 'Slide number', { type: 'sldNum', idx: NUMBER_INDEX }, layout.number);
  return document(
    el('p:sld', { ...ROOTS }, slideData(shapes), el('p:clrMapOvr', {}, el('a:masterClrMapping'))),
  );
}

function hiddenTitle(id: number, type: 'title' | 'ctrTitle', { lang, title }: SlideContext): string {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(id, 'Title'),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholderXml({ type })),
    ),
    el('p:spPr', {}, transform('a:xfrm', OFF_SLIDE)),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', {}, el('a:normAutofit')),
      el('a:lstStyle'),
      el(
        'a:p',
        {},
        el('a:r', {}, el('a:rPr', { lang: languageOf(lang), sz: 1800 }), `<a:t>${escapeXml(title)}</a:t>`),
      ),
    ),
  );
}

function contentXml(
  item: Item,
  id: number,
  placeholder: Placeholder | undefined,
  context: SlideContext,
): string | undefined {
  if (item.kind === 'table') return tableXml(item, id, context.title, context, placeholder);
  if (item.kind === 'chart') return chartFrame(item, id, placeholder, context);
  const media = item.kind === 'picture' && context.media(item.picture.source);
  if (item.kind !== 'picture' || !media) return undefined;
  return pictureXml(item.picture, media, id, context.paint, placeholder);
}

function chartFrame(
  item: Extract<Item, { kind: 'chart' }>,
  id: number,
  placeholder: Placeholder | undefined,
  context: SlideContext,
): string {
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      identity(id, `Chart ${id}`, item.alt || undefined),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholder && placeholderXml(placeholder)),
    ),
    transform('p:xfrm', item.box),
    el(
      'a:graphic',
      {},
      el('a:graphicData', { uri: NS.c }, el('c:chart', { 'xmlns:c': NS.c, 'r:id': context.chart(item) })),
    ),
  );
}

/** Fonts replaced on these slides and their fallbacks, for the report. */
export function replacedFaces(slides: readonly PlannedSlide[]): Map<string, string> {
  const faces = new Map<string, string>();
  for (const slide of slides)
    for (const frame of [slide.title, ...slide.bodies, ...slide.boxes])
      for (const { runs } of frame?.paragraphs ?? [])
        for (const { family } of runs) faces.set(family, fallbackOf(family).typeface);
  return faces;
}
