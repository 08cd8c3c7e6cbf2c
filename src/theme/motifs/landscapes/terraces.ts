// Hillsides cut into rice terraces, each field with its bank and the edge of its water: Lào Cai.
import { crest, strata } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { curve, nums, type Points, path, range } from '../shape.js';

interface Spur {
  x: number;
  width: number;
  height: number;
  steps: number;
  /** Phase of its bends, so that no two spurs look alike. */
  phase: number;
}

/** One terrace bank around a spur of the hill: bulges and recedes like a contour line, wider the lower it lies. */
function bank({ x, width, height, phase }: Spur, t: number, drop: number): Points {
  const half = (width / 2) * (0.22 + 0.78 * t);
  const top = 306 - height * (1 - t) ** 1.15;
  return range(13).map((i): [number, number] => {
    const u = i / 6 - 1;
    const bend = Math.sin(u * 5.2 + phase + t * 2.6) * 0.09 + Math.sin(u * 9.4 + phase * 2) * 0.04;
    const fall = 1 - Math.sqrt(Math.max(0, 1 - u * u));
    return [
      x + u * half,
      Math.min(310, top + drop + height * (fall * 0.5 + bend * (1 - fall)) * (0.35 + 0.65 * t)),
    ];
  });
}

/** Fields from top to bottom, each hiding the foot of the one above; every third is flooded and drawn lighter. */
function terraced(spur: Spur, pen: Pen, depth: Depth): string {
  const water = pen.fill[Math.max(0, depth - 1) as Depth];
  return range(spur.steps)
    .map((i) => {
      const t = (i + 1) / spur.steps;
      const d = curve(bank(spur, t, 0));
      const field = `<path d="${d}V312H${nums(spur.x - (spur.width / 2) * (0.22 + 0.78 * t))}Z" fill="${i % 3 === 1 ? water : pen.fill[depth]}"/>`;
      return (
        field +
        path(d, { stroke: pen.line[depth], width: 1.6 }) +
        path(curve(bank(spur, t, 4)), { stroke: pen.line[0], width: 1 })
      );
    })
    .join('');
}

const spur = (x: number, width: number, height: number, steps: number, phase: number): Spur => ({
  x,
  width,
  height,
  steps,
  phase,
});

export const terraces: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 200],
          [170, 236],
          [400, 196],
          [620, 236],
          [850, 188],
          [1080, 284],
          [1300, 216],
        ],
        0.66,
      ),
      304,
      7,
      ink(pen, 0),
    ) +
    terraced(spur(200, 760, 186, 11, 0.4), pen, 1) +
    terraced(spur(1090, 820, 206, 12, 2.2), pen, 1) +
    terraced(spur(620, 860, 140, 9, 4.1), pen, 2) +
    terraced(spur(20, 520, 84, 5, 1.2), pen, 2) +
    terraced(spur(1240, 520, 92, 5, 3.3), pen, 2),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 130],
          [80, 170],
          [180, 100],
          [270, 60],
        ],
        0.66,
      ),
      304,
      5,
      ink(pen, 0),
    ) + terraced(spur(96, 380, 118, 8, 1.4), pen, 1),
};
