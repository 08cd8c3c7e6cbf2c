// A bridge of six bowed spans over a slow river, hills behind: Huế.
import { boat } from '../built.js';
import { hills, plain, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { type Contour, nest, nums, path, range } from '../shape.js';

/** One span: an arch of three lines, hangers down to the deck, and a pier of nested arches below its left end. */
function span(x: number, deck: number, width: number, rise: number, foot: number, pen: Pen): string {
  const bow: Contour = (t) =>
    `M${nums(x, deck)}Q${nums(x + width / 2, deck - rise * 2 * t, x + width, deck)}`;
  const hangers = range(11).map((i) => {
    const u = (i + 1) / 12;
    return `M${nums(x + u * width, deck)}V${nums(deck - 4 * rise * u * (1 - u))}`;
  });
  const pier: Contour = (t) =>
    `M${nums(x - 15 * t, foot)}L${nums(x - 9 * t, deck + 10)}H${nums(x + 9 * t)}L${nums(x + 15 * t, foot)}`;
  return (
    path(hangers.join(''), { stroke: pen.line[0], width: 1.2 }) +
    path(bow(1) + bow(0.9), { stroke: pen.line[2], width: 1.9 }) +
    path(bow(0.8), { stroke: pen.line[1], width: 1.2 }) +
    nest(pier, 3, ink(pen, 2), 0.25)
  );
}

const bridge = (
  left: number,
  deck: number,
  width: number,
  rise: number,
  count: number,
  foot: number,
  pen: Pen,
) =>
  range(count)
    .map((i) => span(left + i * width, deck, width, rise, foot, pen))
    .join('') +
  path(`M${nums(left)} ${deck}h${nums(width * count)}m0 9h${nums(-width * count)}`, {
    stroke: pen.line[2],
    width: 2,
  });

export const riverBridge: Landscape = {
  land: (pen) =>
    hills(
      [
        [120, 520, 120],
        [520, 560, 96],
        [900, 520, 132],
        [1220, 460, 104],
      ],
      226,
      7,
      ink(pen, 0),
    ) +
    hills(
      [
        [300, 420, 56],
        [740, 460, 46],
        [1080, 420, 62],
      ],
      226,
      5,
      ink(pen, 1),
    ) +
    plain(226, LAND.height, LAND.width, pen.fill[2], pen.line[1]) +
    water({ top: 240, bottom: 292, rows: 6, left: 0, right: 1280 }, pen.line[0], 5) +
    bridge(-64, 196, 235, 74, 6, 262, pen) +
    boat(880, 276, 130, ink(pen, 2)) +
    reflection(880, 288, 170, 2, pen.line[2]),
  corner: (pen) =>
    hills(
      [
        [60, 240, 110],
        [190, 150, 70],
      ],
      252,
      6,
      ink(pen, 0),
    ) +
    plain(252, 300, 266, pen.fill[2], pen.line[1]) +
    bridge(-40, 232, 130, 46, 2, 268, pen) +
    path('M220 232h46m0 9h-46', { stroke: pen.line[2], width: 2 }) +
    reflection(120, 276, 210, 3, pen.line[1]),
};
