// A truss bridge between two river hills: Thanh Hóa.
import { crest, hills, plain, reflection, strata, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { type Contour, nest, nums, path, range } from '../shape.js';

/** A truss span with a bowed upper chord and diagonal braces. */
function truss(x: number, deck: number, width: number, rise: number, bays: number, pen: Pen): string {
  const top = (u: number) => deck - rise * (0.42 + 0.58 * Math.sin(Math.PI * u));
  const bay = width / bays;
  const posts = range(bays + 1).map((i) => `M${nums(x + i * bay, deck)}V${nums(top(i / bays))}`);
  const braces = range(bays).map((i) => {
    const up = i < bays / 2;
    return `M${nums(x + (up ? i + 1 : i) * bay, deck)}L${nums(x + (up ? i : i + 1) * bay, top((up ? i : i + 1) / bays))}`;
  });
  const chord = (drop: number) =>
    range(bays + 1)
      .map((i) => (i ? 'L' : 'M') + nums(x + i * bay, top(i / bays) + drop))
      .join('');
  return (
    path(posts.join('') + braces.join(''), { stroke: pen.line[1], width: 1.4 }) +
    path(`${chord(0) + chord(7)}M${nums(x, deck)}h${nums(width)}m0 8h${nums(-width)}`, {
      stroke: pen.line[2],
      width: 1.9,
    })
  );
}

const pier = (x: number, deck: number, foot: number, pen: Pen) => {
  const shape: Contour = (t) =>
    `M${nums(x - 24 * t, foot)}L${nums(x - 13 * t, deck)}H${nums(x + 13 * t)}L${nums(x + 24 * t, foot)}`;
  return nest(shape, 4, ink(pen, 2), 0.2);
};

export const steelBridge: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 170],
          [240, 206],
          [520, 150],
          [800, 190],
          [1060, 156],
          [1300, 216],
        ],
        0.7,
      ),
      304,
      7,
      ink(pen, 0),
    ) +
    plain(232, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    water({ top: 242, bottom: 294, rows: 6, left: 0, right: 1280 }, pen.line[0], 15) +
    pier(470, 192, 274, pen) +
    pier(810, 192, 274, pen) +
    truss(130, 184, 340, 84, 10, pen) +
    truss(470, 184, 340, 84, 10, pen) +
    truss(810, 184, 340, 84, 10, pen) +
    hills(
      [
        [70, 420, 178],
        [1220, 420, 196],
      ],
      282,
      9,
      ink(pen, 2),
    ) +
    hills(
      [
        [230, 240, 60],
        [1060, 240, 66],
      ],
      284,
      5,
      ink(pen, 2),
    ) +
    reflection(470, 281, 120, 2, pen.line[2]) +
    reflection(810, 281, 120, 2, pen.line[2]) +
    reflection(110, 289, 420, 2, pen.line[2]) +
    reflection(1170, 289, 420, 2, pen.line[2]),
  corner: (pen) =>
    plain(258, 300, 266, pen.fill[2], pen.line[1]) +
    pier(150, 224, 276, pen) +
    truss(30, 216, 120, 44, 6, pen) +
    truss(150, 216, 120, 44, 6, pen) +
    hills([[24, 150, 100]], 270, 6, ink(pen, 1)) +
    reflection(120, 280, 220, 2, pen.line[1]),
};
