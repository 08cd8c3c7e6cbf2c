// CSS clip paths → paths of lines and curves, so that a star stays a shape that can be recoloured. Pure.
import type { Box } from '../../render/box.js';
import { lengthOf, splitTop } from './css.js';
import type { Coordinates, ShapePath } from './scene.js';

/** Parses polygon() and path() with absolute M, L, C, A and Z commands; undefined for other shapes. */
export function clipPaths(clipPath: string, box: Box): ShapePath[] | undefined {
  const inside = clipPath.slice(clipPath.indexOf('(') + 1, clipPath.lastIndexOf(')'));
  if (clipPath.startsWith('polygon(')) return [polygon(inside, box)];
  const quoted = /"([^"]*)"/.exec(inside)?.[1];
  return clipPath.startsWith('path(') && quoted ? path(quoted) : undefined;
}

function polygon(text: string, box: Box): ShapePath {
  const points = splitTop(text, ',').map((pair): Coordinates => {
    const [x = '0', y = '0'] = splitTop(pair, ' ');
    return [lengthOf(x, box.width), lengthOf(y, box.height)];
  });
  const [start = [0, 0], ...rest] = points;
  return { start, steps: rest.map((point) => [point]) };
}

const NUMBERS: Record<string, number> = { M: 2, L: 2, C: 6, A: 7, Z: 0 };

function path(text: string): ShapePath[] {
  const tokens = text.match(/[A-Za-z]|-?\d*\.?\d+/g) ?? [];
  const outlines: ShapePath[] = [];
  let command = '';
  for (let at = 0; at < tokens.length; ) {
    if (/[A-Za-z]/.test(tokens[at] ?? '')) command = tokens[at++] ?? '';
    const count = NUMBERS[command] ?? 0;
    const n = tokens.slice(at, at + count).map(Number);
    at += count;
    draw(outlines, command, n);
    if (count === 0 && at < tokens.length && !/[A-Za-z]/.test(tokens[at] ?? '')) break;
  }
  return outlines;
}

function draw(outlines: ShapePath[], command: string, n: number[]): void {
  const points: Coordinates[] = [];
  for (let i = 0; i + 1 < n.length; i += 2) points.push([n[i] ?? 0, n[i + 1] ?? 0]);
  const outline = outlines.at(-1);
  if (command === 'M') outlines.push({ start: points[0] ?? [0, 0], steps: [] });
  else if (!outline) return;
  else if (command === 'A') outline.steps.push(...arc(endOf(outline), n));
  else if (points.length > 0) outline.steps.push(points);
}

const endOf = (outline: ShapePath): Coordinates => outline.steps.at(-1)?.at(-1) ?? outline.start;

/** A circular arc as Bézier curves of at most a quarter circle each. Source: SVG 2, appendix B.2.4, for equal radii. */
function arc(
  [x0, y0]: Coordinates,
  [radius = 0, , , large = 0, sweep = 0, x = 0, y = 0]: number[],
): Coordinates[][] {
  const half = Math.hypot(x - x0, y - y0) / 2;
  const r = Math.max(radius, half);
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, r * r - half * half));
  const cx = (x0 + x) / 2 - (side * (y - y0)) / (2 * half);
  const cy = (y0 + y) / 2 + (side * (x - x0)) / (2 * half);
  const from = Math.atan2(y0 - cy, x0 - cx);
  const turn = Math.atan2(y - cy, x - cx) - from;
  const angle = sweep ? (turn + 4 * Math.PI) % (2 * Math.PI) : -((4 * Math.PI - turn) % (2 * Math.PI));
  const count = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2)));
  const part = angle / count;
  const handle = (4 / 3) * Math.tan(part / 4) * r;
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [from + i * part, from + (i + 1) * part];
    return [
      [cx + r * Math.cos(a) - handle * Math.sin(a), cy + r * Math.sin(a) + handle * Math.cos(a)],
      [cx + r * Math.cos(b) + handle * Math.sin(b), cy + r * Math.sin(b) - handle * Math.cos(b)],
      [cx + r * Math.cos(b), cy + r * Math.sin(b)],
    ];
  });
}
