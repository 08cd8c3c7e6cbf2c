// Pictures by their ratios → their layout: the area of the slide, the rows, and the width. Within a row all have the
// same height, and every row has the same width. Pure.

export interface Hanging {
  frame: GalleryFrame;
  /** Numbers of pictures, row by row. */
  rows: number[];
  /** Per cent of the frame's width that the rows take: all of it, unless they would be too high. */
  width: number;
}

/** Across the slide below its title, in the column under the title, or beside a title that stands at the left. */
export type GalleryFrame = 'across' | 'column' | 'beside';

interface Room {
  width: number;
  height: number;
  /** How much a picture counts here, since a title has little room beside pictures. */
  worth: number;
}

/** px */
const FRAMES: Record<GalleryFrame, Room> = {
  across: { width: 1136, height: 452, worth: 1 },
  column: { width: 936, height: 452, worth: 1 },
  beside: { width: 800, height: 592, worth: 0.8 },
};
/** px between pictures, above a caption, per caption line, and per character. */
const GAP = { across: 24, down: 22 } as const;
const CAPTION = { above: 10, line: 28, letter: 9.8 } as const;
/** Characters of a title that reads well in a narrow column. */
const TITLE = 44;
/** Weight of filling the width of the frame, against the area of the pictures. */
const FILLED = 0.3;

export interface Hung {
  ratio: number;
  /** Characters of its caption and credit. */
  letters: number;
}

/** The frame and rows in which the pictures are largest. @param title characters of the slide's title */
export function hangingOf(pictures: readonly Hung[], title: number): Hanging {
  const frames = (Object.keys(FRAMES) as GalleryFrame[]).filter(
    (frame) => frame !== 'beside' || title <= TITLE,
  );
  const ways = frames.flatMap((frame) => inRows(pictures).map((rows) => measured(frame, rows)));
  return ways.reduce((best, way) => (way.worth > best.worth ? way : best)).hanging;
}

/** All ways to break a line of pictures into rows, the fewest first. */
function inRows(pictures: readonly Hung[]): Hung[][][] {
  const breaks = 2 ** (pictures.length - 1);
  return Array.from({ length: breaks }, (_, mask) => {
    const rows: Hung[][] = [];
    for (const [i, picture] of pictures.entries())
      if (i > 0 && !(mask & (1 << (i - 1)))) rows.at(-1)?.push(picture);
      else rows.push([picture]);
    return rows;
  }).sort((a, b) => a.length - b.length);
}

function measured(frame: GalleryFrame, rows: readonly Hung[][]): { hanging: Hanging; worth: number } {
  const room = FRAMES[frame];
  const heightAt = (share: number): number =>
    rows.reduce((sum, row) => sum + heightOf(row, room.width * share), (rows.length - 1) * GAP.down);
  let width = 100;
  while (width > 10 && heightAt(width / 100) > room.height) width -= 2;
  const area = rows.reduce((sum, row) => sum + areaOf(row, (room.width * width) / 100), 0);
  const filled = 1 - FILLED + (FILLED * width) / 100;
  return {
    hanging: { frame, rows: rows.map(({ length }) => length), width },
    worth: area * filled * room.worth,
  };
}

const picturesHeight = (row: readonly Hung[], width: number): number =>
  (width - (row.length - 1) * GAP.across) / row.reduce((sum, { ratio }) => sum + ratio, 0);

const areaOf = (row: readonly Hung[], width: number): number =>
  picturesHeight(row, width) ** 2 * row.reduce((sum, { ratio }) => sum + ratio, 0);

function heightOf(row: readonly Hung[], width: number): number {
  const height = picturesHeight(row, width);
  const lines = row.map(({ ratio, letters }) =>
    Math.ceil((letters * CAPTION.letter) / Math.max(1, ratio * height)),
  );
  const most = Math.max(...lines);
  return height + (most > 0 ? CAPTION.above + most * CAPTION.line : 0);
}
