// Length and inks → rows of woven figures, 24 px high: patterns of cloth that are common property, no emblems.
import { nums, range } from '../shape.js';
import type { FigureRow } from './frame.js';
import { area, line, lozenge, rowOf } from './rows.js';

/** Nested lozenges with small ones between them: Tày and Nùng brocade. */
export const diamonds: FigureRow = (length, { figure, minor, cloth }) =>
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
export const stars: FigureRow = (length, { figure, minor }) => {
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
export const spirals: FigureRow = (length, { figure, minor }) => {
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
export const chevrons: FigureRow = (length, { figure, minor }) => {
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
export const stripes: FigureRow = (length, { figure, minor }) =>
  line(`M0 1.5H${length}M0 22.5H${length}`, figure, 3) +
  line(`M0 6H${length}M0 18H${length}`, minor, 1.6) +
  area(
    rowOf(length, 18, (x) => lozenge(x, 12, 7, 4)),
    figure,
  );

/** Triangles back to back with a lozenge in their waist: Ba Na and Gia Rai cloth. */
export const lozenges: FigureRow = (length, { figure, minor, cloth }) =>
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
export const arrows: FigureRow = (length, { figure, minor }) =>
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
export const ladders: FigureRow = (length, { figure, minor }) =>
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
