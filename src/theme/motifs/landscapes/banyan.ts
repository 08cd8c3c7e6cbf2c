// A great banyan, roots nested like doors, before the northern ranges: Tuyên Quang.
import { stiltHouse } from '../built.js';
import { crest, hills, strata } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { ink } from '../pen.js';
import { broadTree } from '../plant.js';

export const banyan: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 196],
          [140, 240],
          [300, 170],
          [480, 238],
          [700, 190],
          [900, 266],
          [1100, 206],
          [1300, 254],
        ],
        0.62,
      ),
      304,
      9,
      ink(pen, 0),
    ) +
    hills(
      [
        [120, 560, 104],
        [560, 560, 84],
        [1180, 620, 112],
      ],
      304,
      7,
      ink(pen, 1),
    ) +
    broadTree([420, 280, 200, 150], 3, ink(pen, 1)) +
    broadTree([1216, 284, 220, 170], 3, ink(pen, 1)) +
    stiltHouse([240, 280, 170, 124], ink(pen, 2)) +
    broadTree([900, 292, 480, 246], 4, ink(pen, 2)) +
    hills(
      [
        [60, 520, 36],
        [640, 760, 30],
        [1180, 560, 36],
      ],
      306,
      4,
      ink(pen, 2),
    ),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 110],
          [90, 150],
          [180, 96],
          [270, 60],
        ],
        0.7,
      ),
      304,
      6,
      ink(pen, 0),
    ) +
    broadTree([104, 296, 190, 150], 3, ink(pen, 1)) +
    hills(
      [
        [50, 240, 20],
        [200, 140, 18],
      ],
      304,
      3,
      ink(pen, 2),
    ),
};
