// Range behind range of high crests, drawn as strata, clouds lying between them: Lai Châu.
import { crest, strata } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { nums, path } from '../shape.js';

/** Clouds as level strokes that curl at one end. */
const cloud = (x: number, y: number, w: number, pen: Pen) =>
  path(
    `M${nums(x, y)}h${nums(w)}a6 6 0 1 0-6-6M${nums(x + w * 0.2, y + 8)}h${nums(w * 0.9)}M${nums(x - w * 0.12, y - 8)}h${nums(w * 0.6)}a5 5 0 1 0-5-5`,
    { stroke: pen.line[1], width: 1.4, cap: 'round' },
  );

export const highRange: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 150],
          [150, 218],
          [330, 172],
          [520, 238],
          [720, 190],
          [930, 286],
          [1110, 214],
          [1300, 250],
        ],
        0.6,
      ),
      304,
      8,
      ink(pen, 0),
    ) +
    cloud(300, 152, 120, pen) +
    cloud(1010, 132, 150, pen) +
    strata(
      crest(
        [
          [-20, 96],
          [220, 150],
          [440, 104],
          [640, 158],
          [860, 120],
          [1060, 172],
          [1300, 110],
        ],
        0.56,
      ),
      304,
      7,
      ink(pen, 1),
    ) +
    strata(
      crest(
        [
          [-20, 78],
          [110, 58],
          [360, 82],
          [760, 66],
          [960, 92],
          [1300, 62],
        ],
        0.5,
      ),
      306,
      5,
      ink(pen, 2),
    ),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 110],
          [70, 158],
          [150, 104],
          [266, 60],
        ],
        0.62,
      ),
      304,
      7,
      ink(pen, 1),
    ) +
    strata(
      crest(
        [
          [-6, 60],
          [90, 34],
          [170, 56],
          [270, 20],
        ],
        0.55,
      ),
      306,
      5,
      ink(pen, 2),
    ),
};
