// Extracts the rulings of a page: the horizontal and vertical lines of tables.
import { eachDrawn, type Matrix, type OperatorList, type Ops } from './drawing.js';

/** A thin line, in pt from the top left corner of the page. */
export interface Ruling {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Limits in pt: a thicker line is a box or picture, a shorter one part of a letter. */
const MAX_THICKNESS = 3;
const MIN_LENGTH = 8;
/** Minimum length of a strikethrough or fraction bar, in pt. */
export const SHORTEST_BAR = 3;
/** Maximum rules per page; more are a drawing. */
const MAX_RULES = 4000;

/** `shortest`: minimum length, in pt. */
export function rulingsOf(drawing: OperatorList, ops: Ops, page: Matrix, shortest = MIN_LENGTH): Ruling[] {
  const rules: Ruling[] = [];
  eachDrawn(drawing, ops, page, (operator, args, matrix) => {
    if (operator === ops.constructPath && Array.isArray(args) && rules.length < MAX_RULES)
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
  Math.min(right - left, bottom - top) <= MAX_THICKNESS && Math.max(right - left, bottom - top) >= shortest;

interface Point {
  x: number;
  y: number;
}

function boxOf(points: readonly Point[]): Ruling {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Number of coordinates after each path operator of pdf.js: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];
/** A path with more points is a drawing. */
const MAX_POINTS = 400;

function subpaths(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const all: Point[][] = [];
  if (path.length > 3 * MAX_POINTS) return all;
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const coordinates = COORDINATES[step] ?? 0;
    const [x = 0, y = 0] = [path[at + coordinates - 1], path[at + coordinates]];
    const first = all.at(-1)?.[0];
    if (coordinates > 0) {
      const point = { x: a * x + c * y + e, y: b * x + d * y + f };
      if (step === 0) all.push([point]);
      else all.at(-1)?.push(point);
    } else if (first) all.at(-1)?.push(first);
    at += coordinates + 1;
  }
  return all;
}
