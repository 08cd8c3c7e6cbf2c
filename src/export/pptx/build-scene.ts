// A slide's tree and its data → the Scene: background, shapes, pictures, tables, charts and texts. Pure.
import type { Slide } from '../../deck/model.js';
import type { LaidNode } from '../../render/geometry.js';
import { contrast } from '../../theme/colour.js';
import type { Palette } from '../../theme/model.js';
import { decorationOf, imageSource, isRound, layersOf } from './backgrounds.js';
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
  const builder = { slide, traits, ground, items };
  for (const child of groundFirst(section.children)) collect(child, section, builder);
  const shown = traits.items?.(items, { laid, palette }) ?? items;
  const panels = shown.filter(isPanel);
  const layoutPanels = panels.some((panel) => textsDependOn(panel, ground)) ? panels : [];
  ground.items.push(...layoutPanels);
  const texts = framesOf(section, traits).map((frame): Item => ({ kind: 'text', frame }));
  return {
    layout: slide.layout,
    ground,
    items: [...shown.filter((item) => !layoutPanels.includes(item)), ...texts],
  };
}

/** The slide being built and what has been collected so far. */
interface SceneBuilder {
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
 * Whether a panel belongs to the layout: yes if text colours depend on it, which is also true on a new slide. A
 * pale panel starts where its slide's title ends and would need a layout for every title height.
 */
const textsDependOn = (item: Item, ground: Ground): boolean =>
  item.kind === 'shape' &&
  item.shape.fill !== undefined &&
  'colour' in item.shape.fill &&
  contrast(hexOf(item.shape.fill.colour), hexOf(ground.colour)) >= 3;

const hexOf = (colour: string): string => `#${parseColour(colour).hex}`;

/** A picture under words, then its scrim, then everything on top: the snapshot lists an element's scrim first. */
function groundFirst(nodes: readonly LaidNode[]): LaidNode[] {
  const isUnder = ({ name, classes, children }: LaidNode): boolean =>
    name === 'img' ||
    classes.includes('ground') ||
    children.some(({ classes }) => classes.includes('ground'));
  return [...nodes.filter(isUnder), ...nodes.filter((node) => !isUnder(node))];
}

/** Collects what is drawn around texts. Emblems and the section's own ornaments go to the layout's background. */
function collect(node: LaidNode, parent: LaidNode, builder: SceneBuilder): void {
  const { ground, items, traits } = builder;
  if (node.style.visibility === 'hidden' || node.name === '#text') return;
  // Chart data for screen readers; the native chart brings its own data sheet.
  if (node.classes.includes('visually-hidden')) return;
  if (node.name === 'table') items.push(tableItem(node));
  else if (node.name === 'img') items.push(...image(node, parent, builder));
  else if (isOrnament(node, parent)) ground.items.push(...decorationOf(node));
  else {
    if (!(parent.name === 'li' && isDrawnBullet(node) && traits.bulleted)) items.push(...decorationOf(node));
    for (const child of groundFirst(node.children)) collect(child, node, builder);
  }
}

const isOrnament = (node: LaidNode, parent: LaidNode): boolean =>
  node.classes.includes('emblem') || (parent.name === 'section' && node.name === '::before');

/** A picture under words is drawn before them, as a background, whatever its place in the reading order. */
function image(node: LaidNode, parent: LaidNode, { slide, traits }: SceneBuilder): Item[] {
  const drawn = traits.picture?.(slide.body, node);
  if (drawn) return [drawn];
  const source = imageSource(node.attributes.get('src') ?? '');
  const alt = node.attributes.get('alt') ?? '';
  if (!source) return [];
  const rule = decorationOf({ ...node, style: { ...node.style, 'background-image': 'none' } });
  const content = !parent.classes.includes('ground');
  return [{ kind: 'picture', content, picture: framed(node, source, alt), order: node.order }, ...rule];
}

/** Box and crop for object-fit: "cover" crops, "contain" and borders shrink the box. */
function framed(node: LaidNode, source: PictureItem['source'], alt: string): PictureItem {
  const { box, style } = node;
  const rule = style['border-bottom'].includes('none') ? 0 : px(style['border-bottom']);
  return {
    box: { ...box, height: box.height - rule },
    source,
    alt,
    ...(isRound(node) && { round: true }),
    ...fitOf(style['object-fit'], style['object-position']),
  };
}

/** Fitting needs the picture's intrinsic size, which is only read at the media stage. */
function fitOf(fit: string, position: string): { fit?: PictureItem['fit'] } {
  if (fit !== 'cover' && fit !== 'contain') return {};
  const [x = '50%', y = '50%'] = position.split(' ');
  return { fit: { kind: fit, x: lengthOf(x, 1), y: lengthOf(y, 1) } };
}
