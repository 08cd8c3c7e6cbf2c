// A long house on stilts and two elephants on the plateau, rows of coffee before them: Đắk Lắk.
import { longHouse } from '../built.js';
import { elephant } from '../elephant.js';
import { crest, strata } from '../ground.js';
import type { Landscape } from '../landscape.js';
import { ink, type Pen } from '../pen.js';
import { broadTree } from '../plant.js';
import { nums, path, range } from '../shape.js';

/** Bushes of coffee in rows on a ground, larger towards the viewer. */
function coffee(width: number, top: number, pen: Pen): string {
  const ground = `<path d="M-10 ${nums(top)}Q${nums(width / 2, top - 12, width + 10, top)}V306H-10Z" fill="${pen.fill[2]}" stroke="${pen.line[2]}" stroke-width="1.8"/>`;
  const row = (i: number): string => {
    const [y, r] = [top + 8 + i * 12, 6 + i * 2];
    const count = Math.ceil(width / (r * 3)) + 1;
    const bush = (k: number) => {
      const x = (k + (i % 2) / 2) * r * 3;
      return `M${nums(x - r, y + r)}q${nums(0, -r * 1.5, r, -r * 1.5)}t${nums(r, r * 1.5)}M${nums(x, y + r)}v${nums(-r * 0.9)}`;
    };
    return path(range(count).map(bush).join(''), { stroke: pen.line[2], width: 1.5, cap: 'round' });
  };
  return ground + range(3).map(row).join('');
}

export const highlandPlateau: Landscape = {
  land: (pen) =>
    strata(
      crest(
        [
          [-20, 150],
          [200, 186],
          [460, 150],
          [760, 196],
          [1020, 158],
          [1300, 206],
        ],
        0.84,
      ),
      304,
      7,
      ink(pen, 0),
    ) +
    broadTree([74, 262, 150, 132], 2, ink(pen, 1)) +
    broadTree([1206, 262, 170, 150], 3, ink(pen, 1)) +
    longHouse([372, 264, 440, 150], ink(pen, 2)) +
    elephant([806, 268, 2.1], ink(pen, 2)) +
    elephant([984, 268, 1.2], ink(pen, 2)) +
    coffee(1280, 262, pen),
  corner: (pen) =>
    strata(
      crest(
        [
          [-6, 96],
          [70, 126],
          [170, 96],
          [272, 60],
        ],
        0.84,
      ),
      304,
      5,
      ink(pen, 0),
    ) +
    elephant([116, 270, 1.9], ink(pen, 2)) +
    coffee(266, 266, pen),
};
