// A broad waterfall between limestone towers, falling in two steps to a still river: Cao Bằng.
import { hills, karsts, plain, type Rock, reflection, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { arch } from '../plant.js';
import { curve, grain, type Points, path, range } from '../shape.js';

/**
 * One veil of water: threads that reach the lip level, bend over it and spread as they fall, with arcs of spray at
 * the foot.
 */
function veil(x: number, top: number, bottom: number, width: number, pen: Pen): string {
  const count = Math.max(4, Math.round(width / 6.5));
  const spread = 1.22;
  const thread = (i: number): string => {
    const u = i / (count - 1) - 0.5;
    const foot = bottom - 5 - 9 * grain(i, Math.round(x));
    const at = (k: number, y: number): [number, number] => [x + u * width * k, y];
    return curve([
      at(0.94, top - 5),
      at(1, top),
      at(1.06, top + 7),
      at(1.12, (top + foot) / 2),
      at(spread, foot),
    ]);
  };
  const body: Points = [
    [x - width * 0.5, top],
    [x - width * 0.56, (top + bottom) / 2],
    [x - width * 0.5 * spread, bottom],
    [x + width * 0.5 * spread, bottom],
    [x + width * 0.56, (top + bottom) / 2],
    [x + width * 0.5, top],
  ];
  const ground = `<path d="M${body.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}Z" fill="${pen.fill[0]}"/>`;
  const spray = range(Math.max(2, Math.round(width / 26))).map((i, _, all) => {
    const cx = x + ((i + 0.5) / all.length - 0.5) * width * spread * 1.06;
    return arch(cx, bottom + 5, (width * spread * 1.5) / all.length, 15 + 6 * grain(i, x), 3, ink(pen, 1));
  });
  return (
    ground + path(range(count).map(thread).join(''), { stroke: pen.line[2], width: 1.3 }) + spray.join('')
  );
}

/** A cliff with an uneven lip; points are x and the height of the edge. */
function cliff(edge: Points, bottom: number, pen: Pen, depth: Depth): string {
  const [first, last] = [edge[0], edge.at(-1)];
  if (!first || !last) return '';
  const outline = curve([
    [first[0] - 14, bottom],
    [first[0] - 8, (first[1] + bottom) / 2],
    ...edge,
    [last[0] + 8, (last[1] + bottom) / 2],
    [last[0] + 14, bottom],
  ]);
  return path(outline, { ...ink(pen, depth), width: 1.7 });
}

/** Bushes on the rocks between the veils. */
const bushes = (list: readonly (readonly [number, number, number])[], pen: Pen) =>
  list.map(([x, y, w]) => arch(x, y, w, w * 0.62, 4, ink(pen, 1))).join('');

type Veil = readonly [x: number, top: number, bottom: number, width: number];
const veils = (list: readonly Veil[], pen: Pen) => list.map(([x, t, b, w]) => veil(x, t, b, w, pen)).join('');

const TOWERS: readonly Rock[] = [
  ['shoulder', 60, 220, 160],
  ['tower', 236, 170, 180],
  ['twin', 402, 190, 138],
  ['fang', 560, 170, 150],
  ['ridge', 730, 240, 138],
  ['tower', 1010, -190, 200],
  ['ridge', 1140, 230, 150],
  ['tower', 1262, 190, 220],
];

/** Edge, veils and bushes of the upper and lower steps. */
const UPPER: Points = [
  [560, 160],
  [600, 149],
  [650, 155],
  [720, 147],
  [790, 154],
  [830, 149],
  [860, 162],
];
const UPPER_VEILS: readonly Veil[] = [
  [628, 153, 194, 54],
  [734, 150, 194, 92],
  [818, 152, 194, 26],
];
const LOWER: Points = [
  [452, 206],
  [500, 192],
  [580, 200],
  [660, 191],
  [760, 200],
  [850, 190],
  [930, 198],
  [980, 210],
];
const LOWER_VEILS: readonly Veil[] = [
  [520, 197, 254, 58],
  [630, 197, 254, 84],
  [762, 199, 254, 110],
  [868, 195, 254, 40],
  [938, 201, 254, 26],
];
const UPPER_BUSHES = [
  [674, 158, 34],
  [584, 166, 40],
  [848, 168, 38],
] as const;
const LOWER_BUSHES = [
  [470, 214, 44],
  [572, 206, 34],
  [690, 204, 36],
  [830, 204, 34],
  [904, 206, 32],
  [976, 218, 46],
] as const;

const falls = (pen: Pen) =>
  cliff(UPPER, 262, pen, 1) +
  veils(UPPER_VEILS, pen) +
  bushes(UPPER_BUSHES, pen) +
  cliff(LOWER, 262, pen, 1) +
  veils(LOWER_VEILS, pen) +
  bushes(LOWER_BUSHES, pen);

export const waterfall: Landscape = {
  land: (pen) =>
    karsts(TOWERS, 262, 7, ink(pen, 0)) +
    hills(
      [
        [300, 330, 74],
        [1090, 360, 84],
      ],
      262,
      6,
      ink(pen, 1),
    ) +
    falls(pen) +
    plain(262, LAND.height, LAND.width, pen.fill[2], pen.line[1]) +
    water({ top: 270, bottom: 294, rows: 3, left: 0, right: 1280 }, pen.line[1], 3) +
    reflection(710, 268, 520, 4, pen.line[2]) +
    karsts(
      [
        ['ridge', 140, 260, 80],
        ['shoulder', 320, -170, 52],
      ],
      286,
      6,
      ink(pen, 2),
    ) +
    reflection(210, 292, 360, 2, pen.line[2]),
  corner: (pen) =>
    karsts(
      [
        ['tower', 36, 116, 156],
        ['shoulder', 208, -120, 100],
      ],
      262,
      6,
      ink(pen, 0),
    ) +
    cliff(
      [
        [76, 186],
        [100, 176],
        [130, 182],
        [160, 175],
        [184, 188],
      ],
      262,
      pen,
      1,
    ) +
    veils(
      [
        [106, 180, 256, 34],
        [154, 180, 256, 26],
      ],
      pen,
    ) +
    bushes(
      [
        [130, 188, 20],
        [182, 196, 26],
      ],
      pen,
    ) +
    plain(262, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(130, 270, 210, 4, pen.line[1]),
};
