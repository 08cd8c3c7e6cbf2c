// Motif, frame and palette → the eight SVG documents of a theme. Colours are baked in, because an SVG image cannot read
// the custom properties of the page that shows it. Pure.
import { mix } from '../colour.js';
import type { Palette, Theme } from '../model.js';
import { drums } from './drum.js';
import { sprig } from './flower.js';
import { frames } from './frames/frames.js';
import type { FrameName } from './frames/names.js';
import { LAND } from './landscape.js';
import { landscapes } from './landscapes.js';
import type { MotifName, SprigName } from './names.js';
import { deepPen, paperPen } from './pen.js';

const document = (viewBox: string, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`;

const face = (rings: string) => document('-600 -600 1200 1200', rings);

/**
 * Landscape 1280 × 300, drum faces 1200 × 1200 around the origin, corner 266 × 300, foot 266 × 84, edge 1280 × 720
 * or empty.
 */
export async function drawMotifs(
  motif: MotifName,
  palette: Palette,
  { sprig: flower = 'none', frame = 'plain' }: { sprig?: SprigName; frame?: FrameName } = {},
): Promise<Theme['motifs']> {
  const land = await landscapes[motif]();
  const { deep, accent, onDeep } = palette;
  const pen = deepPen(palette);
  const ink = (colour: string, line: number, figure: number) => ({
    line: mix(deep, colour, line),
    figure: mix(deep, colour, figure),
  });
  const [drumOpen = '', drumGold = '', drumDeep = ''] = drums(
    ink(accent, 0.34, 0.55),
    ink(accent, 0.36, 0.58),
    ink(onDeep, 0.19, 0.29),
  ).map(face);
  const wide = (body: string): string => document(`0 0 ${LAND.width} ${LAND.height}`, body);
  const landDeep = wide(land.land(pen) + sprig(flower, pen));
  const landPaper = wide(land.land(paperPen(palette)));
  const { corner, foot, edge } = frames[frame];
  return {
    landDeep,
    landPaper,
    drumOpen,
    drumGold,
    drumDeep,
    corner: corner(land, palette),
    foot: foot(land, palette),
    edge: edge(palette),
  };
}
