// Pen and position → an elephant walking to the right, its ear and back nested like every outline of a landscape.
import { type Contour, nest, nums, path, range, type Stroke } from './shape.js';

/** Centre x, the ground it stands on, and px per unit: it is 70 units high and 104 long. */
export type ElephantPlace = readonly [x: number, base: number, unit: number];

/** Numbers of an outline in units around the middle of its feet, as path commands; y grows downward. */
type Outline = readonly (readonly [command: string, ...numbers: number[]])[];

const BODY: Outline = [
  ['M', -45, -36],
  ['C', -46, -55, -31, -64, -11, -62],
  ['C', -1, -61, 6, -60, 12, -65],
  ['C', 19, -72, 35, -72, 40, -59],
  ['C', 43, -50, 43, -41, 45, -31],
  ['C', 46, -22, 49, -15, 57, -15],
  ['L', 58, -9],
  ['C', 46, -7, 38, -15, 36.5, -29],
  ['C', 34, -32, 29, -31, 26, -29],
  ['C', 25, -20, 24.5, -10, 25, 0],
  ['L', 10, 0],
  ['C', 10, -8, 9.5, -14, 8, -21],
  ['C', -2, -18, -12, -18, -20, -22],
  ['C', -20, -14, -19.5, -8, -19, 0],
  ['L', -34, 0],
  ['C', -34.5, -10, -36, -16, -40, -22],
  ['C', -43, -26, -45, -30, -45, -36],
  ['Z'],
];
/** The legs on the far side, behind the body. */
const FAR_LEGS: Outline = [
  ['M', -24, -26],
  ['L', -17, 0],
  ['L', -5, 0],
  ['L', -8, -26],
  ['M', 2, -26],
  ['L', -1, 0],
  ['L', 9, 0],
  ['L', 16, -26],
];
const TUSK: Outline = [
  ['M', 35, -35],
  ['C', 38, -27, 45, -24, 52, -27],
  ['C', 46, -28, 41, -31, 39, -37],
];
const TAIL: Outline = [
  ['M', -44.5, -40],
  ['C', -51, -34, -50, -26, -51, -18],
  ['M', -52.5, -20],
  ['L', -51, -13],
  ['L', -49.5, -20],
];

function drawn(outline: Outline, [x, base, unit]: ElephantPlace): string {
  return outline
    .map(([command, ...numbers]) => command + nums(...numbers.map((n, i) => (i % 2 ? base : x) + n * unit)))
    .join('');
}

/** An ear that hangs from its root behind the eye. */
const ear =
  ([x, base, unit]: ElephantPlace): Contour =>
  (t) => {
    const at = (...points: number[]) =>
      nums(
        ...points.map((n, i) =>
          i % 2 ? base + (-59 + (n + 59) * t) * unit : x + (19 + (n - 19) * t) * unit,
        ),
      );
    return `M${at(21, -61)}C${at(9, -63, 2, -54, 3, -43)}C${at(4, -34, 12, -28, 17, -32)}C${at(23, -37, 27, -49, 21, -61)}Z`;
  };

/** Lines inside the back, each a little lower and shorter. */
function back([x, base, unit]: ElephantPlace): string {
  const line = (i: number) => {
    const at = (...points: number[]) => nums(...points.map((n, k) => (k % 2 ? base : x) + n * unit));
    const by = 6 + i * 6;
    return `M${at(-45 + by * 0.9, -34)}C${at(-44 + by, -52 + by * 0.5, -30 + by * 0.4, -63 + by, -11, -62 + by)}Q${at(-4, -62 + by, 1, -60 + by * 0.9)}`;
  };
  return range(3).map(line).join('');
}

export function elephant(place: ElephantPlace, stroke: Stroke): string {
  const [x, base, unit] = place;
  const thin = { stroke: stroke.stroke, width: 1.2 };
  return (
    path(drawn(TAIL, place), { ...thin, width: 1.6 }) +
    path(drawn(FAR_LEGS, place), stroke) +
    path(drawn(BODY, place), { ...stroke, width: 2.2 }) +
    path(back(place), thin) +
    path(drawn(TUSK, place), { ...stroke, width: 1.4 }) +
    nest(ear(place), 4, { ...stroke, width: 1.3 }, 0.3) +
    path(`M${nums(x + 32 * unit, base - 52 * unit)}h.1`, {
      stroke: stroke.stroke,
      width: 1.6 * unit,
      cap: 'round',
    })
  );
}
