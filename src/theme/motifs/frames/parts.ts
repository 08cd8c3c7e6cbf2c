// What frames are put together from: bands of figures along a side, and the land cut to a medallion.
import { mix } from '../../colour.js';
import type { Palette } from '../../model.js';
import { CORNER, LAND, type Landscape } from '../landscape.js';
import { medallionPen } from '../pen.js';
import { nums, oval, path } from '../shape.js';
import { type EdgeInk, type FigureRow, FOOT, SLIDE, type SlideFrame } from './frame.js';

export const document = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;

export const onSlide = (body: string): string => document(SLIDE.width, SLIDE.height, body);

export const block = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<path d="M${nums(x, y)}h${nums(width)}v${nums(height)}H${nums(x)}Z" fill="${fill}"/>`;

/** A strip of figures along a line to the right of (x, y). */
export const along = (x: number, y: number, length: number, strip: FigureRow, ink: EdgeInk): string =>
  `<g transform="translate(${nums(x, y)})">${strip(length, ink)}</g>`;

/** The same downwards: the strip's top looks to the right. */
export const down = (x: number, y: number, length: number, strip: FigureRow, ink: EdgeInk): string =>
  `<g transform="translate(${nums(x + 24, y)})rotate(90)">${strip(length, ink)}</g>`;

/** Colours of drawings on paper: the line of a rim, and the pale ground within it. */
export const rimInk = ({ paper, primary }: Palette) => ({
  line: mix(paper, primary, 0.42),
  thin: mix(paper, primary, 0.26),
  ground: mix(paper, primary, 0.06),
});

/** The corner's land inside a contour, `shape`, at a scale from the lower left corner, moved by (x, y). */
export function landIn(shape: string, { land, palette, scale = 1, x = 0, y = 0 }: LandPlace): string {
  const drawn = `<g transform="translate(${nums(x, CORNER.height - CORNER.height * scale + y)})scale(${scale})">${land.corner(medallionPen(palette))}</g>`;
  return `<clipPath id="c"><path d="${shape}"/></clipPath><g clip-path="url(#c)">${drawn}</g>`;
}

export interface LandPlace {
  land: Landscape;
  palette: Palette;
  scale?: number;
  x?: number;
  y?: number;
}

export const cornerOf = (body: string): string => document(CORNER.width, CORNER.height, body);

/** How far a panorama is drawn below its own size; its lines keep a weight that a projector shows. */
const SMALL = 0.28;
const WEIGHT = 2.3;

/** The middle of the whole land, small, from `left` to the right end of the foot, standing `lift` px above its bottom. */
export function panorama(land: Landscape, palette: Palette, { left = 0, lift = 0 }): string {
  const drawn = land
    .land(medallionPen(palette))
    .replace(/stroke-width="([\d.]+)"/g, (_, width) => `stroke-width="${nums(Number(width) * WEIGHT)}"`);
  const from = left + (FOOT.width - left - LAND.width * SMALL) / 2;
  return `<g transform="translate(${nums(from, FOOT.height - lift - LAND.height * SMALL)})scale(${SMALL})">${drawn}</g>`;
}

/** The foot's land under three rims of the drum, whose face rises from the slide's corner. */
export function domed(land: Landscape, palette: Palette): string {
  const dome = (by: number) => oval(0, FOOT.height, FOOT.width - 4 - by, FOOT.height - 2 - by * 0.6);
  const { line, thin } = rimInk(palette);
  const rims = [0, 5, 9].map((by, i) => path(dome(by), { stroke: i ? thin : line, width: 1.4 }));
  const clip = `<clipPath id="cd"><path d="${dome(9)}"/></clipPath>`;
  return document(
    FOOT.width,
    FOOT.height,
    `${clip}${rims.join('')}<g clip-path="url(#cd)">${panorama(land, palette, {})}</g>`,
  );
}

/** The foot's land running out to the right like the toe of a hill, `lift` px above the slide's lower edge. */
export function sloped(land: Landscape, palette: Palette, { left = 0, lift = 0 } = {}): string {
  const [end, base] = [FOOT.width - 4, FOOT.height - lift];
  const slope = `M${nums(left, 0)}H${nums(end - 50)}C${nums(end - 30, 6, end - 38, base - 10, end, base)}H${nums(left)}Z`;
  const clip = `<clipPath id="cs"><path d="${slope}"/></clipPath>`;
  const ground = path(`M${nums(left, base - 0.7)}H${nums(end)}`, {
    stroke: rimInk(palette).line,
    width: 1.4,
  });
  return document(
    FOOT.width,
    FOOT.height,
    `${clip}<g clip-path="url(#cs)">${panorama(land, palette, { left, lift })}</g>${ground}`,
  );
}

/** A frame without an edge of its own keeps the base theme's drum in the corner. */
export const NO_EDGE: SlideFrame['edge'] = () => '';
