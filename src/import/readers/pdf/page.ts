// Extracts from a page its text pieces (including filled-in fields), its rules, and whether anything else is drawn.
import { withAccents } from './accents.js';
import { type Matrix, matrixOf, type OperatorList, type Ops } from './drawing.js';
import type { Face } from './faces.js';
import { fieldPieces } from './fields.js';
import { withFractions } from './fractions.js';
import { framed } from './frame.js';
import { type Glyph, glyphsOf } from './glyphs.js';
import { drawnOnce } from './overprint.js';
import { piecesOf, type TextItem } from './pieces.js';
import { isFlat, type Ruling, rulingsOf, SHORTEST_BAR } from './rulings.js';
import { withoutStruck } from './struck.js';

export interface PdfPage {
  width: number;
  height: number;
  pieces: TextItem[];
  rules: Ruling[];
  /** Text that is struck out. */
  struck: string[];
  /** Number of overprinted glyphs, which are read once. */
  copies: number;
  /** Whether anything is drawn on the page. */
  isDrawn: boolean;
}

interface View {
  width: number;
  height: number;
  /** Maps PDF user space to the displayed page. */
  transform: Matrix;
}

/** `fields`: pdf.js's annotations of the page. */
export function drawnPage(
  drawing: OperatorList,
  ops: Ops,
  view: View,
  faces: (font: string) => Face,
  fields: readonly unknown[],
): PdfPage {
  const shown = onPage(glyphsOf(drawing, ops, view.transform, faces), view);
  const once = drawnOnce(shown);
  const frame = framed(withAccents(once.glyphs), view);
  const rules = frame.place(rulingsOf(drawing, ops, view.transform));
  const bars = frame.place(rulingsOf(drawing, ops, view.transform, SHORTEST_BAR)).filter(isFlat);
  const { glyphs, struck } = withoutStruck(frame.upright, bars);
  const pieces = [
    ...piecesOf(withFractions(glyphs, bars), rules),
    ...piecesOf(frame.turned, [], true),
    ...fieldPieces(fields, view),
  ];
  return {
    width: frame.width,
    height: frame.height,
    pieces,
    rules,
    struck: struck.map(textOfGlyphs),
    copies: once.copies,
    isDrawn: drawing.fnArray.some((operator, index) => draws(operator, drawing.argsArray[index], ops)),
  };
}

/** Glyphs on the page, and the rest of a line that runs off its side. */
function onPage(glyphs: readonly Glyph[], page: View): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const { x, y, width, size } = glyph;
    const last = kept.at(-1);
    const isContinued = last && Math.abs(y - last.y) < 0.1 * size && Math.abs(x - last.x - last.width) < size;
    const isWithin = x + width > -size && x < page.width + size && y > 0 && y < page.height + size;
    if (isWithin || isContinued) kept.push(glyph);
  }
  return kept;
}

const textOfGlyphs = (glyphs: readonly Glyph[]): string =>
  piecesOf(glyphs, [])
    .map(({ text }) => text.trim())
    .join(' ');

/** Minimum side of a picture, in pt. */
const MIN_PICTURE = 28;

/** Whether the operator draws something visible. Of a picture skipped by pdf.js, only its scaling is left. */
function draws(operator: number, args: unknown, ops: Ops): boolean {
  if (operator === ops.constructPath) return Array.isArray(args) && args[0] !== ops.endPath;
  if (operator === ops.showText) return true;
  if (operator !== ops.transform) return false;
  const [a, b, c, d] = matrixOf(args);
  return Math.hypot(a, b) > MIN_PICTURE && Math.hypot(c, d) > MIN_PICTURE;
}
