// What a page draws, as pdf.js lists it → its glyphs one by one with their places. pdf.js's own text drops soft
// hyphens (the "ư" of TCVN3), turns "µ" into "μ" and guesses spaces; from the glyphs all this can be measured.
import { IDENTITY, type Matrix, matrixOf, type OperatorList, type Ops, times } from './drawing.js';
import type { Face } from './faces.js';
import { letterOf } from './letters.js';

/** Lengths in pt, from the left and the top of the page as it is shown. */
export interface Glyph {
  /** One or several letters, " " of a space, "�" of a glyph that stands for no letter that is known. */
  text: string;
  /** What its byte says by itself in a font of one-byte codes, where that is another letter. */
  byte?: string;
  /** Where it begins, on the baseline. */
  x: number;
  y: number;
  /** To where the next glyph usually begins, without what the text is spaced by. */
  width: number;
  size: number;
  /** Direction of its line, rad clockwise. */
  angle: number;
  /** Letter spacing that the PDF states, as a part of the size. */
  tracking: number;
  face: Face;
  /** Drawn twice a little apart, so that it looks bold. */
  isHeavy?: true;
  /** Marked by the PDF as no part of the text. */
  artifact: boolean;
}

interface TextState {
  matrix: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

interface Pen {
  now: TextState;
  saved: TextState[];
  /** Where the next glyph begins, and where its line began. */
  at: Matrix;
  line: Matrix;
  tags: string[];
}

type Step = (pen: Pen, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const set =
  (change: (args: readonly unknown[]) => Partial<TextState>): Step =>
  (pen, args) => {
    pen.now = { ...pen.now, ...change(args) };
  };
const move: Step = (pen, [x, y]) => {
  pen.line = times(pen.line, [1, 0, 0, 1, number(x), number(y)]);
  pen.at = pen.line;
};
const save: Step = (pen) => {
  pen.saved.push(pen.now);
};
const restore: Step = (pen) => {
  pen.now = pen.saved.pop() ?? pen.now;
};
const transform = (pen: Pen, matrix: unknown): void => {
  pen.now = { ...pen.now, matrix: times(pen.now.matrix, matrixOf(matrix)) };
};
const fontOf = ([font, size]: readonly unknown[]): Partial<TextState> => ({
  font: String(font),
  size: number(size),
});
const tag: Step = (pen, [name, id]) => {
  // Chromium draws a letter that has no look of its own, such as a soft hyphen, as a space in a span without a number.
  pen.tags.push(name === 'Span' && id === null ? 'Unseen' : String(name));
};

/** The operators of text (ISO 32000-1, 9.3 and 9.4), by pdf.js's names. */
const STEPS: Record<string, Step> = {
  save,
  restore,
  transform: (pen, args) => transform(pen, args),
  paintFormXObjectBegin: (pen, args) => {
    save(pen, args);
    transform(pen, args[0]);
  },
  paintFormXObjectEnd: restore,
  beginText: (pen) => {
    pen.line = IDENTITY;
    pen.at = IDENTITY;
  },
  setFont: set(fontOf),
  setGState: (pen, [pairs]) => {
    for (const pair of Array.isArray(pairs) ? pairs : [])
      if (Array.isArray(pair) && pair[0] === 'Font' && Array.isArray(pair[1]))
        pen.now = { ...pen.now, ...fontOf(pair[1]) };
  },
  setCharSpacing: set(([charSpacing]) => ({ charSpacing: number(charSpacing) })),
  setWordSpacing: set(([wordSpacing]) => ({ wordSpacing: number(wordSpacing) })),
  setHScale: set(([scale]) => ({ scale: number(scale) / 100 })),
  setLeading: set(([leading]) => ({ leading: number(leading) })),
  setTextRise: set(([rise]) => ({ rise: number(rise) })),
  moveText: move,
  setLeadingMoveText: (pen, args) => {
    pen.now = { ...pen.now, leading: -number(args[1]) };
    move(pen, args);
  },
  setTextMatrix: (pen, [matrix]) => {
    pen.line = matrixOf(matrix);
    pen.at = pen.line;
  },
  nextLine: (pen) => move(pen, [0, -pen.now.leading]),
  beginMarkedContent: tag,
  beginMarkedContentProps: tag,
  endMarkedContent: (pen) => {
    pen.tags.pop();
  },
};

/** `page`: from the PDF's own space to the page as it is shown. */
export function glyphsOf(
  { fnArray, argsArray }: OperatorList,
  ops: Ops,
  page: Matrix,
  faces: (font: string) => Face,
): Glyph[] {
  const steps = new Map(
    Object.entries(STEPS).flatMap(([name, step]) => {
      const operator = ops[name];
      return operator === undefined ? [] : [[operator, step] as const];
    }),
  );
  const pen: Pen = { now: started(page), saved: [], at: IDENTITY, line: IDENTITY, tags: [] };
  const glyphs: Glyph[] = [];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === ops.showText) show(pen, list[0], faces(pen.now.font), glyphs);
    else steps.get(operator)?.(pen, list);
  });
  return glyphs;
}

const started = (matrix: Matrix): TextState => ({
  matrix,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});

interface Shape {
  unicode: string;
  originalCharCode: number;
  width: number;
  isSpace: boolean;
}
const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'originalCharCode' in value;

function show(pen: Pen, shown: unknown, face: Face, glyphs: Glyph[]): void {
  const { matrix, size, scale, charSpacing, wordSpacing, rise } = pen.now;
  const [a, b, c, d, e, f] = times(matrix, pen.at);
  const along = Math.hypot(a, b);
  const height = Math.hypot(c, d) * Math.abs(size) * (Math.abs(size) <= 1 ? face.height : 1);
  const angle = Math.atan2(b * Math.sign(size || 1), a * Math.sign(size || 1));
  const artifact = pen.tags.includes('Artifact');
  const isUnseen = pen.tags.at(-1) === 'Unseen';
  let x = 0;
  for (const shape of Array.isArray(shown) ? shown : []) {
    if (typeof shape === 'number') x -= (shape / 1000) * size * scale;
    if (!isShape(shape)) continue;
    const wide = shape.width * face.scale * size * scale;
    const letter = letterOf(shape.unicode, shape.originalCharCode, face, isUnseen);
    if (letter)
      glyphs.push({
        ...letter,
        x: e + a * x + c * rise,
        y: f + b * x + d * rise,
        width: Math.abs(wide) * along,
        size: height,
        angle,
        tracking: height > 0 ? (charSpacing * scale * along) / height : 0,
        face,
        artifact,
      });
    x += wide + (charSpacing + (shape.isSpace ? wordSpacing : 0)) * scale;
  }
  pen.at = times(pen.at, [1, 0, 0, 1, x, 0]);
}
