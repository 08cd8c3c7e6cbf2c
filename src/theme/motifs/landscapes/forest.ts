// Great trees in three depths, crowns above crowns: Đồng Nai.
import { hills } from '../ground.js';
import type { Landscape } from '../landscape.js';
import type { Depth, Pen } from '../pen.js';
import { ink } from '../pen.js';
import { broadTree, tree } from '../plant.js';
import { grain, range } from '../shape.js';

/** Slender crowns side by side, each different. */
const edge = (pen: Pen, depth: Depth, count: number, height: number) =>
  range(count)
    .map((i) => {
      const x = ((i + 0.5 + (grain(i, depth) - 0.5) * 0.5) * 1280) / count;
      return tree(
        [x, 304, (1280 / count) * 1.16, height * (0.74 + 0.4 * grain(i, depth + 7))],
        6,
        ink(pen, depth),
      );
    })
    .join('');

export const forest: Landscape = {
  land: (pen) =>
    edge(pen, 0, 19, 200) +
    broadTree([170, 304, 270, 220], 3, ink(pen, 1)) +
    broadTree([980, 304, 310, 262], 3, ink(pen, 1)) +
    edge(pen, 1, 15, 132) +
    broadTree([560, 306, 230, 176], 3, ink(pen, 2)) +
    broadTree([1200, 306, 220, 164], 3, ink(pen, 2)) +
    hills(
      [
        [60, 420, 40],
        [420, 420, 30],
        [820, 460, 42],
        [1160, 420, 32],
      ],
      306,
      4,
      ink(pen, 2),
    ),
  corner: (pen) =>
    tree([40, 302, 60, 150], 5, ink(pen, 0)) +
    tree([190, 302, 56, 116], 5, ink(pen, 0)) +
    broadTree([112, 302, 150, 160], 3, ink(pen, 1)) +
    hills(
      [
        [50, 240, 36],
        [190, 150, 24],
      ],
      304,
      4,
      ink(pen, 2),
    ),
};
