// A long ridge of many summits above a wide river: Hà Tĩnh.
import { boat } from '../built.js';
import { crest, hills, plain, reflection, strata, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink } from '../pen.js';
import { arch } from '../plant.js';
import { grain, range } from '../shape.js';

export const ridgeRiver: Landscape = {
  land: (pen) =>
    strata(
      crest(
        range(15).map(
          (i) => [-20 + i * 95, 92 + 62 * Math.sin(Math.PI * (i / 14) ** 0.8) + 20 * grain(i, 21)] as const,
        ),
        0.8,
      ),
      236,
      9,
      ink(pen, 0),
    ) +
    hills(
      [
        [160, 420, 74],
        [430, 320, 52],
        [900, 460, 66],
        [1190, 420, 84],
      ],
      236,
      6,
      ink(pen, 1),
    ) +
    range(24)
      .map((i) => arch(27 + i * 54, 238, 60, 12 + 18 * grain(i, 6), 3, ink(pen, 1)))
      .join('') +
    plain(236, LAND.height, LAND.width, pen.fill[2], pen.line[1]) +
    water({ top: 246, bottom: 294, rows: 6, left: 0, right: 1280 }, pen.line[0], 17) +
    boat(420, 266, 130, ink(pen, 2)) +
    reflection(420, 280, 170, 2, pen.line[2]) +
    boat(860, 256, 90, ink(pen, 2)) +
    reflection(860, 267, 120, 2, pen.line[1]),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 110],
          [46, 150],
          [104, 122],
          [160, 134],
          [214, 70],
          [266, 40],
        ],
        0.8,
      ),
      262,
      7,
      ink(pen, 1),
    ) +
    plain(262, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(110, 270, 220, 4, pen.line[1]),
};
