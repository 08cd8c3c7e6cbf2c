// A lighthouse on a headland, its light in rings over the sea: Hải Phòng.
import { lighthouse } from '../built.js';
import { hills, karsts, plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink } from '../pen.js';

export const lighthouseCoast: Landscape = {
  land: (pen) =>
    karsts(
      [
        ['shoulder', 520, 150, 74],
        ['twin', 650, 120, 50],
        ['ridge', 190, -170, 66],
      ],
      214,
      5,
      ink(pen, 0),
    ) +
    plain(214, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 226, bottom: 292, rows: 8, left: 0, right: 1280 }, pen.line[1], 4) +
    hills([[1180, 620, 168]], 262, 9, ink(pen, 1)) +
    lighthouse([990, 202, 40, 98], ink(pen, 2), pen.line[1]) +
    karsts(
      [
        ['ridge', 980, 300, 92],
        ['shoulder', 1170, -260, 116],
        ['ridge', 820, -150, 44],
      ],
      276,
      7,
      ink(pen, 2),
    ) +
    reflection(960, 282, 470, 3, pen.line[2]) +
    karsts(
      [
        ['shoulder', 110, 220, 96],
        ['ridge', 250, 150, 54],
      ],
      280,
      6,
      ink(pen, 2),
    ) +
    reflection(170, 286, 320, 2, pen.line[2]),
  corner: (pen) =>
    lighthouse([84, 204, 30, 84], ink(pen, 1), pen.line[0]) +
    karsts(
      [
        ['ridge', 84, 190, 68],
        ['shoulder', 180, -110, 44],
      ],
      264,
      6,
      ink(pen, 1),
    ) +
    plain(264, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(110, 271, 220, 4, pen.line[1]),
};
