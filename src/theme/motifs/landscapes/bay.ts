// A wooded headland round a crescent bay, waves coming in as nested arcs: Đà Nẵng.
import { hills, plain, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { palm } from '../plant.js';
import { nums, path, range } from '../shape.js';

/** Surf: broken lines that follow the curve of the beach, farther and farther out. */
const surf = (pen: Pen, lines: number) =>
  range(lines)
    .map((i) => {
      const [k, y] = [1 + i * 0.17, 246 - i * 8];
      const d = `M${nums(-10)} ${nums(304 - i * 16)}Q${nums(90 * k)} ${nums(y - 10)} ${nums(330 * k)} ${nums(y)}T${nums(520 * k + 40)} ${nums(306)}`;
      return path(d, {
        stroke: pen.line[i < 2 ? 2 : i < 5 ? 1 : 0],
        width: 1.5,
        dash: i < 2 ? undefined : `${150 - i * 9} ${10 + i * 5}`,
        cap: 'round',
      });
    })
    .join('');

export const bay: Landscape = {
  land: (pen) =>
    hills(
      [
        [120, 420, 66],
        [360, 300, 44],
      ],
      176,
      5,
      ink(pen, 0),
    ) +
    hills(
      [
        [1180, 620, 150],
        [900, 380, 84],
        [1060, 320, 118],
      ],
      176,
      8,
      ink(pen, 0),
    ) +
    plain(176, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 184, bottom: 296, rows: 10, left: 560, right: 1280 }, pen.line[0], 25) +
    surf(pen, 8) +
    path('M-10 306Q80 236 330 246T470 306Z', { ...ink(pen, 2), width: 1.9 }) +
    path('M-10 306Q90 250 310 258T430 306M-10 306Q100 264 290 270T390 306', {
      stroke: pen.line[2],
      width: 1.3,
    }) +
    palm(96, 274, 150, 34, ink(pen, 2)) +
    palm(160, 262, 118, -20, ink(pen, 2)) +
    palm(232, 262, 134, 26, ink(pen, 2)),
  corner: (pen) =>
    hills(
      [
        [60, 230, 84],
        [160, 150, 54],
      ],
      218,
      6,
      ink(pen, 1),
    ) +
    plain(218, 300, 266, pen.fill[2], pen.line[1]) +
    path('M-10 286Q60 246 150 258T270 300M-10 276Q66 232 170 248T280 292M-10 264Q80 220 190 238T290 280', {
      stroke: pen.line[1],
      width: 1.4,
    }),
};
