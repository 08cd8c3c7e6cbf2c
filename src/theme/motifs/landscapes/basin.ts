// A wide rice basin inside a ring of mountains, a river winding through it: Điện Biên.
import { crest, hills, strata } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { curve, halfOval, oval, type Points, path, range } from '../shape.js';

/** The river from the far end of the plain, widening, its banks doubled by the edges of the fields. */
const river = (pen: Pen, course: Points) => {
  const side = (s: number, k: number) =>
    curve(course.map(([x, y], i) => [x + s * k * (3 + i * i * 2.4), y] as const));
  return (
    path(side(-1, 1) + side(1, 1), { stroke: pen.line[2], width: 1.7 }) +
    path(side(-1, 1.7) + side(1, 1.7) + side(-1, 2.6) + side(1, 2.6), { stroke: pen.line[0], width: 1.2 })
  );
};

/** The plain: nested ellipses that open towards the viewer. */
const floor = (pen: Pen) =>
  `<path d="${oval(640, 330, 900, 122)}" fill="${pen.fill[2]}" stroke="${pen.line[1]}" stroke-width="1.8"/>` +
  path(
    range(7)
      .map((i) => `M${640 - 820 + i * 96} ${LAND.height + 6}${halfOval(820 - i * 96, 104 - i * 13)}`)
      .join(''),
    { stroke: pen.line[1], width: 1.3 },
  );

export const basin: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 226],
          [120, 238],
          [330, 196],
          [540, 166],
          [760, 178],
          [960, 208],
          [1150, 272],
          [1300, 230],
        ],
        0.76,
      ),
      304,
      8,
      ink(pen, 0),
    ) +
    strata(
      crest(
        [
          [-20, 176],
          [150, 186],
          [360, 130],
          [560, 112],
          [740, 116],
          [930, 138],
          [1120, 182],
          [1300, 190],
        ],
        0.84,
      ),
      304,
      7,
      ink(pen, 1),
    ) +
    floor(pen) +
    river(pen, [
      [596, 210],
      [670, 224],
      [590, 240],
      [700, 262],
      [600, 306],
    ]) +
    hills(
      [
        [20, 360, 96],
        [1270, 380, 104],
        [210, 260, 52],
        [1080, 280, 56],
      ],
      306,
      6,
      ink(pen, 2),
    ),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 140],
          [60, 168],
          [150, 116],
          [270, 70],
        ],
        0.78,
      ),
      304,
      6,
      ink(pen, 0),
    ) +
    hills(
      [
        [20, 260, 70],
        [190, 180, 56],
      ],
      304,
      6,
      ink(pen, 1),
    ) +
    river(pen, [
      [112, 246],
      [136, 256],
      [112, 268],
      [130, 304],
    ]),
};
