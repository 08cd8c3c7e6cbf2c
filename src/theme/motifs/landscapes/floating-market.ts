// Boats with round awnings meeting on a broad river, palms on its far bank: Cần Thơ.
import { boat } from '../built.js';
import { plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { arch, palm } from '../plant.js';
import { grain, nums, path, range } from '../shape.js';

/** A boat with the pole that shows its wares, and its reflection. */
const trader = (x: number, y: number, size: number, pen: Pen, depth: Depth) =>
  path(`M${nums(x - size * 0.34, y)}v${nums(-size * 0.62)}`, { stroke: pen.line[depth], width: 1.8 }) +
  [0.56, 0.46]
    .map((h) => arch(x - size * 0.34, y - size * h, size * 0.07, size * 0.07, 1, ink(pen, depth)))
    .join('') +
  boat(x, y, size, ink(pen, depth)) +
  reflection(x, y + size * 0.12, size * 1.1, 2, pen.line[depth]);

const bank = (pen: Pen, count: number, width: number, y: number) =>
  range(count)
    .map((i) =>
      arch(((i + 0.5) * width) / count, y, (width / count) * 1.3, 22 + 26 * grain(i, 5), 4, ink(pen, 0)),
    )
    .join('');

export const floatingMarket: Landscape = {
  land: (pen) =>
    bank(pen, 21, 1280, 182) +
    palm(150, 184, 88, 20, ink(pen, 0)) +
    palm(196, 184, 84, -14, ink(pen, 0)) +
    palm(760, 184, 96, -20, ink(pen, 0)) +
    palm(1130, 184, 116, -22, ink(pen, 0)) +
    palm(1176, 184, 88, 16, ink(pen, 0)) +
    plain(182, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 192, bottom: 294, rows: 10, left: 0, right: 1280 }, pen.line[0], 7) +
    trader(470, 208, 104, pen, 1) +
    trader(900, 206, 96, pen, 1) +
    trader(620, 222, 120, pen, 1) +
    trader(250, 250, 190, pen, 2) +
    trader(1040, 256, 210, pen, 2) +
    trader(740, 270, 160, pen, 2),
  corner: (pen) =>
    bank(pen, 5, 266, 210) +
    palm(196, 212, 84, -16, ink(pen, 0)) +
    plain(210, 300, 266, pen.fill[2], pen.line[1]) +
    trader(104, 258, 140, pen, 1) +
    reflection(120, 286, 180, 2, pen.line[0]),
};
