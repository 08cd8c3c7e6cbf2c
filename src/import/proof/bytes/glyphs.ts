// A page's operators → its letters in drawing order with positions. Interprets text operators only.

type Matrix = [number, number, number, number, number, number];

/**
 * A letter, or several drawn as one glyph. Lengths in pt, measured along the letter's own line and upwards from it,
 * whatever the line's direction on the page.
 */
export interface Letter {
  text: string;
  /** The letter its single-byte code would be by itself. */
  byte?: string;
  font: string;
  x: number;
  y: number;
  /** Where the next letter would begin. */
  end: number;
  size: number;
}

interface Glyph {
  unicode: string;
  originalCharCode?: number;
  width: number;
  isSpace?: boolean;
}

export interface PdfOperators {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

interface State {
  ctm: Matrix;
  text: Matrix;
  line: Matrix;
  font: string;
  size: number;
  letter: number;
  word: number;
  wide: number;
  lead: number;
  rise: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

type Operate = (state: State, args: readonly unknown[]) => void;

/** @param ops pdf.js operator numbers by name */
export function lettersOf(
  { fnArray, argsArray }: PdfOperators,
  ops: Readonly<Record<string, number>>,
): Letter[] {
  const letters: Letter[] = [];
  const saved: State[] = [];
  let state: State = {
    ctm: IDENTITY,
    text: IDENTITY,
    line: IDENTITY,
    font: '',
    size: 1,
    letter: 0,
    word: 0,
    wide: 1,
    lead: 0,
    rise: 0,
  };
  const restore = (): void => {
    const last = saved.pop();
    if (last) state = { ...last, text: state.text, line: state.line };
  };
  const operate: Record<string, Operate> = {
    ...SETTING,
    save: () => saved.push({ ...state }),
    restore,
    paintFormXObjectBegin: (now, [matrix]) => {
      saved.push({ ...now });
      if (isMatrix(matrix)) now.ctm = times(now.ctm, matrix);
    },
    paintFormXObjectEnd: restore,
    showText: (now, [glyphs]) => show(now, glyphs, letters),
  };
  const byNumber = new Map(
    Object.entries(operate).flatMap(([name, run]) =>
      ops[name] === undefined ? [] : [[ops[name], run] as const],
    ),
  );
  for (let at = 0; at < fnArray.length; at++) {
    const args = argsArray[at];
    byNumber.get(fnArray[at] ?? -1)?.(state, Array.isArray(args) ? args : []);
  }
  return letters;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const isMatrix = (value: unknown): value is Matrix =>
  value instanceof Object && (value as ArrayLike<number>).length === 6;

function move(state: State, x: number, y: number): void {
  state.line = times(state.line, moved(x, y));
  state.text = state.line;
}

const SETTING: Record<string, Operate> = {
  transform: (state, args) => {
    if (isMatrix(args)) state.ctm = times(state.ctm, args);
  },
  beginText: (state) => {
    state.text = state.line = IDENTITY;
  },
  setFont: (state, [font, size]) => {
    state.font = String(font);
    state.size = number(size);
  },
  setCharSpacing: (state, [space]) => {
    state.letter = number(space);
  },
  setWordSpacing: (state, [space]) => {
    state.word = number(space);
  },
  setHScale: (state, [scale]) => {
    state.wide = number(scale) / 100;
  },
  setLeading: (state, [lead]) => {
    state.lead = -number(lead);
  },
  setTextRise: (state, [rise]) => {
    state.rise = number(rise);
  },
  setTextMatrix: (state, args) => {
    const [matrix] = args;
    const set = isMatrix(matrix) ? matrix : isMatrix(args) ? args : undefined;
    if (set) state.text = state.line = [...set] as Matrix;
  },
  moveText: (state, [x, y]) => move(state, number(x), number(y)),
  setLeadingMoveText: (state, [x, y]) => {
    state.lead = number(y);
    move(state, number(x), number(y));
  },
  nextLine: (state) => move(state, 0, state.lead),
};

function show(state: State, glyphs: unknown, letters: Letter[]): void {
  if (!Array.isArray(glyphs)) return;
  for (const glyph of glyphs as (Glyph | number | null)[]) {
    if (typeof glyph === 'number')
      state.text = times(state.text, moved((-glyph * state.size * state.wide) / 1000, 0));
    else if (glyph) draw(state, glyph, letters);
  }
}

function draw(state: State, glyph: Glyph, letters: Letter[]): void {
  const from = times(times(state.ctm, state.text), moved(0, state.rise));
  const space = state.letter + (glyph.isSpace ? state.word : 0);
  state.text = times(state.text, moved(((glyph.width / 1000) * state.size + space) * state.wide, 0));
  const to = times(times(state.ctm, state.text), moved(0, state.rise));
  const size = Math.abs(state.size) * Math.hypot(from[2], from[3]);
  const along = Math.hypot(from[0], from[1]) || 1;
  const [cos, sin] = [from[0] / along, from[1] / along];
  letters.push({
    text: glyph.unicode,
    ...byteOf(glyph),
    font: state.font,
    x: from[4] * cos + from[5] * sin,
    y: from[5] * cos - from[4] * sin,
    end: to[4] * cos + to[5] * sin,
    size,
  });
}

const WINDOWS = new TextDecoder('windows-1252');

function byteOf({ unicode, originalCharCode: code = 0 }: Glyph): { byte?: string } {
  if (code < 0x80 || code > 0xff) return {};
  const byte = WINDOWS.decode(Uint8Array.of(code));
  return byte === unicode ? {} : { byte };
}
