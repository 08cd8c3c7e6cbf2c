// The mouth of a great cave, arch within arch, a river flowing out of it: Quảng Trị.
import { boat } from '../built.js';
import { crest, hills, plain, reflection, silhouette, strata, water } from '../ground.js';
import { LAND, type Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { nest, nums, path, range } from '../shape.js';

/** The cave mouth: one rugged outline repeated inwards, with stalactites below its lintel. */
const LINTEL = [
  [-0.5, 0],
  [-0.52, 0.3],
  [-0.46, 0.52],
  [-0.41, 0.7],
  [-0.3, 0.78],
  [-0.22, 0.98],
  [-0.06, 1.02],
  [0.06, 0.9],
  [0.2, 0.96],
  [0.32, 0.8],
  [0.37, 0.56],
  [0.47, 0.42],
  [0.46, 0.16],
  [0.5, 0],
] as const;

function mouth(x: number, base: number, width: number, height: number, pen: Pen): string {
  const shape = silhouette(LINTEL, [x, base, width, height]);
  const tooth = (i: number) => {
    const u = -0.3 + i * 0.09;
    const y = base - height * (0.8 - u * u * 1.3);
    return `M${nums(x + u * width - 4, y)}l4 ${nums(height * (0.1 + (0.14 * ((i * 3) % 5)) / 4))}l4${nums(-height * 0.16)}`;
  };
  return (
    nest(shape, 6, { ...ink(pen, 2), fill: pen.fill[2] }, 0.42) +
    path(range(8).map(tooth).join(''), { stroke: pen.line[2], fill: pen.fill[1], width: 1.3 })
  );
}

export const caveRiver: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 140],
          [170, 200],
          [380, 150],
          [560, 216],
          [860, 252],
          [1080, 190],
          [1300, 226],
        ],
        0.72,
      ),
      304,
      8,
      ink(pen, 0),
    ) +
    strata(
      crest(
        [
          [-20, 70],
          [200, 106],
          [440, 76],
          [640, 150],
          [760, 226],
          [980, 178],
          [1160, 110],
          [1300, 132],
        ],
        0.84,
      ),
      304,
      8,
      ink(pen, 1),
    ) +
    mouth(800, 262, 300, 150, pen) +
    hills(
      [
        [200, 460, 64],
        [470, 340, 46],
        [1130, 420, 58],
      ],
      264,
      5,
      ink(pen, 2),
    ) +
    plain(262, LAND.height, LAND.width, pen.fill[2], pen.line[1]) +
    water({ top: 270, bottom: 296, rows: 4, left: 0, right: 1280 }, pen.line[1], 13) +
    boat(610, 276, 116, ink(pen, 2), false) +
    reflection(610, 289, 150, 2, pen.line[2]),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 120],
          [70, 160],
          [170, 116],
          [266, 70],
        ],
        0.8,
      ),
      304,
      6,
      ink(pen, 0),
    ) +
    mouth(104, 264, 130, 92, pen) +
    plain(264, 300, 266, pen.fill[2], pen.line[1]) +
    reflection(110, 272, 200, 3, pen.line[1]),
};
