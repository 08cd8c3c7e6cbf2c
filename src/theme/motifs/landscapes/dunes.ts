// Dunes with wind ripples along a calm sea: Khánh Hòa.
import { hills, plain, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { palm } from '../plant.js';
import { curve, path, range } from '../shape.js';

/** A dune: one long windward curve, a short lee; ripples follow the windward side and fade before the crest. */
function dune(x: number, base: number, width: number, height: number, pen: Pen, depth: Depth): string {
  const top: [number, number] = [x + width * 0.16, base - height];
  const back = (t: number): [number, number][] => [
    [x - width / 2, base],
    [x - width * 0.3, base - height * 0.16 * t],
    [x - width * 0.06, base - height * 0.72 * t],
    [top[0] - width * 0.05, base - height * 1.02 * t],
    [top[0], base - height * t],
  ];
  const lee: [number, number][] = [
    [top[0], top[1]],
    [x + width * 0.24, base - height * 0.62],
    [x + width * 0.36, base - height * 0.2],
    [x + width / 2, base],
  ];
  const edge: [number, number][] = [
    [top[0], top[1]],
    [x + width * 0.1, base - height * 0.66],
    [x + width * 0.2, base - height * 0.34],
    [x + width * 0.12, base],
  ];
  const ripple = (i: number): [number, number][] => {
    const t = 1 - (i + 1) / 9;
    return back(t).map(([px, py], k): [number, number] => [px + (k === 4 ? -6 : 0) + i * width * 0.006, py]);
  };
  const body = `<path d="${curve(back(1))}${curve(lee).replace(/^M[^q]*/, '')}Z" fill="${pen.fill[depth]}"/>`;
  return (
    body +
    path(curve(back(1)) + curve(lee), { ...ink(pen, depth), fill: 'none', width: 1.9 }) +
    path(curve(edge), { ...ink(pen, depth), fill: 'none' }) +
    path(
      range(8)
        .map((i) => curve(ripple(i)))
        .join(''),
      { stroke: pen.line[depth], width: 1.2 },
    )
  );
}

export const dunes: Landscape = {
  land: (pen) =>
    hills(
      [
        [180, 420, 78],
        [430, 300, 52],
        [1120, 380, 64],
      ],
      172,
      6,
      ink(pen, 0),
    ) +
    plain(172, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 182, bottom: 232, rows: 6, left: 0, right: 1280 }, pen.line[0], 6) +
    dune(1010, 304, 900, 156, pen, 1) +
    dune(240, 304, 860, 118, pen, 1) +
    palm(470, 262, 120, -26, ink(pen, 2)) +
    palm(510, 268, 92, 18, ink(pen, 2)) +
    dune(700, 306, 760, 84, pen, 2) +
    dune(1220, 306, 480, 60, pen, 2),
  corner: (pen) =>
    path('M0 196H200M10 204h150M0 212h120', { stroke: pen.line[0], width: 1.3 }) +
    dune(60, 304, 360, 92, pen, 1) +
    palm(168, 272, 96, -18, ink(pen, 1)) +
    dune(190, 306, 240, 48, pen, 2),
};
