// A slide's tree and its data → the Scene: ground, shapes, pictures, tables, charts and texts. Pure.
import type { Slide } from '../../deck/model.js';
import type { LaidNode } from '../../render/geometry.js';
import { contrast } from '../../theme/colour.js';
import type { Palette } from '../../theme/model.js';
import { decorationOf, imageSource, layersOf } from './backgrounds.js';
import { lengthOf, parseColour, px } from './css.js';
import { framesOf, isDrawnBullet } from './frames.js';
import { type PptxKinds, pptxTraits } from './kinds.js';
import type { Scene } from './plan.js';
import type { Ground, Item, PictureItem } from './scene.js';
import { tableItem } from './tables.js';
import type { PptxTraits } from './traits.js';

export function buildScene(laid: LaidNode, slide: Slide, palette: Palette, kinds: PptxKinds): Scene {
  const traits = pptxTraits(slide.layout, kinds);
  const section = traits.tree?.(laid) ?? laid;
  const ground: Ground = { colour: section.style['background-color'], items: layersOf(section) };
  const items: Item[] = [];
  for (const child of section.children) dress(child, section, { slide, traits, ground, items });
  const shown = traits.items?.(items, { laid, palette }) ?? items;
  const panels = shown.filter(isPanel);
  const kept = panels.some((panel) => isDeep(panel, ground)) ? panels : [];
  ground.items.push(...kept);
  const texts = framesOf(section, traits).map((frame): Item => ({ kind: 'text', frame }));
  return {
    layout: slide.layout,
    ground,
    items: [...shown.filter((item) => !kept.includes(item)), ...texts],
  };
}

/** The slide that is set up, and what has been found of it. */
interface Staging {
  slide: Slide;
  traits: PptxTraits<Slide['body']>;
  ground: Ground;
  items: Item[];
}

const isPanel = (item: Item): boolean =>
  item.kind === 'shape' &&
  item.shape.kind === 'rect' &&
  item.shape.fill !== undefined &&
  Math.min(item.shape.box.width, item.shape.box.height) >= 100;

/**
 * Grounds of texts belong to the layout when the texts' colours count on one of them on a new slide too. A pale one
 * begins where its slide's title ends, and would make a layout of its own for every height of titles.
 */
const isDeep = (item: Item, ground: Ground): boolean =>
  item.kind === 'shape' &&
  item.shape.fill !== undefined &&
  'colour' in item.shape.fill &&
  contrast(hexOf(item.shape.fill.colour), hexOf(ground.colour)) >= 3;

const hexOf = (colour: string): string => `#${parseColour(colour).hex}`;

/** Collects what is drawn around texts; emblems and the section's own ornaments belong to the layout. */
function dress(node: LaidNode, parent: LaidNode, staging: Staging): void {
  const { ground, items, traits } = staging;
  if (node.style.visibility === 'hidden' || node.name === '#text') return;
  // A chart's data for screen readers: the native chart has its own data sheet.
  if (node.classes.includes('visually-hidden')) return;
  if (node.name === 'table') items.push(tableItem(node));
  else if (node.name === 'img') items.push(...image(node, staging));
  else if (isOrnament(node, parent)) ground.items.push(...decorationOf(node));
  else {
    if (!(parent.name === 'li' && isDrawnBullet(node) && traits.bulleted)) items.push(...decorationOf(node));
    for (const child of node.children) dress(child, node, staging);
  }
}

const isOrnament = (node: LaidNode, parent: LaidNode): boolean =>
  node.classes.includes('emblem') || (parent.name === 'section' && node.name === '::before');

function image(node: LaidNode, { slide, traits }: Staging): Item[] {
  const drawn = traits.picture?.(slide.body, node);
  if (drawn) return [drawn];
  const source = imageSource(node.attributes.get('src') ?? '');
  const alt = node.attributes.get('alt') ?? '';
  if (!source) return [];
  const rule = decorationOf({ ...node, style: { ...node.style, 'background-image': 'none' } });
  return [{ kind: 'picture', content: true, picture: framed(node, source, alt), order: node.order }, ...rule];
}

/** object-fit: what "cover" cuts off; "contain" and borders narrow the box. */
function framed({ box, style }: LaidNode, source: PictureItem['source'], alt: string): PictureItem {
  const rule = style['border-bottom'].includes('none') ? 0 : px(style['border-bottom']);
  return {
    box: { ...box, height: box.height - rule },
    source,
    alt,
    ...fitOf(style['object-fit'], style['object-position']),
  };
}

/** The fitting needs the picture's own size, which only the media stage reads. */
function fitOf(fit: string, position: string): { fit?: PictureItem['fit'] } {
  if (fit !== 'cover' && fit !== 'contain') return {};
  const [x = '50%', y = '50%'] = position.split(' ');
  return { fit: { kind: fit, x: lengthOf(x, 1), y: lengthOf(y, 1) } };
}
