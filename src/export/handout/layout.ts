// How many slides a handout page takes, and where: a line in the table a number of slides.

export interface HandoutLayout {
  orientation: 'portrait' | 'landscape';
  /** Width of a slide in mm; its height is 9/16 of it. */
  width: number;
  /** Slides on a full page. */
  perPage: number;
  columns: 1 | 2;
  /** What stands beside or under each slide. */
  beside: 'notes' | 'lines' | 'nothing';
  /**
   * The first page: as many slides as the others, at this width, under a title block of at most `room` mm; under a
   * higher one `otherwise` slides at their usual width.
   */
  first: { width: number; room: number; otherwise: number };
}

export const HANDOUTS: Record<1 | 2 | 3 | 4 | 6, HandoutLayout> = {
  1: {
    orientation: 'portrait',
    width: 180,
    perPage: 1,
    columns: 1,
    beside: 'notes',
    first: { width: 180, room: 140, otherwise: 1 },
  },
  2: {
    orientation: 'portrait',
    width: 180,
    perPage: 2,
    columns: 1,
    beside: 'nothing',
    first: { width: 160, room: 48, otherwise: 1 },
  },
  3: {
    orientation: 'portrait',
    width: 112,
    perPage: 3,
    columns: 1,
    beside: 'lines',
    first: { width: 98, room: 50, otherwise: 2 },
  },
  4: {
    orientation: 'landscape',
    width: 129,
    perPage: 4,
    columns: 2,
    beside: 'nothing',
    first: { width: 129, room: 0, otherwise: 2 },
  },
  6: {
    orientation: 'portrait',
    width: 87,
    perPage: 6,
    columns: 2,
    beside: 'nothing',
    first: { width: 87, room: 68, otherwise: 4 },
  },
};

/** How many slides stand under a title block of `height` mm, and how wide. */
export function firstPage(layout: HandoutLayout, height: number): { count: number; width: number } {
  const { first, perPage, width } = layout;
  return height <= first.room ? { count: perPage, width: first.width } : { count: first.otherwise, width };
}

/** Deals items out over pages, the first of which takes `first`. */
export function deal<T>(items: readonly T[], first: number, perPage: number): T[][] {
  const pages = [items.slice(0, first)];
  for (let at = first; at < items.length; at += perPage) pages.push(items.slice(at, at + perPage));
  return pages;
}

/** Mm that a page's text may be wide. */
const PAGE = { portrait: 180, landscape: 267 } as const;

/** Height of a title block's line, and width of a letter in it, mm: wide enough for any. */
const LINES = {
  issuer: { height: 5.3, letter: 2.7 },
  name: { height: 8.2, letter: 2.95 },
  subtitle: { height: 5.8, letter: 2.3 },
  reference: { height: 5.3, letter: 2.1 },
} as const;
/** A link's code, its room beside the texts, and its address below it. */
const LINK = { side: 27, width: 38, letters: 20, line: 3.2 } as const;
/** Above and below the texts, with the rules. */
const PADDING = 10;

export type TitleTexts = { [line in keyof typeof LINES]?: string } & { link?: string };

/** Mm that a title block is high at most. */
export function blockHeight({ link, ...texts }: TitleTexts, orientation: keyof typeof PAGE): number {
  const room = PAGE[orientation] - (link === undefined ? 0 : LINK.width);
  const lines = Object.entries(texts).map(([name, text]) => {
    const { height, letter } = LINES[name as keyof typeof LINES];
    return Math.ceil((text.length * letter) / room) * height;
  });
  const code = link === undefined ? 0 : LINK.side + Math.ceil(link.length / LINK.letters) * LINK.line;
  return (
    PADDING +
    Math.max(
      code,
      lines.reduce((a, b) => a + b, 0),
    )
  );
}
