// Limestone standing in a winding river, small boats between the rocks: Ninh Bình.
import { boat } from '../built.js';
import { karsts, plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink } from '../pen.js';

export const karstRiver: Landscape = {
  land: (pen) =>
    karsts(
      [
        ['tower', 330, 130, 110],
        ['shoulder', 440, -150, 88],
        ['ridge', 600, 190, 66],
        ['fang', 760, 120, 104],
        ['tower', 880, -140, 122],
      ],
      216,
      6,
      ink(pen, 0),
    ) +
    plain(216, LAND.height, LAND.width, pen.fill[1], pen.line[0]) +
    water({ top: 226, bottom: 294, rows: 8, left: 0, right: 1280 }, pen.line[0], 11) +
    karsts(
      [
        ['twin', 220, 240, 150],
        ['shoulder', 400, -160, 74],
        ['tower', 1010, 210, 172],
        ['ridge', 880, -170, 62],
      ],
      240,
      7,
      ink(pen, 1),
    ) +
    reflection(290, 246, 330, 3, pen.line[1]) +
    reflection(960, 246, 330, 3, pen.line[1]) +
    karsts(
      [
        ['tower', 60, 230, 196],
        ['ridge', 190, 190, 78],
        ['shoulder', 1200, -270, 224],
        ['ridge', 1050, -190, 70],
      ],
      272,
      7,
      ink(pen, 2),
    ) +
    reflection(100, 279, 360, 3, pen.line[2]) +
    reflection(1160, 279, 360, 3, pen.line[2]) +
    boat(560, 254, 96, ink(pen, 2), false) +
    reflection(560, 266, 120, 2, pen.line[1]) +
    boat(720, 276, 120, ink(pen, 2), false) +
    reflection(720, 289, 150, 2, pen.line[2]),
  corner: (pen) =>
    karsts(
      [
        ['tower', 50, 140, 152],
        ['shoulder', 158, -120, 96],
      ],
      258,
      6,
      ink(pen, 1),
    ) +
    plain(258, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(100, 265, 190, 2, pen.line[0]) +
    boat(180, 280, 72, ink(pen, 2), false),
};
