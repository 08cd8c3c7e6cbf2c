// Splits the text pieces of a page into bands from top to bottom: full-width text, and columns of running text,
// left before right. Table columns are too short and letterheads too low to count as running text.

/** Positioned text, in pt (plain text: 6 units per character). `y` is measured from the top of the page. */
export interface PositionedText {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** Left and right edge of a column of running text, in pt. */
export interface Column {
  left: number;
  right: number;
  running: true;
}

export interface Band<T extends PositionedText> {
  pieces: T[];
  /** Undefined on a page without columns. */
  column?: Column;
}

/** Minimum rows on each side of a gutter. */
const MIN_ROWS = 7;
/** No real page has more rows. Text without page breaks may, and is not searched for columns. */
const MAX_ROWS = 300;
/** Median share of the column width that a row of running text fills. */
const FILLED = 0.62;
/** In pt. */
const MIN_WIDTH = 110;
const STEP = 2;

interface Row<T extends PositionedText> {
  y: number;
  pieces: T[];
}

export function bandsOf<T extends PositionedText>(pieces: readonly T[]): Band<T>[] {
  const rows = rowsOf(pieces);
  const found = gutterOf(rows);
  if (!found) return [{ pieces: [...pieces] }];
  const { from, to, x } = found;
  const all = edgesOf(pieces);
  const within = rows.slice(from, to).flatMap((row) => row.pieces);
  const sides = [within.filter((piece) => piece.x < x), within.filter((piece) => piece.x >= x)];
  const apart = (part: readonly Row<T>[]): Band<T>[] => {
    const partPieces = part.flatMap((row) => row.pieces);
    return partPieces.length === 0 ? [] : bandsOf(partPieces).map((band) => ({ column: all, ...band }));
  };
  return [
    ...apart(rows.slice(0, from)),
    ...sides.map((side) => ({ pieces: side, column: edgesOf(side) })),
    ...apart(rows.slice(to)),
  ];
}

/** Groups pieces with nearly the same baseline. Baselines of the two columns need not align. */
function rowsOf<T extends PositionedText>(pieces: readonly T[]): Row<T>[] {
  const rows: Row<T>[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && piece.y - last.y < 2) last.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows;
}

function edgesOf(pieces: readonly PositionedText[]): Column {
  return {
    running: true,
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
  };
}

interface Gutter {
  x: number;
  /** Index of the first row and, in `to`, the index after the last. */
  from: number;
  to: number;
}

/** The gutter that separates the most rows, searched in the middle half of the text's width. */
function gutterOf(rows: readonly Row<PositionedText>[]): Gutter | undefined {
  const pieces = rows.flatMap((row) => row.pieces);
  if (rows.length < MIN_ROWS || rows.length > MAX_ROWS) return undefined;
  const { left, right } = edgesOf(pieces);
  let best: Gutter | undefined;
  for (let x = left + (right - left) / 4; x < right - (right - left) / 4; x += STEP)
    for (const stretch of freeStretches(rows, x))
      if ((!best || stretch.to - stretch.from > best.to - best.from) && hasRunningText(rows, stretch))
        best = stretch;
  return best;
}

/** Stretches of consecutive rows in which no piece crosses `x`. */
function freeStretches(rows: readonly Row<PositionedText>[], x: number): Gutter[] {
  const found: Gutter[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !row.pieces.some((piece) => piece.x < x + 2 && piece.x + piece.width > x - 2)) continue;
    if (at - from >= MIN_ROWS) found.push({ x, from, to: at });
    from = at + 1;
  }
  return found;
}

/** Whether both sides hold running text: enough rows, most of which fill their column. */
function hasRunningText(rows: readonly Row<PositionedText>[], { x, from, to }: Gutter): boolean {
  const between = rows.slice(from, to);
  return [(piece: PositionedText) => piece.x < x, (piece: PositionedText) => piece.x >= x].every((isHere) => {
    const side = between.map((row) => row.pieces.filter(isHere)).filter((row) => row.length > 0);
    if (side.length < MIN_ROWS) return false;
    const { left, right } = edgesOf(side.flat());
    const widths = side.map((row) => edgesOf(row).right - edgesOf(row).left).sort((a, b) => a - b);
    const filled = widths[Math.floor(widths.length / 2)] ?? 0;
    return right - left > MIN_WIDTH && filled > FILLED * (right - left);
  });
}
