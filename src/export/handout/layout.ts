// How many slides fit on a handout page and where: one table row per number of slides.
import { linesOf } from '../paper/lines.js';

type Orientation = 'portrait' | 'landscape';

export interface HandoutLayout {
  orientation: Orientation;
  /** Width of a slide in mm; its height is 9/16 of that. */
  width: number;
  /** Slides on a full page. */
  perPage: number;
  columns: 1 | 2;
  /** What goes beside or below each slide. */
  beside: 'notes' | 'lines' | 'nothing';
  /** Minimum slide width in mm below the title block, where slides may shrink to gain a row on the first page. */
  least: number;
}

export const HANDOUTS: Record<1 | 2 | 3 | 4 | 6, HandoutLayout> = {
  1: { orientation: 'portrait', width: 180, perPage: 1, columns: 1, beside: 'notes', least: 110 },
  2: { orientation: 'portrait', width: 180, perPage: 2, columns: 1, beside: 'nothing', least: 120 },
  3: { orientation: 'portrait', width: 112, perPage: 3, columns: 1, beside: 'lines', least: 72 },
  4: { orientation: 'landscape', width: 129, perPage: 4, columns: 2, beside: 'nothing', least: 74 },
  6: { orientation: 'portrait', width: 87, perPage: 6, columns: 2, beside: 'nothing', least: 68 },
};

/** Printable area of a page in mm. */
export const PAGE = {
  portrait: { width: 180, height: 254 },
  landscape: { width: 267, height: 169 },
} as const;
/** In mm: the label below a slide, and the gap between rows. */
const LABEL = 5.5;
export const GAP = 7;

export interface FirstPage {
  count: number;
  width: number;
}

/**
 * How many slides fit below a title block of `height` mm, and how wide they are: as many rows as stay readable,
 * scaled to fill the page. None if the block fills the page itself.
 */
export function firstPage(layout: HandoutLayout, height: number): FirstPage {
  const { orientation, perPage, columns, width, least } = layout;
  const room = PAGE[orientation].height - height;
  for (let rows = perPage / columns; rows > 0; rows--) {
    const fitting = ((room / rows - GAP - LABEL) * 16) / 9;
    if (fitting >= least) return { count: rows * columns, width: Math.min(width, Math.floor(fitting)) };
  }
  return { count: 0, width };
}

/** Splits items into pages; the first page takes `first`. */
export function deal<T>(items: readonly T[], first: number, perPage: number): T[][] {
  const pages = [items.slice(0, first)];
  for (let at = first; at < items.length; at += perPage) pages.push(items.slice(at, at + perPage));
  return pages;
}

/** A slide's slot: its width, and the title block above it in mm. */
export interface HandoutSlot extends HandoutLayout {
  above: number;
}

/** Spacing of ruled lines in mm. */
const RULE = 9;

const heightOf = (width: number): number => (width * 9) / 16;

/** Number of ruled lines beside a slide. */
export const linesBeside = ({ width }: HandoutSlot): number => Math.floor(heightOf(width) / RULE);

/** Number of ruled lines that fit below the page's only slide. */
export function linesBelow({ orientation, width, above }: HandoutSlot): number {
  const taken = (above > 0 ? above + GAP : 0) + heightOf(width) + LABEL + GAP;
  return Math.max(0, Math.floor((PAGE[orientation].height - taken) / RULE));
}

/** Titles with more characters than this are set in smaller type. */
const LONG_NAME = 90;
export const isLongName = (name: string): boolean => name.length > LONG_NAME;

/** Line height and letter width in mm for each line of the title block; letters are estimated generously. */
const LINES = {
  issuer: { height: 5.3, letter: 2.7, capital: 1 },
  name: { height: 8.2, letter: 3.1, capital: 1 },
  longName: { height: 6.1, letter: 2.3, capital: 1 },
  subtitle: { height: 5.8, letter: 2.2, capital: 1.25 },
  reference: { height: 5.3, letter: 2, capital: 1.25 },
} as const;
/** QR code: its side, the column it takes, and the URL below it (letters per line, line height). In mm. */
const LINK = { side: 27, width: 38, letters: 20, line: 3.2 } as const;
/** Padding above and below the texts, including the rules. In mm. */
const PADDING = 11;

export interface TitleTexts {
  issuer?: string;
  name: string;
  subtitle?: string;
  reference?: string;
  link?: string;
}

/** Maximum height of a title block in mm. */
export function blockHeight(
  { issuer, name, subtitle, reference, link }: TitleTexts,
  orientation: Orientation,
): number {
  const room = PAGE[orientation].width - (link === undefined ? 0 : LINK.width);
  const heightFor = (line: keyof typeof LINES, text = ''): number =>
    linesOf(text, LINES[line], room) * LINES[line].height;
  const texts =
    heightFor('issuer', issuer) +
    heightFor(isLongName(name) ? 'longName' : 'name', name) +
    heightFor('subtitle', subtitle) +
    heightFor('reference', reference);
  const code = link === undefined ? 0 : LINK.side + Math.ceil(link.length / LINK.letters) * LINK.line;
  return PADDING + Math.max(code, texts);
}
