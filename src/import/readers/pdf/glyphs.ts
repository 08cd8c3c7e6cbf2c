// Extracts positioned glyphs from pdf.js's operator list. pdf.js's own text extraction drops soft hyphens (the "ư"
// of TCVN3), turns "µ" into "μ" and guesses spaces; from glyphs, all of this can be measured.
import { IDENTITY, type Matrix, matrixOf, type OperatorList, type Ops, times } from './drawing.js';
import type { Face } from './faces.js';
import { letterOf } from './letters.js';

/** Lengths in pt, from the top left corner of the displayed page. */
export interface Glyph {
  /** One or several letters, " " for a space, "�" for a glyph that cannot be mapped to a letter. */
  text: string;
  /** Its byte read as a letter, in a single-byte font, if that differs from `text`. */
  byte?: string;
  /** Start of the glyph, on the baseline. */
  x: number;
  y: number;
  /** Advance width without letter and word spacing. */
  width: number;
  size: number;
  /** Direction of its line, in radians clockwise. */
  angle: number;
  /** Letter spacing set in the PDF, relative to font size. */
  tracking: number;
  face: Face;
  /** Drawn twice with a slight offset, to look bold. */
  isHeavy?: true;
  /** Marked as an artifact in the PDF. */
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
  state: TextState;
  stack: TextState[];
  /** Position of the next glyph, and start of its line. */
  at: Matrix;
  line: Matrix;
  tags: string[];
}

type Step = (pen: Pen, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const set =
  (change: (args: readonly unknown[]) => Partial<TextState>): Step =>
  (pen, args) => {
    pen.state = { ...pen.state, ...change(args) };
  };
const move: Step = (pen, [x, y]) => {
  pen.line = times(pen.line, [1, 0, 0, 1, number(x), number(y)]);
  pen.at = pen.line;
};
const save: Step = (pen) => {
  pen.stack.push(pen.state);
};
const restore: Step = (pen) => {
  pen.state = pen.stack.pop() ?? pen.state;
};
const transform = (pen: Pen, matrix: unknown): void => {
  pen.state = { ...pen.state, matrix: times(pen.state.matrix, matrixOf(matrix)) };
};
const fontOf = ([font, size]: readonly unknown[]): Partial<TextState> => ({
  font: String(font),
  size: number(size),
});
const tag: Step = (pen, [name, id]) => {
  // Chromium draws an invisible letter, such as a soft hyphen, as a space in a span without an id.
  pen.tags.push(name === 'Span' && id === null ? 'Unseen' : String(name));
};

/** Text operators (ISO 32000-1, 9.3 and 9.4) by their pdf.js names. */
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
        pen.state = { ...pen.state, ...fontOf(pair[1]) };
  },
  setCharSpacing: set(([charSpacing]) => ({ charSpacing: number(charSpacing) })),
  setWordSpacing: set(([wordSpacing]) => ({ wordSpacing: number(wordSpacing) })),
  setHScale: set(([scale]) => ({ scale: number(scale) / 100 })),
  setLeading: set(([leading]) => ({ leading: number(leading) })),
  setTextRise: set(([rise]) => ({ rise: number(rise) })),
  moveText: move,
  setLeadingMoveText: (pen, args) => {
    pen.state = { ...pen.state, leading: -number(args[1]) };
    move(pen, args);
  },
  setTextMatrix: (pen, [matrix]) => {
    pen.line = matrixOf(matrix);
    pen.at = pen.line;
  },
  nextLine: (pen) => move(pen, [0, -pen.state.leading]),
  beginMarkedContent: tag,
  beginMarkedContentProps: tag,
  endMarkedContent: (pen) => {
    pen.tags.pop();
  },
};

/** `page`: maps PDF user space to the displayed page. */
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
  const pen: Pen = { state: initialState(page), stack: [], at: IDENTITY, line: IDENTITY, tags: [] };
  const glyphs: Glyph[] = [];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === ops.showText) show(pen, list[0], faces(pen.state.font), glyphs);
    else steps.get(operator)?.(pen, list);
  });
  return glyphs;
}

const initialState = (matrix: Matrix): TextState => ({
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
  const { matrix, size, scale, charSpacing, wordSpacing, rise } = pen.state;
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
    const advance = shape.width * face.scale * size * scale;
    const letter = letterOf(shape.unicode, shape.originalCharCode, face, isUnseen);
    if (letter)
      glyphs.push({
        ...letter,
        x: e + a * x + c * rise,
        y: f + b * x + d * rise,
        width: Math.abs(advance) * along,
        size: height,
        angle,
        tracking: height > 0 ? (charSpacing * scale * along) / height : 0,
        face,
        artifact,
      });
    x += advance + (charSpacing + (shape.isSpace ? wordSpacing : 0)) * scale;
  }
  pen.at = times(pen.at, [1, 0, 0, 1, x, 0]);
}
