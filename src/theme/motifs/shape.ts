// Numbers → SVG path data, and the one drawing primitive: nested copies of a contour, the outermost filled.

export type Points = readonly (readonly [x: number, y: number])[];

const round = (n: number) => Math.round(n * 10) / 10;

/** An SVG number list with one decimal, as short as possible: "12.5-3 0". */
export function nums(...values: number[]): string {
  let list = '';
  for (const value of values) {
    const number = round(value) || 0;
    list += list && number >= 0 ? ` ${number}` : number;
  }
  return list;
}

/** A straight-edged outline through all points. */
export function polyline(points: Points): string {
  return points.map(([x, y], i) => (i ? 'L' : 'M') + nums(x, y)).join('');
}

/** A smooth outline: a quadratic B-spline with the points as controls, starting and ending on the outer points. */
export function curve(points: Points): string {
  const [first] = points;
  if (!first) return '';
  let [x, y] = [round(first[0]), round(first[1])];
  let d = `M${nums(x, y)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [control, next] = [points[i], points[i + 1]];
    if (!control || !next) break;
    const last = i === points.length - 2;
    const end = last ? next : [(control[0] + next[0]) / 2, (control[1] + next[1]) / 2];
    const [ex, ey] = [round(end[0] ?? 0), round(end[1] ?? 0)];
    d += `q${nums(control[0] - x, control[1] - y, ex - x, ey - y)}`;
    [x, y] = [ex, ey];
  }
  return d;
}

/** Length of a Bézier handle for a quarter ellipse, in radii. */
const HANDLE = 0.5523;

/**
 * The upper half of an ellipse, drawn to the right of the current point. Uses Bézier curves because Chromium splits
 * each SVG arc into dozens of segments in a PDF.
 */
export function halfOval(rx: number, ry: number): string {
  const [kx, ky] = [rx * (1 - HANDLE), ry * (1 - HANDLE)];
  return `c${nums(0, -ry * HANDLE, kx, -ry, rx, -ry)}s${nums(rx, ky, rx, ry)}`;
}

/** A complete ellipse around a point. */
export function oval(x: number, y: number, rx: number, ry = rx): string {
  const [kx, ky] = [rx * (1 - HANDLE), ry * (1 - HANDLE)];
  return `M${nums(x - rx, y)}${halfOval(rx, ry)}s${nums(-kx, ry, -rx, ry)}s${nums(-rx, -ky, -rx, -ry)}`;
}

/** Round dots, drawn as minimal strokes with round ends. */
export function dots(spots: Points, radius: number, stroke: string): string {
  const d = spots.map(([x, y]) => `M${nums(x, y)}h.1`).join('');
  return path(d, { stroke, width: round(radius * 2), cap: 'round' });
}

export interface Stroke {
  stroke: string;
  fill?: string;
  width?: number;
  dash?: string;
  cap?: 'round';
}

export function path(d: string, { stroke, fill = 'none', width = 1.4, dash, cap }: Stroke): string {
  const more = (dash ? ` stroke-dasharray="${dash}"` : '') + (cap ? ' stroke-linecap="round"' : '');
  return `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"${more}/>`;
}

/** An outline at a given scale, from 1 (outermost) to 0. */
export type Contour = (scale: number) => string;

/** Draws `count` outlines from outside in; the first is filled and slightly stronger. `core` is the innermost scale. */
export function nest(outline: Contour, count: number, stroke: Stroke, core = 0.14): string {
  const width = stroke.width ?? 1.4;
  const inner = Array.from({ length: count - 1 }, (_, i) => outline(1 - ((i + 1) * (1 - core)) / count));
  const shell = path(outline(1), { ...stroke, width: round(width * 1.3) });
  return inner.length ? shell + path(inner.join(''), { ...stroke, fill: undefined, width }) : shell;
}

/** A repeatable pseudo-random number from 0 to 1 per index, for irregularity that is the same on every run. */
export function grain(index: number, salt = 0): number {
  const v = Math.sin(index * 12.9898 + salt * 78.233) * 43758.5453;
  return v - Math.floor(v);
}

export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
