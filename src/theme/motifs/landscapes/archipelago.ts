// Low islands with palms far out at sea, swallows above them: Quảng Ngãi.
import { hills, plain, reflection, silhouette, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { palm } from '../plant.js';
import { nest, nums, path } from '../shape.js';

/** An old, eroded volcano: broad shoulders and a shallow hollow at the top. */
function volcano(x: number, base: number, width: number, height: number, pen: Pen, depth: Depth): string {
  const form = [
    [-0.5, 0],
    [-0.44, 0.2],
    [-0.34, 0.38],
    [-0.27, 0.72],
    [-0.2, 1.02],
    [-0.13, 1.04],
    [-0.05, 0.8],
    [0.03, 0.78],
    [0.1, 0.92],
    [0.17, 0.9],
    [0.24, 0.56],
    [0.36, 0.38],
    [0.44, 0.12],
    [0.5, 0],
  ] as const;
  return nest(silhouette(form, [x, base, width, height]), 7, ink(pen, depth));
}

const swallow = (x: number, y: number, s: number) =>
  `M${nums(x - 14 * s, y - 5 * s)}q${nums(9 * s, -2 * s, 14 * s, 6 * s)}q${nums(5 * s, -8 * s, 15 * s, -7 * s)}`;

export const archipelago: Landscape = {
  land: (pen) =>
    hills(
      [
        [160, 260, 40],
        [300, 180, 26],
        [1180, 240, 34],
      ],
      206,
      4,
      ink(pen, 0),
    ) +
    path(
      swallow(500, 96, 1) +
        swallow(548, 72, 1.2) +
        swallow(600, 104, 0.9) +
        swallow(1040, 84, 1.1) +
        swallow(1090, 106, 0.9),
      { stroke: pen.line[2], width: 1.7, cap: 'round' },
    ) +
    plain(206, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 216, bottom: 294, rows: 8, left: 0, right: 1280 }, pen.line[1], 19) +
    volcano(800, 238, 460, 128, pen, 1) +
    volcano(990, 240, -250, 66, pen, 1) +
    reflection(850, 246, 520, 3, pen.line[1]) +
    palm(300, 254, 126, 26, ink(pen, 2)) +
    palm(346, 252, 98, -16, ink(pen, 2)) +
    palm(230, 258, 92, -20, ink(pen, 2)) +
    hills([[280, 330, 34]], 270, 5, ink(pen, 2)) +
    reflection(280, 277, 380, 3, pen.line[2]) +
    palm(1170, 268, 108, -20, ink(pen, 2)) +
    hills([[1170, 220, 24]], 280, 4, ink(pen, 2)) +
    reflection(1170, 286, 260, 2, pen.line[2]),
  corner: (pen) =>
    path(swallow(190, 150, 0.8) + swallow(216, 168, 0.7), { stroke: pen.line[1], width: 1.5, cap: 'round' }) +
    volcano(88, 262, 200, 92, pen, 1) +
    plain(262, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(110, 270, 220, 4, pen.line[1]),
};
