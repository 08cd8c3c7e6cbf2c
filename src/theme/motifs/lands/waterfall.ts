// A broad waterfall between limestone towers, falling in steps to a still river: Cao Bằng.
import { hill, type KarstForm, karst, plain, reflection, water } from '../ground.js';
import { LAND, type Land } from '../land.js';
import type { Pen } from '../pen.js';
import { curve, grain, nest, nums, type Outline, path, range } from '../shape.js';

type Rock = readonly [form: KarstForm, x: number, base: number, width: number, height: number];

const rocks = (list: readonly Rock[], pen: Pen, depth: 0 | 1 | 2, lines: number) =>
  list
    .map(([form, x, base, w, h]) =>
      karst(form, [x, base, w, h], lines, {
        stroke: pen.line[depth],
        fill: pen.fill[depth],
        width: 1.3 + depth * 0.15,
      }),
    )
    .join('');

/** One veil of water: threads that lean outwards at the foot, and arcs of spray nested below it. */
function veil(x: number, top: number, bottom: number, width: number, pen: Pen): string {
  const count = Math.max(3, Math.round(width / 9));
  const thread = (i: number) => {
    const u = i / (count - 1) - 0.5;
    const drop = bottom - top - grain(i, x) * 10;
    return curve([
      [x + u * width, top + Math.abs(u) * 5],
      [x + u * width * 1.04, top + 6],
      [x + u * width * 1.1, top + drop * 0.5],
      [x + u * width * 1.16, top + drop],
    ]);
  };
  const spray: Outline = (t) =>
    `M${nums(x - width * 0.64 * t, bottom + 6)}a${nums(width * 0.64 * t, 15 * t)} 0 0 1 ${nums(width * 1.28 * t, 0)}`;
  return (
    path(range(count).map(thread).join(''), { stroke: pen.line[2], width: 1.4, cap: 'round' }) +
    nest(spray, 3, { stroke: pen.line[1], fill: pen.fill[1], width: 1.3 })
  );
}

/** A ledge of rock, its lip level, its face stepped. */
const ledge = (x: number, top: number, bottom: number, width: number, pen: Pen, depth: 0 | 1 | 2) =>
  path(
    curve([
      [x - width / 2 - 16, bottom],
      [x - width / 2 - 6, top + 14],
      [x - width / 2 + 10, top - 1],
      [x, top],
      [x + width / 2 - 10, top - 1],
      [x + width / 2 + 6, top + 14],
      [x + width / 2 + 16, bottom],
    ]),
    { stroke: pen.line[depth], fill: pen.fill[depth], width: 1.7 },
  );

const TOWERS: Rock[] = [
  ['shoulder', 60, 262, 220, 170],
  ['tower', 236, 262, 170, 186],
  ['twin', 402, 250, 190, 150],
  ['fang', 566, 200, 150, 104],
  ['shoulder', 730, 200, 190, 96],
  ['tower', 1010, 250, -190, 212],
  ['ridge', 1140, 262, 230, 160],
  ['tower', 1262, 262, 190, 232],
];

export const waterfall: Land = {
  land: (pen) =>
    rocks(TOWERS, pen, 0, 7) +
    hill([330, 262, 300, 66], 5, { stroke: pen.line[1], fill: pen.fill[1], width: 1.4 }) +
    hill([1080, 262, 330, 76], 5, { stroke: pen.line[1], fill: pen.fill[1], width: 1.4 }) +
    ledge(690, 152, 262, 270, pen, 1) +
    ledge(700, 190, 262, 440, pen, 1) +
    veil(628, 153, 184, 60, pen) +
    veil(742, 153, 184, 104, pen) +
    veil(540, 192, 250, 76, pen) +
    veil(652, 192, 250, 84, pen) +
    veil(776, 192, 250, 120, pen) +
    veil(884, 194, 250, 40, pen) +
    plain(262, LAND.height, LAND.width, pen.fill[2], pen.line[1]) +
    water({ top: 268, bottom: 296, rows: 4, left: 0, right: 1280 }, pen.line[1], 3) +
    reflection(710, 268, 420, 4, pen.line[2]) +
    rocks(
      [
        ['ridge', 140, 284, 260, 88],
        ['shoulder', 330, 290, -170, 58],
      ],
      pen,
      2,
      6,
    ) +
    reflection(220, 290, 380, 2, pen.line[2]),
  corner: (pen) =>
    rocks(
      [
        ['tower', 40, 262, 120, 166],
        ['shoulder', 206, 262, -120, 104],
      ],
      pen,
      0,
      6,
    ) +
    ledge(128, 176, 262, 96, pen, 1) +
    veil(112, 178, 250, 38, pen) +
    veil(156, 179, 250, 26, pen) +
    plain(262, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(130, 270, 210, 4, pen.line[1]),
};
