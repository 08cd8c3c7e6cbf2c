// What a page draws, as pdf.js lists it → the horizontal and vertical rules among it, the lines of its tables.

/** A thin line on the page; pt from the page's left and top. */
export interface Rule {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An operator list: numbers of operators, and what each takes. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Thicker than this is a box or a picture, shorter than that a part of a letter, pt. */
const THICKEST = 3;
const SHORTEST = 8;
/** More rules than a page of tables has: a drawing. */
const MOST = 4000;

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `ops`: the numbers of pdf.js's operators by name; `height`: the page's, pt. */
export function rulesOf(drawing: Drawing, ops: Readonly<Record<string, number>>, height: number): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let now = IDENTITY;
  drawing.fnArray.forEach((operator, index) => {
    const args = drawing.argsArray[index];
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) stack.push(now);
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) now = stack.pop() ?? IDENTITY;
    else if (operator === ops.transform) now = times(now, matrixOf(args));
    else if (operator === ops.paintFormXObjectBegin && Array.isArray(args))
      now = times(now, matrixOf(args[0]));
    else if (operator === ops.constructPath && Array.isArray(args) && rules.length < MOST)
      rules.push(...pathRules(args, ops, now, height));
  });
  return rules;
}

function matrixOf(value: unknown): Matrix {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value as ArrayLike<number>);
  return [a, b, c, d, e, f];
}

function times(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
const FILLS = ['fill', 'eoFill'];

function pathRules(
  [paint, data]: readonly unknown[],
  ops: Readonly<Record<string, number>>,
  matrix: Matrix,
  height: number,
): Rule[] {
  const strokes = STROKES.some((name) => ops[name] === paint);
  if (!strokes && !FILLS.some((name) => ops[name] === paint)) return [];
  const path: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!ArrayBuffer.isView(path)) return [];
  return subpaths(path as unknown as ArrayLike<number>, matrix, height).flatMap((points) => {
    const whole = boxOf(points);
    if (isRule(whole)) return [whole];
    if (!strokes) return [];
    return points.slice(1).flatMap((point, index) => {
      const side = boxOf([points[index] ?? point, point]);
      return isRule(side) ? [side] : [];
    });
  });
}

const isRule = ({ left, top, right, bottom }: Rule): boolean =>
  Math.min(right - left, bottom - top) <= THICKEST && Math.max(right - left, bottom - top) >= SHORTEST;

interface Point {
  x: number;
  y: number;
}

function boxOf(points: readonly Point[]): Rule {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Numbers that follow each step of pdf.js's paths: move, line, curve, quadratic curve, close. */
const TAKES = [2, 2, 6, 4, 0];
/** A rule has a few points; a path of more is a drawing. */
const MOST_POINTS = 400;

function subpaths(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix, height: number): Point[][] {
  const all: Point[][] = [];
  if (path.length > 3 * MOST_POINTS) return all;
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const takes = TAKES[step] ?? 0;
    const [x = 0, y = 0] = [path[at + takes - 1], path[at + takes]];
    const first = all.at(-1)?.[0];
    if (takes > 0) {
      const point = { x: a * x + c * y + e, y: height - (b * x + d * y + f) };
      if (step === 0) all.push([point]);
      else all.at(-1)?.push(point);
    } else if (first) all.at(-1)?.push(first);
    at += takes + 1;
  }
  return all;
}
