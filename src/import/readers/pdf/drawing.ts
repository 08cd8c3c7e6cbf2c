// A pdf.js operator list → each operator with its transformation matrix.

/** An operator list: numbers of operators, and what each takes. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The numbers of pdf.js's operators by name. */
export type Ops = Readonly<Record<string, number>>;

export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `page`: from the PDF's own space to the page as it is shown, pt from its left and top. */
export function eachDrawn(
  { fnArray, argsArray }: OperatorList,
  ops: Ops,
  page: Matrix,
  visit: (operator: number, args: unknown, matrix: Matrix) => void,
): void {
  const stack: Matrix[] = [];
  let now = page;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === ops.save) stack.push(now);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) now = stack.pop() ?? page;
    else if (operator === ops.transform) now = times(now, matrixOf(args));
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(now);
      now = times(now, matrixOf(Array.isArray(args) ? args[0] : undefined));
    } else visit(operator, args, now);
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
