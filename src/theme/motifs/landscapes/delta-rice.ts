// Flat fields that run to the horizon, dykes between them, rows of palms and bamboo: Hưng Yên.
import { hills, plain } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { arch, palm } from '../plant.js';
import { curve, grain, nums, path, range } from '../shape.js';

const HORIZON = 178;

/** A strip of fields sweeping from the horizon to the bottom, its furrows nested between two dykes. */
function strip(from: number, to: number, width: number, horizon: number, pen: Pen): string {
  const drop = 306 - horizon;
  const line = (u: number) =>
    curve([
      [from + u * width * 0.1, horizon],
      [from + u * width * 0.16, horizon + drop * 0.08],
      [(from * 2 + to) / 3 + u * width * 0.42, horizon + drop * 0.22],
      [to + u * width, 306],
    ]);
  const furrows = range(7)
    .map((i) => line((i - 3) / 3.5))
    .join('');
  return (
    path(furrows, { stroke: pen.line[0], width: 1.2 }) +
    path(line(-1) + line(1), { stroke: pen.line[2], width: 1.7 })
  );
}

/** Strips side by side, bending away from the middle. */
function fields(pen: Pen, width: number, horizon: number, vanish: number, count: number): string {
  const strips = range(count).map((i) => {
    const u = i - (count - 1) / 2;
    const step = width / count;
    return strip(
      vanish + u * step * 0.62,
      vanish + u * step * 1.7 + (grain(i, 2) - 0.5) * step * 0.3,
      step * 0.62,
      horizon,
      pen,
    );
  });
  return strips.join('');
}

/** Seedlings in the nearest fields, three leaves each. */
function tufts(pen: Pen, left: number, right: number, y: number, gap: number): string {
  const tuft = (i: number) => {
    const x = left + i * gap + grain(i, y) * gap * 0.3;
    return `M${nums(x, y)}q-2-8-8-12M${nums(x, y)}v-15M${nums(x, y)}q2-8 8-12`;
  };
  return path(
    range(Math.floor((right - left) / gap))
      .map(tuft)
      .join(''),
    { stroke: pen.line[2], width: 1.5, cap: 'round' },
  );
}

const bushes = (list: readonly (readonly [number, number, number])[], base: number, pen: Pen) =>
  list.map(([x, w, h]) => arch(x, base, w, h, 4, ink(pen, 0))).join('');

export const deltaRice: Landscape = {
  land: (pen) =>
    hills(
      [
        [240, 620, 54],
        [900, 760, 44],
      ],
      HORIZON,
      4,
      ink(pen, 0),
    ) +
    bushes(
      [
        [90, 74, 34],
        [146, 60, 26],
        [520, 64, 30],
        [570, 80, 38],
        [626, 54, 24],
        [1010, 70, 32],
        [1180, 84, 40],
        [1240, 64, 28],
      ],
      HORIZON,
      pen,
    ) +
    plain(HORIZON, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    fields(pen, 1280, HORIZON, 700, 9) +
    palm(236, HORIZON + 6, 86, 22, ink(pen, 1)) +
    palm(278, HORIZON + 9, 70, -14, ink(pen, 1)) +
    palm(1086, HORIZON + 8, 112, -24, ink(pen, 1)) +
    palm(1128, HORIZON + 6, 82, 16, ink(pen, 1)) +
    palm(1052, HORIZON + 5, 70, -12, ink(pen, 1)) +
    tufts(pen, 14, 1270, 292, 34),
  corner: (pen) =>
    bushes(
      [
        [30, 60, 26],
        [196, 64, 26],
      ],
      196,
      pen,
    ) +
    plain(196, 300, 266, pen.fill[2], pen.line[1]) +
    fields(pen, 266, 196, 110, 4) +
    palm(88, 200, 96, 20, ink(pen, 1)) +
    palm(124, 202, 74, -12, ink(pen, 1)),
};
