// A page's pdf.js operators → its rulings: horizontal and vertical lines of tables.
import { eachDrawn, type Matrix, type OperatorList, type Ops } from './drawing.js';

/** A thin line on the page; pt from the page's left and top. */
export interface Ruling {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Thicker than this is a box or a picture, shorter than that a part of a letter, pt. */
const THICKEST = 3;
const SHORTEST = 8;
/** A line through a digit, the bar of a fraction, pt. */
export const SHORTEST_BAR = 3;
/** More rules than a page of tables has: a drawing. */
const MOST = 4000;

/** `shortest`: what is shorter is none, pt. */
export function rulingsOf(drawing: OperatorList, ops: Ops, page: Matrix, shortest = SHORTEST): Ruling[] {
  const rules: Ruling[] = [];
  eachDrawn(drawing, ops, page, (operator, args, matrix) => {
    if (operator === ops.constructPath && Array.isArray(args) && rules.length < MOST)
      rules.push(...pathRules(args, ops, matrix, shortest));
  });
  return rules;
}

export const isFlat = ({ left, top, right, bottom }: Ruling): boolean => right - left >= bottom - top;

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
const FILLS = ['fill', 'eoFill'];

function pathRules([paint, data]: readonly unknown[], ops: Ops, matrix: Matrix, shortest: number): Ruling[] {
  const strokes = STROKES.some((name) => ops[name] === paint);
  if (!strokes && !FILLS.some((name) => ops[name] === paint)) return [];
  const path: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!ArrayBuffer.isView(path)) return [];
  return subpaths(path as unknown as ArrayLike<number>, matrix).flatMap((points) => {
    const whole = boxOf(points);
    if (isRule(whole, shortest)) return [whole];
    if (!strokes) return [];
    return points.slice(1).flatMap((point, index) => {
      const side = boxOf([points[index] ?? point, point]);
      return isRule(side, shortest) ? [side] : [];
    });
  });
}

const isRule = ({ left, top, right, bottom }: Ruling, shortest: number): boolean =>
  Math.min(right - left, bottom - top) <= THICKEST && Math.max(right - left, bottom - top) >= shortest;

interface Point {
  x: number;
  y: number;
}

function boxOf(points: readonly Point[]): Ruling {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Numbers that follow each step of pdf.js's paths: move, line, curve, quadratic curve, close. */
const TAKES = [2, 2, 6, 4, 0];
/** A rule has a few points; a path of more is a drawing. */
const MOST_POINTS = 400;

function subpaths(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const all: Point[][] = [];
  if (path.length > 3 * MOST_POINTS) return all;
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const takes = TAKES[step] ?? 0;
    const [x = 0, y = 0] = [path[at + takes - 1], path[at + takes]];
    const first = all.at(-1)?.[0];
    if (takes > 0) {
      const point = { x: a * x + c * y + e, y: b * x + d * y + f };
      if (step === 0) all.push([point]);
      else all.at(-1)?.push(point);
    } else if (first) all.at(-1)?.push(first);
    at += takes + 1;
  }
  return all;
}
