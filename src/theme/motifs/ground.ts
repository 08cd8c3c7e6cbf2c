// Pen and places → hills, karst, water: the forms that most landscapes share. y grows downward; bases are given.
import { curve, grain, nest, nums, type Outline, type Points, path, range, type Stroke } from './shape.js';

type Form = Points;

/** Silhouettes from foot to foot in units of width (-0.5…0.5) and height (0…1): limestone is steep, stepped and lopsided. */
export const KARST = {
  tower: [
    [-0.5, 0],
    [-0.43, 0.2],
    [-0.37, 0.52],
    [-0.33, 0.72],
    [-0.21, 0.76],
    [-0.17, 0.98],
    [-0.04, 1.04],
    [0.09, 1],
    [0.14, 0.82],
    [0.25, 0.77],
    [0.29, 0.5],
    [0.38, 0.42],
    [0.42, 0.16],
    [0.5, 0],
  ],
  shoulder: [
    [-0.5, 0],
    [-0.45, 0.3],
    [-0.38, 0.46],
    [-0.25, 0.49],
    [-0.2, 0.7],
    [-0.13, 0.98],
    [0.02, 1.05],
    [0.14, 0.98],
    [0.2, 0.74],
    [0.27, 0.42],
    [0.37, 0.36],
    [0.43, 0.13],
    [0.5, 0],
  ],
  twin: [
    [-0.5, 0],
    [-0.44, 0.28],
    [-0.37, 0.7],
    [-0.26, 0.86],
    [-0.15, 0.82],
    [-0.09, 0.62],
    [-0.01, 0.6],
    [0.05, 0.9],
    [0.15, 1.06],
    [0.27, 1],
    [0.33, 0.66],
    [0.4, 0.3],
    [0.5, 0],
  ],
  fang: [
    [-0.5, 0],
    [-0.4, 0.16],
    [-0.3, 0.44],
    [-0.24, 0.74],
    [-0.13, 0.82],
    [-0.07, 1.04],
    [0.04, 1.05],
    [0.1, 0.84],
    [0.17, 0.56],
    [0.28, 0.4],
    [0.37, 0.14],
    [0.5, 0],
  ],
  ridge: [
    [-0.5, 0],
    [-0.4, 0.3],
    [-0.33, 0.62],
    [-0.22, 0.66],
    [-0.13, 0.5],
    [-0.03, 0.78],
    [0.05, 1.02],
    [0.15, 0.98],
    [0.2, 0.74],
    [0.28, 0.68],
    [0.33, 0.46],
    [0.41, 0.34],
    [0.5, 0],
  ],
} as const satisfies Record<string, Form>;
export type KarstForm = keyof typeof KARST;

/** A mountain: x of its middle, base, width (negative: mirrored), height. */
export type Place = readonly [x: number, base: number, width: number, height: number];

/** A silhouette narrowed and lowered towards the middle of its foot. */
export function silhouette(form: Form, [x, base, width, height]: Place): Outline {
  return (t) => curve(form.map(([u, v]) => [x + u * width * (0.22 + 0.78 * t), base - v * height * t]));
}

export function karst(form: KarstForm, place: Place, count: number, stroke: Stroke): string {
  return nest(silhouette(KARST[form], place), count, stroke);
}

/** A round hill: nested half ellipses. */
export function hill([x, base, width, height]: Place, count: number, stroke: Stroke): string {
  const arc: Outline = (t) =>
    `M${nums(x - (width * t) / 2, base)}a${nums((width * t) / 2, height * t)} 0 0 1 ${nums(width * t, 0)}`;
  return nest(arc, count, stroke);
}

export interface Water {
  top: number;
  bottom: number;
  rows: number;
  /** px; drawn from `left` to `right`. */
  left: number;
  right: number;
}

/** Still water: broken level lines with a slow swell, closer together towards the horizon. */
export function water({ top, bottom, rows, left, right }: Water, stroke: string, salt = 1): string {
  const row = (i: number) => {
    const near = i / Math.max(1, rows - 1);
    const y = top + (bottom - top) * near ** 1.3;
    const [length, swell] = [70 + 70 * near, 2 + 4 * near];
    let [d, x] = ['', left - grain(i, salt) * length];
    while (x < right) {
      const steps = 1 + Math.floor(grain(x, salt + i) * 4);
      const end = Math.min(x + steps * length, right);
      d += x >= left ? swash(x, y, end - x, swell, steps) : '';
      x += steps * length + 18 + grain(x, i) * 46;
    }
    return d;
  };
  return path(range(rows).map(row).join(''), { stroke, width: 1.4, cap: 'round' });
}

function swash(x: number, y: number, length: number, swell: number, steps: number): string {
  const half = length / steps / 2;
  return `M${nums(x, y)}q${nums(half / 2, -swell, half, 0)}${`t${nums(half, 0)}`.repeat(steps * 2 - 1)}`;
}

/** Level strokes at the foot of a rock: its nest lying on the water. */
export function reflection(x: number, y: number, width: number, rows: number, stroke: string): string {
  const level = (i: number) => {
    const w = width * (1 - i * 0.17) * (0.9 + 0.2 * grain(i, x));
    return `M${nums(x - w / 2 + (grain(i, x + 1) - 0.5) * width * 0.16, y + i * 7)}h${nums(w)}`;
  };
  return path(range(rows).map(level).join(''), { stroke, width: 1.4, cap: 'round' });
}

/** A solid ground from `top` to `bottom` with a stroke along its top. */
export function plain(top: number, bottom: number, width: number, fill: string, stroke: string): string {
  return `<rect y="${top}" width="${width}" height="${bottom - top}" fill="${fill}"/>${path(`M0 ${top}H${width}`, { stroke, width: 1.6 })}`;
}
