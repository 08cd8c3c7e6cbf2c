// Mangroves on arching stilt roots in still tidal water: Cà Mau.
import { hills, plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { arch } from '../plant.js';
import { curve, grain, path, range } from '../shape.js';

/**
 * One tree: stilt roots that leave the stem one above another and reach farther each time, below a flat, many-lobed
 * crown.
 */
function mangrove(x: number, base: number, size: number, pen: Pen, depth: Depth): string {
  const top = base - size * 0.92;
  const root = (i: number, side: number) => {
    const [reach, from] = [size * (0.14 + i * 0.105), base - size * (0.2 + i * 0.085)];
    return curve([
      [x + side * 2, from - size * 0.06],
      [x + side * reach * 0.5, from - size * 0.05],
      [x + side * reach * 0.96, from + size * 0.07],
      [x + side * reach, base],
    ]);
  };
  const roots = range(4)
    .flatMap((i) => [root(i, -1), root(i, 1)])
    .join('');
  const stem =
    curve([
      [x - 3, base - size * 0.2],
      [x - 2, base - size * 0.5],
      [x - size * 0.05, top],
    ]) +
    curve([
      [x + 3, base - size * 0.2],
      [x + 2, base - size * 0.5],
      [x + size * 0.06, top],
    ]);
  const limbs = [-1, 1]
    .map((s) =>
      curve([
        [x, base - size * 0.52],
        [x + s * size * 0.12, base - size * 0.66],
        [x + s * size * 0.32, top + size * 0.08],
      ]),
    )
    .join('');
  const lobe = (row: number, i: number, count: number) => {
    const cx = x + (i - (count - 1) / 2) * size * 0.27;
    return arch(
      cx,
      base - size * 0.78 - row * size * 0.115,
      size * 0.36,
      size * (0.17 + 0.05 * grain(i + row * 5, x)),
      4,
      ink(pen, depth),
    );
  };
  const crown = [2, 1, 0].flatMap((row) => range(4 - row).map((i) => lobe(row, i, 4 - row)));
  return path(roots + stem + limbs, { stroke: pen.line[depth], width: 1.6, cap: 'round' }) + crown.join('');
}

export const mangroves: Landscape = {
  land: (pen) =>
    hills(
      [
        [160, 620, 40],
        [640, 520, 30],
        [1120, 660, 44],
      ],
      204,
      4,
      ink(pen, 0),
    ) +
    plain(204, LAND.height, LAND.width, pen.fill[1], pen.line[0]) +
    water({ top: 214, bottom: 294, rows: 8, left: 0, right: 1280 }, pen.line[0], 2) +
    [
      [470, 110],
      [556, 120],
      [642, 104],
      [724, 92],
    ]
      .map(([x = 0, s = 0]) => mangrove(x, 236, s, pen, 1))
      .join('') +
    reflection(600, 242, 380, 3, pen.line[1]) +
    [
      [-14, 150],
      [112, 166],
      [250, 154],
      [362, 126],
      [880, 150],
      [992, 184],
      [1128, 198],
      [1264, 178],
    ]
      .map(([x = 0, s = 0]) => mangrove(x, 272, s, pen, 2))
      .join('') +
    reflection(180, 279, 470, 3, pen.line[2]) +
    reflection(1070, 279, 520, 3, pen.line[2]),
  corner: (pen) =>
    [
      [56, 150],
      [150, 122],
    ]
      .map(([x = 0, s = 0]) => mangrove(x, 262, s, pen, 1))
      .join('') +
    path('M0 262H266', { stroke: pen.line[1], width: 1.4 }) +
    reflection(110, 270, 220, 4, pen.line[1]),
};
