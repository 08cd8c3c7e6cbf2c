// Visits the operators of a pdf.js operator list with the current transformation matrix.

/** pdf.js operator list: operator codes and their arguments. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Operator codes of pdf.js by name. */
export type Ops = Readonly<Record<string, number>>;

export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `page`: maps PDF user space to the displayed page, in pt from its top left corner. */
export function eachDrawn(
  { fnArray, argsArray }: OperatorList,
  ops: Ops,
  page: Matrix,
  visit: (operator: number, args: unknown, matrix: Matrix) => void,
): void {
  const stack: Matrix[] = [];
  let current = page;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === ops.save) stack.push(current);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) current = stack.pop() ?? page;
    else if (operator === ops.transform) current = times(current, matrixOf(args));
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(current);
      current = times(current, matrixOf(Array.isArray(args) ? args[0] : undefined));
    } else visit(operator, args, current);
  });
}

export function matrixOf(value: unknown): Matrix {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value as ArrayLike<number>);
  return [a, b, c, d, e, f];
}

export function times(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}
