// Communal houses with tall thatch on the basalt plateau: Gia Lai.
import { communalHouse } from '../built.js';
import { crest, hills, strata } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { ink } from '../pen.js';
import { broadTree } from '../plant.js';

export const highland: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 120],
          [200, 176],
          [480, 128],
          [760, 168],
          [1020, 132],
          [1300, 196],
        ],
        0.7,
      ),
      304,
      7,
      ink(pen, 0),
    ) +
    broadTree([92, 280, 200, 150], 2, ink(pen, 1)) +
    broadTree([740, 276, 210, 150], 2, ink(pen, 1)) +
    communalHouse([560, 272, 150, 176], ink(pen, 1)) +
    hills(
      [
        [160, 700, 60],
        [720, 760, 52],
        [1240, 560, 66],
      ],
      306,
      6,
      ink(pen, 1),
    ) +
    communalHouse([300, 284, 176, 212], ink(pen, 2)) +
    communalHouse([1010, 280, 178, 214], ink(pen, 2)) +
    hills(
      [
        [20, 520, 30],
        [480, 640, 26],
        [1060, 720, 34],
      ],
      306,
      4,
      ink(pen, 2),
    ),
  corner: (pen) =>
    broadTree([190, 280, 110, 84], 2, ink(pen, 0)) +
    communalHouse([88, 282, 120, 168], ink(pen, 1)) +
    hills(
      [
        [50, 300, 30],
        [200, 140, 22],
      ],
      304,
      4,
      ink(pen, 2),
    ),
};
