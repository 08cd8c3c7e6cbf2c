// Pines on rolling highland, mist lying between the rows: Lâm Đồng.
import { hills } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { pine } from '../plant.js';
import { grain, path, range } from '../shape.js';

/** Pines from `left` to `right` standing on a hill; `base` gives the hill's y at each x. */
function row(
  left: number,
  right: number,
  count: number,
  size: number,
  base: (x: number) => number,
  pen: Pen,
  depth: Depth,
): string {
  return range(count)
    .map((i) => {
      const x = left + ((right - left) * (i + 0.5 + (grain(i, left) - 0.5) * 0.6)) / count;
      const h = size * (0.75 + 0.45 * grain(i, size));
      return pine([x, base(x), h * 0.46, h], depth + 2, ink(pen, depth));
    })
    .join('');
}

const dome = (x0: number, width: number, height: number) => (x: number) => {
  const u = Math.min(1, Math.abs((x - x0) / (width / 2)));
  return 304 - height * Math.sqrt(1 - u * u) + 5;
};

export const pineHills: Landscape = {
  land: (pen) =>
    hills(
      [
        [200, 600, 176],
        [640, 640, 150],
        [1100, 660, 214],
      ],
      304,
      8,
      ink(pen, 0),
    ) +
    row(60, 360, 7, 62, dome(200, 600, 176), pen, 0) +
    row(900, 1280, 8, 66, dome(1100, 660, 214), pen, 0) +
    path('M380 176h150m20 0h40M420 186h190M700 170h120m14 0h30M720 180h90', {
      stroke: pen.line[0],
      width: 1.4,
      cap: 'round',
    }) +
    hills(
      [
        [420, 620, 112],
        [880, 620, 122],
        [0, 460, 96],
        [1270, 420, 100],
      ],
      304,
      7,
      ink(pen, 1),
    ) +
    row(220, 620, 7, 100, dome(420, 620, 112), pen, 1) +
    row(760, 1020, 6, 112, dome(880, 620, 122), pen, 1) +
    hills(
      [
        [160, 560, 62],
        [640, 640, 48],
        [1120, 620, 66],
      ],
      306,
      5,
      ink(pen, 2),
    ) +
    row(20, 180, 2, 150, dome(160, 560, 62), pen, 2) +
    row(1060, 1270, 4, 150, dome(1120, 620, 66), pen, 2) +
    hills(
      [
        [40, 460, 26],
        [560, 560, 20],
        [1080, 560, 26],
      ],
      308,
      3,
      ink(pen, 2),
    ),
  corner: (pen) =>
    hills([[70, 300, 92]], 304, 6, ink(pen, 0)) +
    [
      [50, 234, 110],
      [96, 228, 134],
      [140, 246, 96],
      [184, 278, 76],
    ]
      .map(([x = 0, y = 0, h = 0]) => pine([x, y, h * 0.46, h], 3, ink(pen, 1)))
      .join('') +
    hills(
      [
        [40, 260, 48],
        [190, 160, 32],
      ],
      304,
      4,
      ink(pen, 2),
    ),
};
