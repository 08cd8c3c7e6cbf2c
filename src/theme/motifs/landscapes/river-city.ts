// A young city along its river, towers as nested frames: Thành phố Hồ Chí Minh.
import { boat } from '../built.js';
import { plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { arch } from '../plant.js';
import { type Contour, grain, nest, nums, path, range } from '../shape.js';

const QUAY = 238;

/** A tower of nested frames; `top` is the shape of its roof. */
function tower(
  x: number,
  base: number,
  width: number,
  height: number,
  top: 'flat' | 'curve' | 'spire',
  pen: Pen,
  depth: Depth,
): string {
  const frame: Contour = (t) => {
    const [w, h] = [(width / 2) * t, height * (0.1 + 0.9 * t)];
    if (top === 'curve')
      return `M${nums(x - w, base)}V${nums(base - h * 0.72)}Q${nums(x - w * 0.9, base - h, x + w * 0.4, base - h)}Q${nums(x + w, base - h * 0.8, x + w, base)}`;
    const roof =
      top === 'spire' ? `L${nums(x, base - h)}L${nums(x + w, base - h * 0.86)}` : `H${nums(x + w)}`;
    return `M${nums(x - w, base)}V${nums(base - h * (top === 'spire' ? 0.86 : 1))}${roof}V${nums(base)}`;
  };
  return nest(frame, Math.max(3, Math.round(width / 13)), ink(pen, depth), 0.2);
}

const skyline = (pen: Pen, count: number) =>
  range(count)
    .map((i) => {
      const middle = 1 - Math.abs(i / (count - 1) - 0.62) * 1.5;
      return tower(
        ((i + 0.5) * 1280) / count,
        QUAY,
        42 + 26 * grain(i, 2),
        40 + 90 * Math.max(0.1, middle) * (0.5 + 0.7 * grain(i, 8)),
        'flat',
        pen,
        0,
      );
    })
    .join('');

export const riverCity: Landscape = {
  land: (pen) =>
    skyline(pen, 24) +
    tower(620, QUAY, 62, 150, 'flat', pen, 1) +
    tower(700, QUAY, 74, 186, 'spire', pen, 1) +
    tower(960, QUAY, 70, 140, 'curve', pen, 1) +
    tower(480, QUAY, 66, 104, 'curve', pen, 1) +
    tower(1060, QUAY, 56, 108, 'flat', pen, 1) +
    tower(820, QUAY, 88, 226, 'curve', pen, 2) +
    range(30)
      .map((i) => arch(22 + i * 43, QUAY + 2, 50, 16 + 14 * grain(i, 3), 3, ink(pen, 1)))
      .join('') +
    plain(QUAY, LAND.height, LAND.width, pen.fill[2], pen.line[2]) +
    path(`M0 ${QUAY + 7}H1280`, { stroke: pen.line[1], width: 1.3 }) +
    water({ top: 256, bottom: 294, rows: 5, left: 0, right: 1280 }, pen.line[0], 23) +
    reflection(800, 254, 260, 4, pen.line[1]) +
    boat(330, 272, 130, ink(pen, 2)) +
    reflection(330, 286, 170, 2, pen.line[2]),
  corner: (pen) =>
    tower(40, 266, 48, 92, 'flat', pen, 0) +
    tower(170, 266, 50, 84, 'curve', pen, 0) +
    tower(106, 266, 58, 150, 'curve', pen, 1) +
    tower(70, 266, 40, 110, 'spire', pen, 1) +
    plain(266, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(110, 274, 220, 3, pen.line[1]),
};
