// Limestone islands on a quiet sea, level strokes of water at their feet: Quảng Ninh.
import { karsts, plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink } from '../pen.js';

const HORIZON = 206;

export const seaIslands: Landscape = {
  land: (pen) =>
    karsts(
      [
        ['tower', 140, 120, 118],
        ['fang', 228, 90, 72],
        ['shoulder', 520, -96, 62],
        ['twin', 690, 150, 120],
        ['tower', 950, -110, 146],
        ['shoulder', 1054, 160, 122],
        ['tower', 1178, 130, 134],
        ['fang', 1258, -96, 84],
      ],
      HORIZON,
      6,
      ink(pen, 0),
    ) +
    plain(HORIZON, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 218, bottom: 290, rows: 8, left: 0, right: 1280 }, pen.line[1]) +
    karsts([['shoulder', 872, 120, 70]], 240, 5, ink(pen, 1)) +
    reflection(872, 246, 150, 3, pen.line[1]) +
    karsts(
      [
        ['tower', 330, 170, 160],
        ['ridge', 442, -150, 88],
      ],
      262,
      7,
      ink(pen, 2),
    ) +
    reflection(370, 269, 330, 4, pen.line[2]),
  corner: (pen) =>
    karsts(
      [
        ['tower', 76, 112, 142],
        ['ridge', 152, -110, 88],
        ['fang', 214, 58, 50],
      ],
      262,
      6,
      ink(pen, 1),
    ) +
    plain(262, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(110, 270, 230, 4, pen.line[1]),
};
