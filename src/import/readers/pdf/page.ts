// What a page draws and the fields filled in on it → its text pieces, its rules, and drawn content that is not text.
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
  /** Texts that a line strikes out. */
  struck: string[];
  /** Glyphs drawn over their like, which are read once. */
  copies: number;
  /** Something is drawn on it. */
  isDrawn: boolean;
}

interface View {
  width: number;
  height: number;
  /** From the PDF's own space to the page as it is shown. */
  transform: Matrix;
}

/** `fields`: what pdf.js tells of the page's annotations. */
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
    struck: struck.map(toldBy),
    copies: once.copies,
    isDrawn: drawing.fnArray.some((operator, index) => draws(operator, drawing.argsArray[index], ops)),
  };
}

/** What stands on the page, and the rest of a line that runs off its side. */
function onPage(glyphs: readonly Glyph[], page: View): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const { x, y, width, size } = glyph;
    const last = kept.at(-1);
    const goesOn = last && Math.abs(y - last.y) < 0.1 * size && Math.abs(x - last.x - last.width) < size;
    const isWithin = x + width > -size && x < page.width + size && y > 0 && y < page.height + size;
    if (isWithin || goesOn) kept.push(glyph);
  }
  return kept;
}

const toldBy = (glyphs: readonly Glyph[]): string =>
  piecesOf(glyphs, [])
    .map(({ text }) => text.trim())
    .join(' ');

/** A picture has a side of so many pt. */
const PICTURE = 28;

/** Something that is seen. Of a picture that pdf.js passed over, only the stretching to its size is left. */
function draws(operator: number, args: unknown, ops: Ops): boolean {
  if (operator === ops.constructPath) return Array.isArray(args) && args[0] !== ops.endPath;
  if (operator === ops.showText) return true;
  if (operator !== ops.transform) return false;
  const [a, b, c, d] = matrixOf(args);
  return Math.hypot(a, b) > PICTURE && Math.hypot(c, d) > PICTURE;
}
