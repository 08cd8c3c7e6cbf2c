// Palmyra palms over rice fields, a lone range behind: An Giang.
import { crest, plain, strata } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { fanPalm } from '../plant.js';
import { nums, path, range } from '../shape.js';

const palms = (list: readonly (readonly [number, number, number, number])[], pen: Pen, depth: Depth) =>
  list.map(([x, base, h, r]) => fanPalm(x, base, h, r, ink(pen, depth))).join('');

/** Horizontal field edges, wider apart towards the viewer. */
const fields = (pen: Pen, top: number, width: number) =>
  path(
    range(7)
      .map((i) => `M${nums((i % 3) * 40)} ${nums(top + 4 + i * i * 2.2)}H${nums(width - ((i * 2) % 3) * 60)}`)
      .join(''),
    { stroke: pen.line[1], width: 1.4 },
  );

export const palmyra: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [300, 0],
          [400, 66],
          [540, 142],
          [660, 96],
          [800, 170],
          [930, 110],
          [1040, 62],
          [1130, 0],
        ],
        0.66,
      ),
      208,
      8,
      ink(pen, 0),
    ) +
    palms(
      [
        [330, 212, 70, 20],
        [356, 212, 56, 17],
        [1120, 212, 66, 19],
        [1084, 212, 54, 16],
      ],
      pen,
      0,
    ) +
    plain(208, LAND.height, LAND.width, pen.fill[1], pen.line[1]) +
    fields(pen, 212, 1280) +
    palms(
      [
        [560, 230, 92, 25],
        [600, 232, 76, 22],
        [880, 230, 84, 24],
      ],
      pen,
      1,
    ) +
    palms(
      [
        [120, 284, 170, 44],
        [186, 288, 134, 38],
        [60, 290, 112, 34],
        [1020, 284, 180, 46],
        [1210, 290, 208, 50],
        [1146, 286, 146, 40],
      ],
      pen,
      2,
    ),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 40],
          [60, 84],
          [150, 54],
          [240, 0],
        ],
        0.66,
      ),
      266,
      5,
      ink(pen, 0),
    ) +
    palms(
      [
        [64, 286, 150, 40],
        [134, 288, 116, 32],
        [190, 288, 76, 24],
      ],
      pen,
      1,
    ) +
    path('M0 288H256M0 295H254', { stroke: pen.line[1], width: 1.4 }),
};
