// A plateau in broad level steps, rows of coffee on it, a river falling over its edge: Đắk Lắk.
import { crest, strata } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { broadTree } from '../plant.js';
import { type Contour, curve, nest, nums, path, range } from '../shape.js';

/** A tableland: flat top, short steep steps down both sides. */
function mesa(x: number, width: number, height: number, pen: Pen, depth: Depth, lines: number): string {
  const outline: Contour = (t) => {
    const [w, h] = [(width / 2) * (0.35 + 0.65 * t), height * t];
    const half = (s: number): [number, number][] => [
      [x + s * w, 304],
      [x + s * w * 0.93, 304 - h * 0.3],
      [x + s * w * 0.84, 304 - h * 0.42],
      [x + s * w * 0.8, 304 - h * 0.86],
      [x + s * w * 0.74, 304 - h],
    ];
    return curve([...half(-1), [x, 304 - h * 1.02], ...half(1).reverse()]);
  };
  return nest(outline, lines, ink(pen, depth));
}

/** Coffee in rows, larger towards the viewer. */
const rows = (pen: Pen) =>
  range(4)
    .map((i) =>
      path(`M${nums(-20)} ${nums(262 + i * 12)}Q640 ${nums(240 + i * 13)} 1300 ${nums(264 + i * 12)}`, {
        stroke: pen.line[2],
        width: 3.4 + i,
        dash: `${4 + i} ${10 + i * 3}`,
      }),
    )
    .join('');

const fall = (x: number, top: number, bottom: number, width: number, pen: Pen) =>
  path(
    range(7)
      .map((i) => `M${nums(x + (i * width) / 6, top)}V${nums(bottom)}`)
      .join(''),
    { stroke: pen.line[2], width: 1.4 },
  );

export const highlandPlateau: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 178],
          [180, 216],
          [420, 188],
          [700, 232],
          [960, 196],
          [1300, 224],
        ],
        0.82,
      ),
      304,
      6,
      ink(pen, 0),
    ) +
    mesa(240, 640, 150, pen, 0, 7) +
    mesa(1080, 760, 176, pen, 0, 8) +
    mesa(660, 560, 116, pen, 1, 6) +
    fall(634, 190, 262, 44, pen) +
    broadTree([150, 256, 130, 110], 2, ink(pen, 1)) +
    broadTree([1120, 254, 150, 128], 2, ink(pen, 1)) +
    `<path d="M-10 256Q640 232 1290 258V306H-10Z" fill="${pen.fill[2]}" stroke="${pen.line[2]}" stroke-width="1.8"/>` +
    rows(pen),
  corner: (pen) =>
    mesa(60, 260, 132, pen, 1, 6) +
    mesa(196, 170, 70, pen, 1, 4) +
    broadTree([120, 296, 84, 78], 2, ink(pen, 2)),
};
