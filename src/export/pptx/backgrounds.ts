// An element's backgrounds, borders and clip path → shapes and pictures, back to front. Pure.

import type { Box } from '../../render/box.js';
import type { LaidNode } from '../../render/geometry.js';
import { clipPaths } from './clip-paths.js';
import { isSeen, lengthOf, parseBorder, px, splitTop } from './css.js';
import { gradientLayer } from './gradients.js';
import type { ImageSource, Item, Shape } from './scene.js';

/** Everything drawn for one element except its text. */
export function decorationOf(node: LaidNode): Item[] {
  return [...fillsOf(node), ...bordersOf(node)];
}

function fillsOf(node: LaidNode): Item[] {
  const { style, box } = node;
  const items: Item[] = [];
  const layers = layersOf(node);
  const clip = style['clip-path'] === 'none' ? undefined : clipPaths(style['clip-path'], box);
  const colour = style['background-color'];
  const round = isRound(node);
  const kind = clip ? 'outline' : round ? 'ellipse' : 'rect';
  const onlyPicture = round && layers.length === 1 && layers[0]?.kind === 'picture';
  if (isSeen(colour) && !onlyPicture)
    items.push({ kind: 'shape', shape: { kind, box, fill: { colour }, outlines: clip } });
  for (const layer of layers) {
    if (layer.kind === 'picture' && round) layer.picture = { ...cropTo(layer.picture, box), ground: colour };
    items.push(layer);
  }
  return items;
}

export function isRound({ style, box }: LaidNode): boolean {
  const radius = style['border-top-left-radius'];
  return lengthOf(radius, box.width) >= box.width / 2 - 0.5 && box.width > 0 && radius !== '0px';
}

type Layer = Extract<Item, { kind: 'shape' | 'picture' }>;

/** The layers of background-image, back to front; CSS lists the top one first. */
export function layersOf({ style, box }: LaidNode): Layer[] {
  if (style['background-image'] === 'none') return [];
  const images = splitTop(style['background-image'], ',');
  const positions = splitTop(style['background-position'], ',');
  const sizes = splitTop(style['background-size'], ',');
  const layers = images.map((image, i): Layer[] => {
    const at = (list: string[]): string => list[i % Math.max(1, list.length)] ?? '';
    if (image.startsWith('url(')) return pictureLayer(image, at(positions), at(sizes), box);
    const area = layerBox(at(positions), at(sizes), box, 1);
    return image.startsWith('linear-gradient(') ? gradientLayer(image, area) : [];
  });
  return layers.reverse().flat();
}

/** A layer's box from background-position and -size: px, percentages, contain and cover. `ratio` is width / height. */
function layerBox(position: string, size: string, box: Box, ratio: number): Box {
  const [w = 'auto', h = 'auto'] = splitTop(size, ' ');
  let [width, height] = [box.width, box.height];
  if (w === 'contain' || w === 'cover') {
    const byWidth = w === 'contain' ? box.width / box.height <= ratio : box.width / box.height >= ratio;
    if (byWidth) height = width / ratio;
    else width = height * ratio;
  } else if (w !== 'auto') {
    width = lengthOf(w, box.width);
    height = h === 'auto' ? width / ratio : lengthOf(h, box.height);
  }
  const [x = '0px', y = '0px'] = splitTop(position, ' ');
  return {
    x: box.x + (x.endsWith('%') ? lengthOf(x, box.width - width) : px(x)),
    y: box.y + (y.endsWith('%') ? lengthOf(y, box.height - height) : px(y)),
    width,
    height,
  };
}

function pictureLayer(image: string, position: string, size: string, box: Box): Layer[] {
  const source = imageSource(image.slice(image.indexOf('"') + 1, image.lastIndexOf('"')));
  if (!source) return [];
  const area = layerBox(position, size, box, ratioOf(source));
  return [{ kind: 'picture', content: false, picture: { box: area, source, alt: '' } }];
}

/** Decodes a data URI; undefined for any other URI, which a presentation must not refer to. */
export function imageSource(uri: string): ImageSource | undefined {
  const [, type, coding, data = ''] = /^data:(image\/(?:png|jpeg|svg\+xml))(;base64)?,(.*)$/s.exec(uri) ?? [];
  if (!type) return undefined;
  const bytes = coding ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data), 'utf8');
  return { type: type as ImageSource['type'], data: bytes };
}

function ratioOf({ type, data }: ImageSource): number {
  if (type !== 'image/svg+xml') return 16 / 9;
  const [, width = '1', height = '1'] =
    /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(Buffer.from(data).toString('utf8', 0, 2000)) ??
    /viewBox='[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)'/.exec(Buffer.from(data).toString('utf8', 0, 2000)) ??
    [];
  return Number(width) / Number(height);
}

/** Crops a picture to the round element that shows part of it. */
function cropTo(picture: Extract<Item, { kind: 'picture' }>['picture'], box: Box) {
  const { box: area } = picture;
  return {
    ...picture,
    box,
    round: true,
    crop: {
      left: (box.x - area.x) / area.width,
      top: (box.y - area.y) / area.height,
      right: (area.x + area.width - box.x - box.width) / area.width,
      bottom: (area.y + area.height - box.y - box.height) / area.height,
    },
  };
}

/** Borders on all four sides become a shape's outline; any others become lines. */
function bordersOf(node: LaidNode): Item[] {
  const { style, box } = node;
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
    parseBorder(style[`border-${side}` as 'border-top']),
  );
  const shapes: Shape[] = [];
  if (top && right && bottom && left) {
    const { width, colour } = top;
    const inner = inset(box, width / 2);
    const kind = isRound(node) ? 'ellipse' : 'rect';
    return [
      { kind: 'shape', shape: { kind, box: inner, line: { colour, width, dashed: top.style === 'dashed' } } },
    ];
  }
  const line = (border: typeof top, at: Box): void => {
    if (border) shapes.push({ kind: 'line', box: at, line: { ...border, dashed: false } });
  };
  line(top, { ...box, y: box.y + (top?.width ?? 0) / 2, height: 0 });
  line(bottom, { ...box, y: box.y + box.height - (bottom?.width ?? 0) / 2, height: 0 });
  line(left, { ...box, x: box.x + (left?.width ?? 0) / 2, width: 0 });
  line(right, { ...box, x: box.x + box.width - (right?.width ?? 0) / 2, width: 0 });
  return shapes.map((shape) => ({ kind: 'shape', shape }));
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});
