// Houses on stilts in a highland valley: Sơn La.
import { stiltHouse } from '../built.js';
import { crest, hills, strata } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { ink } from '../pen.js';
import { fanPalm, tree } from '../plant.js';

export const stiltVillage: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 170],
          [160, 238],
          [380, 180],
          [600, 226],
          [860, 176],
          [1080, 256],
          [1300, 190],
        ],
        0.68,
      ),
      304,
      8,
      ink(pen, 0),
    ) +
    hills(
      [
        [360, 620, 108],
        [980, 680, 112],
      ],
      304,
      7,
      ink(pen, 1),
    ) +
    [
      [500, 232, 96],
      [536, 236, 116],
      [574, 238, 88],
      [800, 232, 104],
      [838, 230, 84],
    ]
      .map(([x = 0, y = 0, h = 0]) => tree([x, y, h * 0.42, h], 5, ink(pen, 0)))
      .join('') +
    stiltHouse([420, 258, 140, 108], ink(pen, 1)) +
    stiltHouse([700, 252, 130, 98], ink(pen, 1)) +
    stiltHouse([920, 258, 146, 112], ink(pen, 1)) +
    fanPalm(330, 276, 132, 36, ink(pen, 1)) +
    stiltHouse([200, 282, 210, 158], ink(pen, 2)) +
    stiltHouse([1110, 282, 220, 166], ink(pen, 2)) +
    fanPalm(1238, 288, 170, 44, ink(pen, 2)) +
    hills(
      [
        [60, 520, 34],
        [600, 760, 38],
        [1160, 560, 34],
      ],
      306,
      4,
      ink(pen, 2),
    ),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 130],
          [80, 166],
          [180, 110],
          [270, 60],
        ],
        0.7,
      ),
      304,
      6,
      ink(pen, 0),
    ) +
    stiltHouse([104, 284, 150, 116], ink(pen, 1)) +
    hills(
      [
        [40, 260, 26],
        [200, 140, 22],
      ],
      304,
      3,
      ink(pen, 2),
    ),
};
