// A village hall with lifted eaves behind its bamboo: Bắc Ninh.
import { hall } from '../built.js';
import { hills, plain, reflection } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { arch, bamboo, broadTree } from '../plant.js';
import { range } from '../shape.js';

const clump = (list: readonly (readonly [number, number, number])[], base: number, pen: Pen, depth: Depth) =>
  list.map(([x, h, lean]) => bamboo(x, base, h, lean, ink(pen, depth))).join('');

const hedge = (pen: Pen, left: number, count: number, base: number) =>
  range(count)
    .map((i) => arch(left + i * 46, base, 66, 26 + (i % 3) * 8, 4, ink(pen, 1)))
    .join('');

export const bambooVillage: Landscape = {
  land: (pen) =>
    hills(
      [
        [240, 700, 82],
        [960, 780, 96],
      ],
      262,
      6,
      ink(pen, 0),
    ) +
    broadTree([430, 262, 200, 172], 3, ink(pen, 0)) +
    broadTree([900, 262, 220, 190], 3, ink(pen, 0)) +
    hall([330, 262, 190, 92], ink(pen, 1)) +
    hall([960, 262, 200, 96], ink(pen, 1)) +
    hall([640, 264, 330, 156], ink(pen, 2)) +
    hedge(pen, 440, 3, 266) +
    hedge(pen, 776, 4, 266) +
    clump(
      [
        [40, 186, 54],
        [86, 200, 44],
        [130, 176, 60],
        [176, 158, 40],
        [1098, 200, -44],
        [1146, 236, -56],
        [1196, 266, -40],
        [1244, 232, -58],
      ],
      272,
      pen,
      2,
    ) +
    plain(266, LAND.height, LAND.width, pen.fill[2], pen.line[2]) +
    reflection(640, 274, 480, 4, pen.line[1]) +
    reflection(150, 278, 260, 3, pen.line[0]) +
    reflection(1130, 278, 280, 3, pen.line[0]),
  corner: (pen) =>
    hall([128, 272, 150, 76], ink(pen, 1)) +
    clump(
      [
        [30, 166, 30],
        [58, 184, 26],
        [196, 120, -22],
      ],
      274,
      pen,
      1,
    ) +
    plain(272, 300, 266, pen.fill[2], pen.line[1]),
};
