// A page's text pieces → bands from top to bottom: full-width text, and columns of running text, left before right.
// Table columns are too short, and letterheads too low, to count as such columns.

/** A text with its place: pt, or six to a character; `y` counts from the page's top. */
export interface PositionedText {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** The edges of a column of running text, pt. */
export interface Column {
  left: number;
  right: number;
  running: true;
}

export interface Band<T extends PositionedText> {
  pieces: T[];
  /** Its column; none on a page without columns. */
  column?: Column;
}

/** Rows on each side that make columns of running text. */
const LEAST_ROWS = 7;
/** A page has no more rows; a text without pages is no page. */
const MOST_ROWS = 300;
/** The part of its column's width that a row of running text fills. */
const FILLED = 0.62;
/** pt */
const NARROWEST = 110;
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
    const own = part.flatMap((row) => row.pieces);
    return own.length === 0 ? [] : bandsOf(own).map((band) => ({ column: all, ...band }));
  };
  return [
    ...apart(rows.slice(0, from)),
    ...sides.map((side) => ({ pieces: side, column: edgesOf(side) })),
    ...apart(rows.slice(to)),
  ];
}

/** Pieces whose baselines are near: the two columns may be set on different lines. */
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
  /** Rows from this one up to that. */
  from: number;
  to: number;
}

/** The gutter that parts the most rows, in the middle half of the page's text. */
function gutterOf(rows: readonly Row<PositionedText>[]): Gutter | undefined {
  const pieces = rows.flatMap((row) => row.pieces);
  if (rows.length < LEAST_ROWS || rows.length > MOST_ROWS) return undefined;
  const { left, right } = edgesOf(pieces);
  let best: Gutter | undefined;
  for (let x = left + (right - left) / 4; x < right - (right - left) / 4; x += STEP)
    for (const stretch of freeStretches(rows, x))
      if ((!best || stretch.to - stretch.from > best.to - best.from) && runs(rows, stretch)) best = stretch;
  return best;
}

/** Rows in a row that no piece at `x` crosses. */
function freeStretches(rows: readonly Row<PositionedText>[], x: number): Gutter[] {
  const found: Gutter[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !row.pieces.some((piece) => piece.x < x + 2 && piece.x + piece.width > x - 2)) continue;
    if (at - from >= LEAST_ROWS) found.push({ x, from, to: at });
    from = at + 1;
  }
  return found;
}

/** Both sides hold running text: enough rows, and rows that fill their column. */
function runs(rows: readonly Row<PositionedText>[], { x, from, to }: Gutter): boolean {
  const own = rows.slice(from, to);
  return [(piece: PositionedText) => piece.x < x, (piece: PositionedText) => piece.x >= x].every((isHere) => {
    const side = own.map((row) => row.pieces.filter(isHere)).filter((row) => row.length > 0);
    if (side.length < LEAST_ROWS) return false;
    const { left, right } = edgesOf(side.flat());
    const widths = side.map((row) => edgesOf(row).right - edgesOf(row).left).sort((a, b) => a - b);
    const filled = widths[Math.floor(widths.length / 2)] ?? 0;
    return right - left > NARROWEST && filled > FILLED * (right - left);
  });
}
