// Length and inks → rows of cast, embroidered and carved figures, 24 px high: drums, court robes, Chăm towers.
import { halfOval, nums, oval } from '../shape.js';
import type { FigureRow } from './frame.js';
import { area, line, lozenge, rowOf } from './rows.js';

/** Circles joined by slanting tangents, between lines: the plain rings of a drum. */
export const tangents: FigureRow = (length, { figure, minor }) =>
  line(
    rowOf(length, 30, (x) => `${oval(x, 12, 6)}M${nums(x + 3, 5.8)}L${nums(x + 27, 18.2)}`),
    figure,
    1.7,
  ) +
  area(
    rowOf(length, 30, (x) => lozenge(x, 12, 2.4, 2.4)),
    minor,
  );

/** A heron in flight, its beak to the left, 56 px long. */
const HERON =
  'l20-3q5-6 12-4l8 1q5-9 17-12q-5 6-6 11l8 .6l13-3.4l-1.6 3.4l2.6 3l-14 .4q-8 4-17 3.6q-9-.2-13-1.6q-5 1-9 .2Z';

/** Herons in a row. */
export const herons: FigureRow = (length, { figure, minor }) =>
  area(
    rowOf(length, 82, (x) => `M${nums(x - 36, 13.6)}${HERON}`),
    figure,
  ) +
  area(
    rowOf(length - 82, 82, (x) => lozenge(x + 41, 12, 3, 3)),
    minor,
  );

/** Running waves, each crest curling over the next. */
export const scrolls: FigureRow = (length, { figure, minor }) =>
  line(
    rowOf(
      length,
      40,
      (x) =>
        `M${nums(x - 20, 21)}C${nums(x - 6, 21, x - 12, 3, x + 2, 3)}C${nums(x + 12, 3, x + 12, 16, x + 3, 15)}C${nums(x - 3, 14, x - 1, 8, x + 3.4, 9.4)}M${nums(x + 5, 21)}h15`,
    ),
    figure,
    2.2,
  ) +
  line(
    rowOf(length, 40, (x) => `M${nums(x + 12, 12)}q${nums(5, -5, 10, 0)}`),
    minor,
    1.8,
  );

/** Scales of waves under each other: the hem of a court robe. */
export const scales: FigureRow = (length, { figure, minor, cloth }) => {
  const arc = (x: number, y: number, r: number) => `M${nums(x - r, y)}${halfOval(r, r)}Z`;
  const row = (y: number, by: number) =>
    [
      [16, figure],
      [13, cloth],
      [9.6, minor],
      [7.4, cloth],
      [3.6, figure],
    ]
      .map(([r, fill]) =>
        area(
          rowOf(length + 64, 32, (x) => arc(x - 32 + by, y, Number(r))),
          String(fill),
        ),
      )
      .join('');
  return row(16, 0) + row(25, 16);
};

/** A fret of square hooks, running one way. */
export const frets: FigureRow = (length, { figure, minor }) =>
  line(
    rowOf(length, 36, (x) => `M${nums(x - 18, 20.5)}H${nums(x + 10)}V5.5H${nums(x - 8)}V14H${nums(x + 3)}`),
    figure,
    2.6,
  ) +
  line(
    rowOf(length, 36, (x) => `M${nums(x + 15, 5)}v9`),
    minor,
    2.6,
  );

/** Lotus petals side by side. */
export const petals: FigureRow = (length, { figure, minor, cloth }) => {
  const petal = (x: number, k: number) =>
    `M${nums(x - 14 * k, 24)}C${nums(x - 18 * k, 24 - 12 * k, x - 6 * k, 24 - 15 * k, x, 24 - 22 * k)}C${nums(x + 6 * k, 24 - 15 * k, x + 18 * k, 24 - 12 * k, x + 14 * k, 24)}Z`;
  return (
    area(
      rowOf(length + 30, 30, (x) => petal(x - 15, 0.74)),
      minor,
    ) +
    area(
      rowOf(length, 30, (x) => petal(x, 1)),
      cloth,
    ) +
    area(
      rowOf(length, 30, (x) => petal(x, 0.92)),
      figure,
    ) +
    area(
      rowOf(length, 30, (x) => petal(x, 0.6)),
      cloth,
    ) +
    area(
      rowOf(length, 30, (x) => petal(x, 0.34)),
      figure,
    )
  );
};

/** Courses of brick under a stepped cornice: the Chăm towers. */
export const bricks: FigureRow = (length, { figure, minor }) =>
  area(
    rowOf(length, 36, (x) => `M${nums(x - 16, 0)}h32v4h-5v4h-6v4h-10v-4h-6v-4h-5Z`),
    figure,
  ) +
  area(
    rowOf(
      length,
      36,
      (x) =>
        `M${nums(x - 17, 15)}h15v3.6h-15ZM${nums(x + 1, 15)}h15v3.6h-15ZM${nums(x - 8, 20.4)}h15v3.6h-15Z`,
    ),
    minor,
  );

/** Flames, leaf in leaf: the corner stones of Chăm roofs. */
export const flames: FigureRow = (length, { figure, minor, cloth }) => {
  const flame = (x: number, k: number) =>
    `M${nums(x - 11 * k, 24)}C${nums(x - 15 * k, 24 - 12 * k, x - 2 * k, 24 - 12 * k, x + 3 * k, 24 - 23 * k)}C${nums(x + 4 * k, 24 - 16 * k, x + 16 * k, 24 - 12 * k, x + 11 * k, 24)}Z`;
  return [
    [1, figure],
    [0.72, cloth],
    [0.5, minor],
  ]
    .map(([k, fill]) =>
      area(
        rowOf(length, 28, (x) => flame(x, Number(k))),
        String(fill),
      ),
    )
    .join('');
};
