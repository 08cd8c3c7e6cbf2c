// Joins the glyphs of horizontal lines into text pieces, measuring the spaces between them.
import type { Face } from './faces.js';
import type { Glyph } from './glyphs.js';
import type { Ruling } from './rulings.js';
import { type GlyphGap, spacingOf } from './spacing.js';

/** Text set in one go. Lengths in pt; `y` is the baseline, from the top of the page. */
export interface TextItem {
  text: string;
  /** Its bytes read as letters, if that differs from `text`. Legacy font encodings hide their letters this way. */
  bytes?: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Marked as an artifact in the PDF: running heads, page numbers. */
  artifact: boolean;
  /** Not on a horizontal line: a watermark, a stamp. */
  turned: boolean;
  face: Face;
}

/** Glyphs drawn in sequence on a line. */
interface Strand {
  y: number;
  size: number;
  glyphs: Glyph[];
}

/** Strands on the same line. */
interface Row {
  y: number;
  size: number;
  strands: Strand[];
}

/** Tolerance for equal baselines, relative to font size. */
const LEVEL = 0.06;
/** Tolerance for equal sizes, relative. */
const ALIKE = 0.04;
/** Number of previous rows that a strand may belong to, as lines of several sizes interleave. */
const RECENT_ROWS = 12;
/** Maximum overlap with the previous glyph, relative to font size; a larger one starts another text. */
const MAX_OVERLAP = 0.3;
/** Maximum gap within a text, relative to font size. */
const MAX_GAP = 4;

export function piecesOf(glyphs: readonly Glyph[], rules: readonly Ruling[], turned = false): TextItem[] {
  const strands = strandsOf(withSoftHyphens(glyphs));
  const rows = rowsOf(strands);
  const walls = rules.filter(({ left, right, top, bottom }) => right - left < bottom - top);
  const raised = raisedAt(strands);
  return rows.flatMap((row) => rowPieces(row, walls, raised).map((piece) => ({ ...piece, turned })));
}

/** A zero-width space stands for an invisible letter: a soft hyphen, or the "ư" of a legacy encoding. */
function withSoftHyphens(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    if (!next || !/^[ \u00ad]$/.test(glyph.text) || Math.abs(next.y - glyph.y) > LEVEL * glyph.size)
      return glyph.text === '\u00ad' ? { ...glyph, width: 0 } : glyph;
    const room = next.x - glyph.x;
    if (glyph.text === ' ')
      return Math.abs(room) < 0.1 * glyph.width ? { ...glyph, text: '\u00ad', width: 0 } : glyph;
    // A tab or space encoded as a soft hyphen: it takes up room.
    return room > 0.5 * glyph.width ? { ...glyph, text: ' ' } : { ...glyph, width: 0 };
  });
}

function strandsOf(glyphs: readonly Glyph[]): Strand[] {
  const strands: Strand[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const strand = strands.at(-1);
    if (strand && last && follows(glyph, last)) strand.glyphs.push(glyph);
    else strands.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
    last = glyph;
  }
  return strands.filter((strand) => strand.glyphs.some(({ text }) => text.trim() !== ''));
}

function follows(glyph: Glyph, last: Glyph): boolean {
  const gap = (glyph.x - last.x - last.width) / glyph.size;
  return isAlike(glyph.size, last.size) && isLevel(glyph, last) && gap > -MAX_OVERLAP && gap < MAX_GAP;
}

const isAlike = (a: number, b: number): boolean => Math.abs(a - b) <= ALIKE * Math.max(a, b);
const isLevel = (a: { y: number; size: number }, b: { y: number }): boolean =>
  Math.abs(a.y - b.y) <= LEVEL * a.size;

function rowsOf(strands: readonly Strand[]): Row[] {
  const rows: Row[] = [];
  for (const strand of [...strands].sort((a, b) => a.y - b.y)) {
    const row = rows
      .slice(-RECENT_ROWS)
      .findLast((other) => isLevel(strand, other) && isAlike(strand.size, other.size));
    if (row) row.strands.push(strand);
    else rows.push({ y: strand.y, size: strand.size, strands: [strand] });
  }
  return rows;
}

/** Maximum glyphs of a superscript or subscript strand. */
const MAX_RAISED_LENGTH = 8;
/** Side of the grid squares in which such strands are looked up, in pt, and the maximum compared per square. */
const SQUARE = 8;
const MAX_COMPARED = 30;

/** Short strands by the grid square of their centre. Between two glyphs of larger text, they separate it. */
type Raised = ReadonlyMap<string, readonly Strand[]>;

const squareOf = (x: number, y: number): string => `${Math.floor(x / SQUARE)}:${Math.floor(y / SQUARE)}`;

function raisedAt(strands: readonly Strand[]): Raised {
  const at = new Map<string, Strand[]>();
  for (const strand of strands) {
    if (strand.glyphs.length > MAX_RAISED_LENGTH) continue;
    const square = squareOf(middleOf(strand), strand.y);
    const list = at.get(square);
    if (!list) at.set(square, [strand]);
    else if (list.length < MAX_COMPARED) list.push(strand);
  }
  return at;
}

