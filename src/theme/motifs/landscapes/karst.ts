// Limestone towers over round foothills: Lạng Sơn.
import { hills, karsts } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { ink } from '../pen.js';

export const karstLand: Landscape = {
  land: (pen) =>
    karsts(
      [
        ['shoulder', 46, 190, 166],
        ['tower', 246, 196, 220],
        ['fang', 404, -170, 150],
        ['twin', 566, 190, 162],
        ['tower', 748, -196, 204],
        ['fang', 902, 190, 240],
        ['shoulder', 1064, -210, 180],
        ['tower', 1222, 230, 250],
      ],
      300,
      7,
      ink(pen, 0),
    ) +
    karsts(
      [
        ['ridge', 146, 230, 108],
        ['shoulder', 338, -230, 142],
        ['ridge', 652, -260, 98],
        ['tower', 824, 200, 132],
        ['shoulder', 990, 230, 140],
        ['ridge', 1160, 250, 116],
      ],
      300,
      7,
      ink(pen, 1),
    ) +
    hills(
      [
        [40, 380, 62],
        [300, 470, 52],
        [720, 540, 48],
        [1120, 500, 64],
      ],
      304,
      5,
      ink(pen, 2),
    ),
  corner: (pen) =>
    karsts(
      [
        ['tower', 62, 132, 150],
        ['fang', 152, -116, 112],
        ['ridge', 214, 110, 62],
      ],
      302,
      6,
      ink(pen, 1),
    ) +
    hills(
      [
        [40, 300, 44],
        [196, 140, 26],
      ],
      304,
      4,
      ink(pen, 2),
    ),
};
