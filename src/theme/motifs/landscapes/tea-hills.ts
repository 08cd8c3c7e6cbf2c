// Round hills of tea in contour rows, slender trees between them: Thái Nguyên.
import { hill, type Mountain } from '../ground.js';
import type { Landscape } from '../landscape.js';
import type { Pen } from '../pen.js';
import { tree } from '../plant.js';
import { type Contour, halfOval, nest, nums, path, range } from '../shape.js';

/**
 * A hill with a row of bushes between contours. Dashes have square ends because round ones make a PDF ten times as
 * large: each becomes a filled outline.
 */
function tea([x, base, width, height]: Mountain, rows: number, pen: Pen, depth: 0 | 1 | 2): string {
  const ink = { stroke: pen.line[depth], fill: pen.fill[depth], width: 1.3 + depth * 0.15 };
  const arc: Contour = (t) => `M${nums(x - (width * t) / 2, base)}${halfOval((width * t) / 2, height * t)}`;
  const step = 0.86 / rows;
  const bushes = range(rows)
    .map((i) => arc(1 - (i + 0.5) * step))
    .join('');
  return (
    nest(arc, rows, ink) +
    path(bushes, { stroke: ink.stroke, width: 3.4 + depth, dash: `${4 + depth} ${6 + depth * 2}` })
  );
}

const grove = (base: number, pen: Pen, trees: readonly (readonly [number, number, number])[]) =>
  trees
    .map(([x, w, h]) => tree([x, base, w, h], 5, { stroke: pen.line[1], fill: pen.fill[0], width: 1.3 }))
    .join('');

export const teaHills: Landscape = {
  land: (pen) =>
    hill([130, 300, 560, 196], 9, { stroke: pen.line[0], fill: pen.fill[0], width: 1.3 }) +
    hill([640, 300, 640, 160], 8, { stroke: pen.line[0], fill: pen.fill[0], width: 1.3 }) +
    hill([1130, 300, 660, 236], 10, { stroke: pen.line[0], fill: pen.fill[0], width: 1.3 }) +
    grove(226, pen, [
      [350, 46, 92],
      [388, 52, 122],
      [432, 50, 104],
      [474, 44, 78],
    ]) +
    grove(230, pen, [
      [806, 44, 80],
      [846, 52, 112],
      [894, 56, 134],
      [940, 50, 100],
      [980, 42, 72],
    ]) +
    tea([336, 304, 560, 132], 7, pen, 1) +
    tea([860, 304, 600, 122], 7, pen, 1) +
    tea([1250, 304, 420, 136], 7, pen, 1) +
    tea([-14, 304, 420, 116], 6, pen, 1) +
    tea([120, 306, 520, 74], 4, pen, 2) +
    tea([600, 306, 640, 64], 4, pen, 2) +
    tea([1080, 306, 600, 78], 4, pen, 2),
  corner: (pen) =>
    grove(232, pen, [
      [96, 44, 104],
      [134, 48, 126],
      [170, 42, 92],
    ]) +
    tea([50, 304, 320, 112], 6, pen, 1) +
    tea([176, 304, 190, 66], 4, pen, 2) +
    tea([20, 306, 220, 46], 3, pen, 2),
};
