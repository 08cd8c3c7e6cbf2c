// Limestone towers over round foothills, with a branch of peach blossom: Lạng Sơn.
import { branch } from '../flower.js';
import { hill, type KarstForm, karst } from '../ground.js';
import type { Land } from '../land.js';
import type { Pen } from '../pen.js';

type Rock = readonly [form: KarstForm, x: number, width: number, height: number];

const FAR: Rock[] = [
  ['shoulder', 46, 190, 176],
  ['tower', 250, 190, 232],
  ['fang', 398, -150, 140],
  ['twin', 566, 190, 172],
  ['tower', 744, -190, 206],
  ['fang', 902, 180, 258],
  ['shoulder', 1064, -210, 190],
  ['tower', 1226, 230, 262],
];
const MID: Rock[] = [
  ['ridge', 146, 230, 118],
  ['shoulder', 338, -230, 150],
  ['ridge', 652, -260, 104],
  ['tower', 824, 200, 140],
  ['shoulder', 982, 220, 150],
  ['ridge', 1150, 250, 126],
];

function range(rocks: readonly Rock[], base: number, pen: Pen, depth: 0 | 1, lines: number): string {
  const ink = { stroke: pen.line[depth], fill: pen.fill[depth], width: depth ? 1.5 : 1.3 };
  return rocks.map(([form, x, w, h]) => karst(form, [x, base, w, h], lines, ink)).join('');
}

const near = (pen: Pen) => ({ stroke: pen.line[2], fill: pen.fill[2], width: 1.6 });

export const karstLand: Land = {
  land: (pen) =>
    range(FAR, 300, pen, 0, 7) +
    range(MID, 300, pen, 1, 7) +
    hill([40, 304, 380, 62], 5, near(pen)) +
    hill([300, 304, 470, 52], 5, near(pen)) +
    hill([720, 304, 540, 48], 5, near(pen)) +
    hill([1120, 304, 500, 64], 5, near(pen)) +
    branch(pen),
  corner: (pen) =>
    range(
      [
        ['tower', 66, 140, 156],
        ['shoulder', 156, -130, 112],
      ],
      302,
      pen,
      1,
      7,
    ) +
    hill([40, 304, 300, 46], 5, near(pen)) +
    hill([196, 304, 130, 28], 4, near(pen)),
};
