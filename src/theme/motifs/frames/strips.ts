// Length and inks → rows of woven, carved or painted figures, 24 px high. Cloth and wall patterns that are common
// property; nothing here is an emblem.
import { nums, range } from '../shape.js';
import type { Strip } from './frame.js';

const area = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;

/** The unit's path at every step, centred on the length. */
function rowOf(length: number, step: number, unit: (x: number) => string): string {
  const count = Math.floor(length / step);
  const start = (length - count * step) / 2;
  return range(count)
    .map((i) => unit(start + (i + 0.5) * step))
    .join('');
}

const lozenge = (x: number, y: number, w: number, h: number): string =>
  `M${nums(x - w, y)}l${nums(w, -h)}l${nums(w, h)}l${nums(-w, h)}Z`;

/** Nested lozenges with small ones between them: Tày and Nùng brocade. */
export const diamonds: Strip = (length, { figure, minor, cloth }) =>
  area(
    rowOf(length, 32, (x) => lozenge(x, 12, 14, 12)),
    figure,
  ) +
  area(
    rowOf(length, 32, (x) => lozenge(x, 12, 10, 8.5)),
    cloth,
  ) +
  area(
    rowOf(length, 32, (x) => lozenge(x, 12, 5.5, 4.8)),
    minor,
  ) +
  area(
    rowOf(length - 32, 32, (x) => lozenge(x + 16, 2.5, 3, 2.5) + lozenge(x + 16, 21.5, 3, 2.5)),
    minor,
  );

/** Eight-pointed stars made of eight rhombs, with crosses between them: Dao embroidery. */
export const stars: Strip = (length, { figure, minor }) => {
  const rhomb = (x: number, y: number, a: number) => {
    const at = (r: number, turn: number) => nums(x + r * Math.cos(a + turn), y + r * Math.sin(a + turn));
    return `M${nums(x, y)}L${at(8.2, -0.39)}L${at(12.4, 0)}L${at(8.2, 0.39)}Z`;
  };
  const star = (x: number) =>
    range(8)
      .map((i) => rhomb(x, 12, ((i + 0.5) * Math.PI) / 4))
      .join('');
  const cross = (x: number) => `M${nums(x - 1.6, 5)}h3.2v5.4h5.4v3.2h-5.4v5.4h-3.2v-5.4h-5.4v-3.2h5.4Z`;
  return (
    area(rowOf(length, 44, star), figure) +
    area(
      rowOf(length - 44, 44, (x) => cross(x + 22)),
      minor,
    )
  );
};

/** Snail shells, turned against each other: H'Mông batik. */
export const spirals: Strip = (length, { figure, minor }) => {
  const shell = (x: number, s: number) =>
    `M${nums(x - s * 15, 22)}H${nums(x + s * 10)}V2H${nums(x - s * 10)}V17H${nums(x + s * 4.6)}V7.4H${nums(x - s * 4.4)}V12.4`;
  return (
    line(
      rowOf(length, 60, (x) => shell(x - 15, 1) + shell(x + 15, -1)),
      figure,
      2.6,
    ) +
    area(
      rowOf(length - 60, 60, (x) => lozenge(x + 30, 8, 3.4, 6)),
      minor,
    )
  );
};

/** Chevrons one inside the other, with knots at their tips: the Thái piêu scarf. */
export const chevrons: Strip = (length, { figure, minor }) => {
  const fold = (x: number, at: number) =>
    `M${nums(x - 15 + at, 24)}l${nums(15 - at, -19 + at)}l${nums(15 - at, 19 - at)}`;
  return (
    line(
      rowOf(length, 34, (x) => fold(x, 0)),
      figure,
      3.2,
    ) +
    line(
      rowOf(length, 34, (x) => fold(x, 7)),
      minor,
      2.4,
    ) +
    area(
      rowOf(length - 34, 34, (x) => lozenge(x + 17, 5, 4.6, 4.6)),
      minor,
    )
  );
};