const middleOf = (strand: Strand): number => (startOf(strand) + endOf(strand)) / 2;

function rowPieces(row: Row, walls: readonly Ruling[], raised: Raised): TextItem[] {
  const standing = walls.filter(({ top, bottom }) => top < row.y && bottom > row.y - 0.6 * row.size);
  const spots = spotsOf(row, standing, raised);
  const between = spacingOf(spots);
  const pieces: TextItem[] = [];
  let last: Glyph | undefined;
  spots.forEach(({ glyph }, index) => {
    const piece = pieces.at(-1);
    const what = index === 0 ? 'border' : (between[index] ?? 'border');
    const spacedGlyph = what === 'space' ? spaced(glyph) : glyph;
    if (piece && last && what !== 'border' && looksAlike(glyph, last)) add(piece, spacedGlyph);
    else pieces.push(newPiece(spacedGlyph));
    last = glyph;
  });
  return pieces;
}

function looksAlike(a: Glyph, b: Glyph): boolean {
  const trusted = (face: Face): boolean => face.letters === 'stated' && !face.legacy && !face.isSymbol;
  const isOneFace = a.face === b.face || (trusted(a.face) && trusted(b.face));
  return isOneFace && isBold(a) === isBold(b) && a.face.italic === b.face.italic && a.artifact === b.artifact;
}

const isBold = ({ face, isHeavy }: Glyph): boolean => face.bold || isHeavy === true;

function newPiece(glyph: Glyph): TextItem {
  const { text, byte, x, y, width, size, artifact, face } = glyph;
  const look = { bold: isBold(glyph), italic: face.italic, artifact, turned: false };
  return { text, ...(byte === undefined ? {} : { bytes: byte }), x, y, width, size, ...look, face };
}

function spaced(glyph: Glyph): Glyph {
  return {
    ...glyph,
    text: ` ${glyph.text}`,
    ...(glyph.byte === undefined ? {} : { byte: ` ${glyph.byte}` }),
  };
}

function add(piece: TextItem, { text, byte, x, width }: Glyph): void {
  if (piece.bytes !== undefined || byte !== undefined)
    piece.bytes = `${piece.bytes ?? piece.text}${byte ?? text}`;
  piece.text += text;
  piece.width = Math.max(piece.width, x + width - piece.x);
}

/** The glyphs of a row without its spaces. */
function spotsOf(row: Row, walls: readonly Ruling[], raised: Raised): GlyphGap[] {
  const spots: GlyphGap[] = [];
  let isSpaced = false;
  let last: Glyph | undefined;
  for (const glyph of row.strands.sort((a, b) => startOf(a) - startOf(b)).flatMap(({ glyphs }) => glyphs)) {
    if (glyph.text === ' ') {
      isSpaced = true;
      continue;
    }
    const end = last ? last.x + last.width : glyph.x;
    const gap = (glyph.x - end) / row.size;
    const isCut =
      last !== undefined && (gap < -2 * MAX_OVERLAP || isSeparated(row, end, glyph.x, walls, raised));
    spots.push({ glyph, gap, isSpaced, isCut });
    isSpaced = false;
    last = glyph;
  }
  return spots;
}

const startOf = ({ glyphs }: Strand): number =>
  glyphs.find(({ text }) => text !== ' ')?.x ?? glyphs[0]?.x ?? 0;

/** Whether a rule, or a superscript or subscript, stands between the two positions. */
function isSeparated(
  { y, size }: Row,
  from: number,
  to: number,
  walls: readonly Ruling[],
  raised: Raised,
): boolean {
  if (to - from < 0.1 * size) return false;
  if (walls.some(({ left, right }) => (left + right) / 2 > from && (left + right) / 2 < to)) return true;
  const far = Math.min(to, from + MAX_GAP * size);
  for (let column = from; column < far + SQUARE; column += SQUARE)
    for (let height = y - 0.8 * size; height < y + 0.45 * size + SQUARE; height += SQUARE)
      if (
        raised
          .get(squareOf(column, height))
          ?.some((strand) => isShiftedBetween(strand, { y, size }, from, to))
      )
        return true;
  return false;
}

/** Between the two positions, smaller and off the baseline. */
function isShiftedBetween(
  strand: Strand,
  { y, size }: Omit<Row, 'strands'>,
  from: number,
  to: number,
): boolean {
  const off = y - strand.y;
  const isShifted = off > -0.45 * size && off < 0.8 * size && Math.abs(off) > LEVEL * size;
  const middle = middleOf(strand);
  return isShifted && strand.size < 0.93 * size && middle > from && middle < to;
}

const endOf = ({ glyphs }: Strand): number => {
  const last = glyphs.findLast(({ text }) => text !== ' ');
  return last ? last.x + last.width : 0;
};
