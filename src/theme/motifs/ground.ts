// Pen and positions → hills, karst and water: the forms most landscapes share. y grows downward.
import {
  type Contour,
  curve,
  grain,
  halfOval,
  nest,
  nums,
  type Points,
  path,
  range,
  type Stroke,
} from './shape.js';

type Form = Points;

/**
 * Silhouettes in units of width (-0.5…0.5) and height (0…1), from foot to foot. Limestone is steep, stepped and
 * lopsided.
 */
export const KARST = {
  tower: [
    [-0.5, 0],
    [-0.44, 0.18],
    [-0.4, 0.46],
    [-0.34, 0.66],
    [-0.25, 0.7],
    [-0.2, 0.86],
    [-0.12, 1.06],
    [0.02, 1.05],
    [0.08, 0.9],
    [0.12, 0.74],
    [0.23, 0.7],
    [0.28, 0.46],
    [0.4, 0.36],
    [0.43, 0.12],
    [0.5, 0],
  ],
  shoulder: [
    [-0.5, 0],
    [-0.46, 0.26],
    [-0.4, 0.42],
    [-0.28, 0.46],
    [-0.21, 0.66],
    [-0.1, 0.86],
    [-0.03, 1.1],
    [0.09, 1.02],
    [0.13, 0.78],
    [0.21, 0.6],
    [0.26, 0.36],
    [0.38, 0.3],
    [0.43, 0.1],
    [0.5, 0],
  ],
  twin: [
    [-0.5, 0],
    [-0.45, 0.24],
    [-0.39, 0.6],
    [-0.3, 0.88],
    [-0.19, 0.86],
    [-0.14, 0.62],
    [-0.05, 0.5],
    [0.02, 0.76],
    [0.09, 1.1],
    [0.21, 1.04],
    [0.24, 0.72],
    [0.35, 0.56],
    [0.4, 0.2],
    [0.5, 0],
  ],
  fang: [
    [-0.5, 0],
    [-0.4, 0.12],
    [-0.33, 0.36],
    [-0.21, 0.46],
    [-0.16, 0.76],
    [-0.06, 1.12],
    [0.06, 1.06],
    [0.09, 0.8],
    [0.13, 0.54],
    [0.26, 0.42],
    [0.34, 0.14],
    [0.5, 0],
  ],
  ridge: [
    [-0.5, 0],
    [-0.42, 0.26],
    [-0.35, 0.6],
    [-0.25, 0.62],
    [-0.16, 0.42],
    [-0.07, 0.66],
    [0.01, 1.1],
    [0.12, 1.0],
    [0.17, 0.66],
    [0.27, 0.6],
    [0.32, 0.36],
    [0.41, 0.28],
    [0.5, 0],
  ],
} as const satisfies Record<string, Form>;
export type KarstForm = keyof typeof KARST;

/** A mountain: centre x, base, width (negative mirrors it), height. */
export type Mountain = readonly [x: number, base: number, width: number, height: number];

/** A silhouette that shrinks towards the middle of its foot as the scale goes to 0. */
export function silhouette(form: Form, [x, base, width, height]: Mountain): Contour {
  return (t) => curve(form.map(([u, v]) => [x + u * width * (0.22 + 0.78 * t), base - v * height * t]));
}

export function karst(form: KarstForm, place: Mountain, count: number, stroke: Stroke): string {
  return nest(silhouette(KARST[form], place), count, stroke);
}

/** A round hill: nested half ellipses. */
export function hill([x, base, width, height]: Mountain, count: number, stroke: Stroke): string {
  const arc: Contour = (t) => `M${nums(x - (width * t) / 2, base)}${halfOval((width * t) / 2, height * t)}`;
  return nest(arc, count, stroke);
}

export interface Water {
  top: number;
  bottom: number;
  rows: number;
  /** Horizontal extent in px. */
  left: number;
  right: number;
}