/** Stripes along the cloth with a row of small lozenges: the waistband of a Mường skirt. */
export const stripes: Strip = (length, { figure, minor }) =>
  line(`M0 1.5H${length}M0 22.5H${length}`, figure, 3) +
  line(`M0 6H${length}M0 18H${length}`, minor, 1.6) +
  area(
    rowOf(length, 18, (x) => lozenge(x, 12, 7, 4)),
    figure,
  );

/** Circles joined by slanting tangents, between lines: the plain rings of a drum. */
export const tangents: Strip = (length, { figure, minor }) =>
  line(
    rowOf(
      length,
      30,
      (x) => `M${nums(x - 6, 12)}a6 6 0 1 0 12 0a6 6 0 1 0-12 0M${nums(x + 3, 5.8)}L${nums(x + 27, 18.2)}`,
    ),
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
export const herons: Strip = (length, { figure, minor }) =>
  area(
    rowOf(length, 82, (x) => `M${nums(x - 36, 13.6)}${HERON}`),
    figure,
  ) +
  area(
    rowOf(length - 82, 82, (x) => lozenge(x + 41, 12, 3, 3)),
    minor,
  );

/** Running waves, each crest curling over the next. */
export const scrolls: Strip = (length, { figure, minor }) =>
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
export const scales: Strip = (length, { figure, minor, cloth }) => {
  const arc = (x: number, y: number, r: number) => `M${nums(x - r, y)}a${nums(r, r)} 0 0 1 ${nums(2 * r)} 0Z`;
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
export const frets: Strip = (length, { figure, minor }) =>
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
export const petals: Strip = (length, { figure, minor, cloth }) => {
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

/** Triangles back to back with a lozenge in their waist: Ba Na and Gia Rai cloth. */
export const lozenges: Strip = (length, { figure, minor, cloth }) =>
  area(
    rowOf(length, 40, (x) => `M${nums(x - 20, 0)}l20 12l-20 12ZM${nums(x + 20, 0)}l-20 12l20 12Z`),
    figure,
  ) +
  area(
    rowOf(
      length,
      40,
      (x) => `M${nums(x - 20, 5.6)}l10.6 6.4l-10.6 6.4ZM${nums(x + 20, 5.6)}l-10.6 6.4l10.6 6.4Z`,
    ),
    cloth,
  ) +
  area(
    rowOf(length, 40, (x) => lozenge(x, 2.6, 4.4, 2.6) + lozenge(x, 21.4, 4.4, 2.6)),
    minor,
  );

/** Arrow heads in file, between stripes: Ê Đê cloth. */
export const arrows: Strip = (length, { figure, minor }) =>
  area(
    rowOf(length, 26, (x) => `M${nums(x - 12, 5)}h7l9 7l-9 7h-7l9-7Z`),
    figure,
  ) +
  area(
    rowOf(length, 26, (x) => `M${nums(x - 1, 5)}h3.6l9 7l-9 7h-3.6l9-7Z`),
    minor,
  ) +
  line(`M0 1.4H${length}M0 22.6H${length}`, minor, 1.6);

/** Rungs and crosses: Mạ and K'Ho cloth. */
export const ladders: Strip = (length, { figure, minor }) =>
  line(
    rowOf(length, 48, (x) => `M${nums(x - 8, 4)}l16 16m0-16l-16 16`),
    figure,
    3.2,
  ) +
  area(
    rowOf(
      length,
      48,
      (x) =>
        lozenge(x, 3.4, 3.4, 3.4) +
        lozenge(x, 20.6, 3.4, 3.4) +
        lozenge(x - 12, 12, 3, 3) +
        lozenge(x + 12, 12, 3, 3),
    ),
    minor,
  ) +
  line(
    rowOf(length - 48, 48, (x) => `M${nums(x + 20, 4)}v16m4-16v16m4-16v16`),
    figure,
    1.8,
  );

/** Courses of brick under a stepped cornice: the Chăm towers. */
export const bricks: Strip = (length, { figure, minor }) =>
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
export const flames: Strip = (length, { figure, minor, cloth }) => {
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
