// Limestone islands on a quiet sea, rings of water at their feet: Quảng Ninh.
import { type KarstForm, karst, plain, reflection, water } from '../ground.js';
import { LAND, type Land } from '../land.js';
import type { Pen } from '../pen.js';

type Rock = readonly [form: KarstForm, x: number, width: number, height: number];
const HORIZON = 206;

const islands = (rocks: readonly Rock[], base: number, pen: Pen, depth: 0 | 1 | 2, lines: number) =>
  rocks
    .map(([form, x, w, h]) =>
      karst(form, [x, base, w, h], lines, {
        stroke: pen.line[depth],
        fill: pen.fill[depth],
        width: 1.3 + depth * 0.15,
      }),
    )
    .join('');

const FAR: Rock[] = [
  ['tower', 140, 120, 118],
  ['fang', 226, 84, 70],
  ['shoulder', 520, -96, 66],
  ['twin', 690, 150, 124],
  ['tower', 950, -110, 154],
  ['shoulder', 1050, 150, 132],
  ['tower', 1178, 130, 142],
  ['fang', 1262, -90, 84],
];

export const seaIslands: Land = {
  land: (pen) =>
    islands(FAR, HORIZON, pen, 0, 6) +
    plain(HORIZON, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 218, bottom: 292, rows: 8, left: 0, right: 1280 }, pen.line[1]) +
    islands([['shoulder', 872, 120, 74]], 240, pen, 1, 5) +
    reflection(872, 244, 150, 3, pen.line[1]) +
    islands(
      [
        ['tower', 330, 170, 168],
        ['ridge', 442, -150, 96],
      ],
      262,
      pen,
      2,
      7,
    ) +
    reflection(370, 268, 330, 4, pen.line[2]),
  corner: (pen) =>
    islands(
      [
        ['tower', 76, 112, 150],
        ['ridge', 152, -110, 96],
        ['fang', 214, 58, 52],
      ],
      262,
      pen,
      1,
      6,
    ) +
    plain(262, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(110, 270, 230, 4, pen.line[1]),
};