/** Still water: broken horizontal lines with a slow swell, closer together towards the horizon. */
export function water({ top, bottom, rows, left, right }: Water, stroke: string, salt = 1): string {
  const row = (i: number) => {
    const near = i / Math.max(1, rows - 1);
    const y = top + (bottom - top) * near ** 1.3;
    const [length, swell] = [70 + 70 * near, 2 + 4 * near];
    let [d, x] = ['', left - grain(i, salt) * length];
    while (x < right) {
      const steps = Math.min(1 + Math.floor(grain(x, salt + i) * 4), Math.floor((right - x) / length));
      if (x >= left && steps > 0) d += swash(x, y, steps * length, swell, steps);
      x += Math.max(1, steps) * length + 18 + grain(x, i) * 46;
    }
    return d;
  };
  return path(range(rows).map(row).join(''), { stroke, width: 1.4, cap: 'round' });
}

function swash(x: number, y: number, length: number, swell: number, steps: number): string {
  const half = length / steps / 2;
  return `M${nums(x, y)}q${nums(half / 2, -swell, half, 0)}${`t${nums(half, 0)}`.repeat(steps * 2 - 1)}`;
}

/** Horizontal strokes at the foot of a rock: its reflection in the water. */
export function reflection(x: number, y: number, width: number, rows: number, stroke: string): string {
  const level = (i: number) => {
    const w = width * (1 - i * 0.17) * (0.9 + 0.2 * grain(i, x));
    return `M${nums(x - w / 2 + (grain(i, x + 1) - 0.5) * width * 0.16, y + i * 7)}h${nums(w)}`;
  };
  return path(range(rows).map(level).join(''), { stroke, width: 1.4, cap: 'round' });
}

/** Solid ground from `top` to `bottom` with a stroke along its top. */
export function plain(top: number, bottom: number, width: number, fill: string, stroke: string): string {
  return `<rect y="${top}" width="${width}" height="${bottom - top}" fill="${fill}"/>${path(`M0 ${top}H${width}`, { stroke, width: 1.6 })}`;
}

/** A mountain range across the picture: its crest repeated lower and lower. `crest` gives heights above the base. */
export function strata(crest: Points, base: number, count: number, stroke: Stroke): string {
  const line: Contour = (t) => curve(crest.map(([x, height]) => [x, base - height * t]));
  const [first, last] = [crest[0], crest.at(-1)];
  if (!first || !last) return '';
  const body = `<path d="${line(1)}V${base + 4}H${first[0]}Z" fill="${stroke.fill}"/>`;
  return body + nest(line, count, { ...stroke, fill: undefined });
}

/**
 * A crest from a few summits (x, height); `pass` is the height of the passes between them relative to the lower
 * summit.
 */
export function crest(summits: Points, pass = 0.55): Points {
  return summits.flatMap(([x, height], i): Points => {
    const next = summits[i + 1];
    const peak: Points = [
      [x - 5, height],
      [x + 5, height * 0.985],
    ];
    if (!next) return peak;
    const low = Math.min(height, next[1]) * pass;
    const middle = x + (next[0] - x) * (0.4 + 0.2 * grain(i, x));
    const shoulder = (from: number, to: number, share: number) => from + (to - from) * share;
    return [
      ...peak,
      [shoulder(x, middle, 0.34), shoulder(height, low, 0.52)],
      [shoulder(x, middle, 0.6), shoulder(height, low, 0.64)],
      [middle, low],
      [shoulder(middle, next[0], 0.5), shoulder(low, next[1], 0.36)],
      [shoulder(middle, next[0], 0.72), shoulder(low, next[1], 0.58)],
    ];
  });
}

export type Rock = readonly [form: KarstForm, x: number, width: number, height: number];

/** A row of limestone rocks on one base, back to front. */
export function karsts(rocks: readonly Rock[], base: number, count: number, stroke: Stroke): string {
  return rocks
    .map(([form, x, width, height]) => karst(form, [x, base, width, height], count, stroke))
    .join('');
}

export type Mound = readonly [x: number, width: number, height: number];

/** A row of round hills on one base, back to front. */
export function hills(mounds: readonly Mound[], base: number, count: number, stroke: Stroke): string {
  return mounds.map(([x, width, height]) => hill([x, base, width, height], count, stroke)).join('');
}
