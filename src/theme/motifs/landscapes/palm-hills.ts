// Fan palms over low midland hills: Phú Thọ.
import { hills, type Mound } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { fanPalm } from '../plant.js';

type Palm = readonly [x: number, base: number, height: number, r: number];

const palms = (list: readonly Palm[], pen: Pen, depth: Depth) =>
  list.map(([x, base, h, r]) => fanPalm(x, base, h, r, ink(pen, depth))).join('');

/** Hills with their palms, far to near. */
const HILLS: readonly (readonly Mound[])[] = [
  [
    [220, 560, 180],
    [560, 520, 206],
    [900, 480, 150],
    [1180, 520, 190],
  ],
  [
    [60, 480, 112],
    [420, 560, 100],
    [840, 620, 118],
    [1240, 460, 104],
  ],
  [
    [200, 620, 62],
    [700, 680, 52],
    [1180, 600, 66],
  ],
];
const PALMS: readonly (readonly Palm[])[] = [
  [
    [400, 226, 70, 25],
    [440, 218, 80, 27],
    [690, 226, 74, 26],
    [1010, 232, 72, 25],
    [1060, 224, 82, 28],
  ],
  [
    [180, 226, 118, 38],
    [240, 234, 92, 33],
    [300, 244, 108, 36],
    [860, 220, 124, 40],
    [920, 228, 94, 34],
    [800, 234, 88, 32],
    [1180, 228, 108, 36],
  ],
  [
    [70, 280, 156, 46],
    [540, 286, 104, 36],
    [1110, 278, 138, 43],
  ],
];

const DEPTHS: readonly Depth[] = [0, 1, 2];

export const palmHills: Landscape = {
  land: (pen) =>
    DEPTHS.map(
      (d) => hills(HILLS[d] ?? [], 304 + d, 9 - 2 * d, ink(pen, d)) + palms(PALMS[d] ?? [], pen, d),
    ).join('') +
    hills(
      [
        [40, 420, 26],
        [560, 520, 22],
        [1080, 520, 28],
      ],
      306,
      3,
      ink(pen, 2),
    ),
  corner: (pen) =>
    hills([[60, 300, 96]], 304, 6, ink(pen, 0)) +
    palms(
      [
        [60, 250, 124, 34],
        [110, 256, 96, 29],
        [160, 272, 100, 30],
      ],
      pen,
      1,
    ) +
    hills(
      [
        [40, 260, 46],
        [190, 160, 36],
      ],
      304,
      4,
      ink(pen, 2),
    ),
};
