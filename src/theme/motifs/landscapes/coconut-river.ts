// Coconut groves along the arms of a wide river: Vĩnh Long.
import { boat } from '../built.js';
import { plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { palm } from '../plant.js';
import { curve, path } from '../shape.js';

const palms = (list: readonly (readonly [number, number, number, number])[], pen: Pen, depth: Depth) =>
  list.map(([x, base, h, lean]) => palm(x, base, h, lean, ink(pen, depth))).join('');

/** A low bank reaching into the river from one side, with nested shorelines. */
const bank = (from: number, to: number, y: number, height: number, pen: Pen, depth: Depth) => {
  const edge = (t: number) =>
    curve([
      [from, y - height * t],
      [(from + to) / 2, y - height * t],
      [to - (to - from) * 0.18, y - height * 0.7 * t],
      [to - (to - from) * (1 - t) * 0.2, y],
    ]);
  return `<path d="${edge(1)}H${from}Z" fill="${pen.fill[depth]}"/>${path(edge(1) + edge(0.7) + edge(0.4), { ...ink(pen, depth), fill: 'none' })}`;
};

export const coconutRiver: Landscape = {
  land: (pen) =>
    palms(
      [
        [500, 186, 66, 12],
        [540, 186, 80, -14],
        [584, 186, 60, 10],
        [640, 186, 74, 14],
        [690, 186, 58, -10],
        [740, 186, 70, -12],
      ],
      pen,
      0,
    ) +
    plain(186, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 196, bottom: 296, rows: 10, left: 0, right: 1280 }, pen.line[0], 9) +
    palms(
      [
        [270, 216, 120, 22],
        [330, 214, 96, -14],
        [392, 214, 112, 20],
        [860, 214, 104, -18],
        [930, 216, 128, 16],
        [990, 214, 100, -20],
      ],
      pen,
      1,
    ) +
    bank(-10, 470, 222, 16, pen, 1) +
    bank(1290, 790, 222, 16, pen, 1) +
    palms(
      [
        [34, 262, 146, 34],
        [104, 264, 118, -20],
        [170, 262, 138, 30],
        [1090, 262, 168, -30],
        [1160, 264, 190, -22],
        [1240, 264, 176, 20],
      ],
      pen,
      2,
    ) +
    bank(-10, 300, 276, 22, pen, 2) +
    bank(1290, 980, 276, 22, pen, 2) +
    boat(640, 262, 150, ink(pen, 2)) +
    reflection(640, 278, 190, 3, pen.line[2]),
  corner: (pen) =>
    palms(
      [
        [54, 262, 150, 28],
        [112, 264, 118, -16],
        [168, 264, 92, 16],
      ],
      pen,
      1,
    ) +
    plain(270, 300, 266, pen.fill[2], pen.line[1]) +
    bank(-10, 230, 276, 16, pen, 1) +
    reflection(120, 283, 200, 2, pen.line[1]),
};
