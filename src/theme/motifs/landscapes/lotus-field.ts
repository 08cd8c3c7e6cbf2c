// Lotus in flower over its leaves, water to the horizon: Đồng Tháp.
import { plain, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { arch, lotus, lotusLeaf } from '../plant.js';
import { grain, range } from '../shape.js';

const leaves = (list: readonly (readonly [number, number, number])[], pen: Pen, depth: Depth) =>
  list.map(([x, y, r]) => lotusLeaf(x, y, r, ink(pen, depth))).join('');

const flowers = (list: readonly (readonly [number, number, number])[], pen: Pen) =>
  list.map(([x, y, r]) => lotus(x, y, r, 306, { stroke: pen.bloom, fill: pen.petal, width: 1.6 })).join('');

const reeds = (pen: Pen, count: number, y: number) =>
  range(count)
    .map((i) =>
      arch(((i + 0.5) * 1280) / count, y, (1280 / count) * 1.25, 14 + 24 * grain(i, 9), 3, ink(pen, 0)),
    )
    .join('');

export const lotusField: Landscape = {
  land: (pen) =>
    reeds(pen, 26, 176) +
    plain(176, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 184, bottom: 230, rows: 6, left: 0, right: 1280 }, pen.line[0], 8) +
    leaves(
      [
        [80, 222, 60],
        [250, 214, 52],
        [420, 226, 64],
        [610, 216, 56],
        [800, 224, 60],
        [960, 214, 50],
        [1130, 224, 62],
        [1250, 214, 48],
      ],
      pen,
      0,
    ) +
    leaves(
      [
        [0, 258, 90],
        [190, 250, 84],
        [372, 262, 92],
        [560, 254, 84],
        [740, 262, 90],
        [920, 252, 86],
        [1090, 262, 94],
        [1268, 254, 84],
      ],
      pen,
      1,
    ) +
    flowers(
      [
        [300, 180, 40],
        [866, 176, 38],
        [1190, 196, 44],
      ],
      pen,
    ) +
    leaves(
      [
        [96, 288, 118],
        [300, 292, 110],
        [500, 290, 116],
        [690, 294, 104],
        [880, 290, 118],
        [1070, 294, 106],
        [1230, 290, 112],
      ],
      pen,
      2,
    ) +
    flowers(
      [
        [118, 196, 52],
        [1010, 184, 58],
        [640, 214, 40],
      ],
      pen,
    ),
  corner: (pen) =>
    leaves(
      [
        [40, 256, 70],
        [180, 262, 62],
      ],
      pen,
      1,
    ) +
    flowers([[148, 186, 34]], pen) +
    leaves(
      [
        [90, 288, 92],
        [210, 292, 60],
      ],
      pen,
      2,
    ) +
    flowers([[70, 190, 48]], pen),
};
