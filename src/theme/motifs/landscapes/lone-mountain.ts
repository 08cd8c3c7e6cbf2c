// One mountain alone on the plain, its strata wide at the foot: Tây Ninh.
import { plain, strata } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { arch, fanPalm } from '../plant.js';
import { grain, nums, path, range } from '../shape.js';

const rows = (pen: Pen, top: number, width: number) =>
  range(5)
    .map((i) =>
      path(`M0 ${nums(top + 6 + i * i * 3.6)}H${width}`, {
        stroke: pen.line[1],
        width: 3 + i,
        dash: `${3 + i} ${7 + i * 2}`,
      }),
    )
    .join('');

const bushes = (pen: Pen, width: number, y: number, count: number) =>
  range(count)
    .map((i) =>
      arch(((i + 0.5) * width) / count, y, (width / count) * 1.3, 12 + 20 * grain(i, 4), 3, ink(pen, 1)),
    )
    .join('');

export const loneMountain: Landscape = {
  land: (pen) =>
    strata(
      [
        [240, 0],
        [360, 14],
        [480, 46],
        [560, 88],
        [640, 128],
        [716, 166],
        [786, 202],
        [832, 214],
        [872, 206],
        [936, 164],
        [1000, 132],
        [1056, 120],
        [1110, 98],
        [1180, 48],
        [1260, 16],
        [1340, 0],
      ],
      226,
      13,
      ink(pen, 0),
    ) +
    strata(
      [
        [980, 0],
        [1040, 26],
        [1100, 66],
        [1150, 78],
        [1200, 60],
        [1260, 24],
        [1310, 0],
      ],
      226,
      6,
      ink(pen, 0),
    ) +
    bushes(pen, 1280, 226, 32) +
    plain(226, LAND.height, LAND.width, pen.fill[2], pen.line[1]) +
    rows(pen, 232, 1280) +
    [
      [90, 278, 170, 40],
      [150, 282, 132, 34],
      [40, 284, 116, 30],
      [400, 266, 90, 25],
      [440, 268, 74, 21],
    ]
      .map(([x = 0, b = 0, h = 0, r = 0]) => fanPalm(x, b, h, r, ink(pen, 2)))
      .join(''),
  corner: (pen) =>
    strata(
      [
        [-6, 30],
        [40, 74],
        [84, 132],
        [104, 146],
        [124, 136],
        [166, 80],
        [210, 30],
        [256, 0],
      ],
      268,
      8,
      ink(pen, 1),
    ) +
    bushes(pen, 266, 270, 8) +
    path('M0 270H266M0 280H262M0 290H260', { stroke: pen.line[1], width: 1.4 }),
};
