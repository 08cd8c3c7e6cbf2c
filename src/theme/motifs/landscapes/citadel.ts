// A rampart with a three-arched gate and a hall above it, trees behind: Hà Nội.
import { gate, hall, rampart } from '../built.js';
import { hills, plain, reflection } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink } from '../pen.js';
import { broadTree } from '../plant.js';

export const citadel: Landscape = {
  land: (pen) =>
    hills(
      [
        [160, 560, 110],
        [1120, 600, 124],
      ],
      270,
      6,
      ink(pen, 0),
    ) +
    [
      [60, 210, 190],
      [330, 190, 160],
      [560, 200, 172],
      [1210, 220, 200],
    ]
      .map(([x = 0, w = 0, h = 0]) => broadTree([x, 264, w, h], 3, ink(pen, 0)))
      .join('') +
    rampart([300, 268, 720, 58], ink(pen, 1)) +
    rampart([1210, 268, 400, 58], ink(pen, 1)) +
    hall([880, 148, 300, 118], ink(pen, 2)) +
    rampart([880, 268, 460, 118], ink(pen, 2)) +
    gate([880, 268, 86, 88], 5, { ...ink(pen, 2), fill: pen.fill[0] }) +
    gate([754, 268, 60, 64], 4, { ...ink(pen, 2), fill: pen.fill[0] }) +
    gate([1006, 268, 60, 64], 4, { ...ink(pen, 2), fill: pen.fill[0] }) +
    plain(268, LAND.height, LAND.width, pen.fill[2], pen.line[2]) +
    reflection(880, 275, 520, 4, pen.line[1]) +
    reflection(260, 278, 380, 3, pen.line[0]) +
    reflection(1190, 286, 220, 3, pen.line[0]),
  corner: (pen) =>
    broadTree([200, 274, 100, 104], 2, ink(pen, 0)) +
    hall([96, 190, 126, 70], ink(pen, 1)) +
    rampart([96, 274, 190, 88], ink(pen, 1)) +
    gate([96, 274, 50, 60], 4, ink(pen, 1)) +
    plain(274, 300, 266, pen.fill[2], pen.line[1]),
};
