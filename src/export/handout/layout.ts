// How many slides fit a handout page, and where: one table row per number of slides.
import { linesOf } from '../paper/lines.js';

type Orientation = 'portrait' | 'landscape';

export interface HandoutLayout {
  orientation: Orientation;
  /** Width of a slide in mm; its height is 9/16 of it. */
  width: number;
  /** Slides on a full page. */
  perPage: number;
  columns: 1 | 2;
  /** What stands beside or under each slide. */
  beside: 'notes' | 'lines' | 'nothing';
  /** Mm to which a slide under the title block may shrink, so that the first page takes a row more. */
  least: number;
}

export const HANDOUTS: Record<1 | 2 | 3 | 4 | 6, HandoutLayout> = {
  1: { orientation: 'portrait', width: 180, perPage: 1, columns: 1, beside: 'notes', least: 110 },
  2: { orientation: 'portrait', width: 180, perPage: 2, columns: 1, beside: 'nothing', least: 120 },
  3: { orientation: 'portrait', width: 112, perPage: 3, columns: 1, beside: 'lines', least: 72 },
  4: { orientation: 'landscape', width: 129, perPage: 4, columns: 2, beside: 'nothing', least: 74 },
  6: { orientation: 'portrait', width: 87, perPage: 6, columns: 2, beside: 'nothing', least: 68 },
};

/** Mm that a page's text may be wide and high. */
export const PAGE = {
  portrait: { width: 180, height: 254 },
  landscape: { width: 267, height: 169 },
} as const;
/** Mm under a slide for its label, and between rows. */
const LABEL = 5.5;
export const GAP = 7;

export interface FirstPage {
  count: number;
  width: number;
}

/**
 * How many slides stand under a title block of `height` mm, and how wide: as many rows as keep readable, as wide as the
 * page lets them be; none under a block that fills the page.
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

/** Deals items out over pages, the first of which takes `first`. */
export function deal<T>(items: readonly T[], first: number, perPage: number): T[][] {
  const pages = [items.slice(0, first)];
  for (let at = first; at < items.length; at += perPage) pages.push(items.slice(at, at + perPage));
  return pages;
}

/** Where a slide stands: how wide, and mm of the title block above it. */
export interface HandoutSlot extends HandoutLayout {
  above: number;
}

/** Mm between ruled lines. */
const RULE = 9;

const heightOf = (width: number): number => (width * 9) / 16;

/** Ruled lines that stand beside a slide. */
export const linesBeside = ({ width }: HandoutSlot): number => Math.floor(heightOf(width) / RULE);

/** Ruled lines that the page has room for below its one slide. */
export function linesBelow({ orientation, width, above }: HandoutSlot): number {
  const taken = (above > 0 ? above + GAP : 0) + heightOf(width) + LABEL + GAP;
  return Math.max(0, Math.floor((PAGE[orientation].height - taken) / RULE));
}

/** A title longer than this, in characters, is set in the smaller type. */
const LONG_NAME = 90;
export const isLongName = (name: string): boolean => name.length > LONG_NAME;

/** Height of a title block's line, and width of a letter in it, mm: wide enough for any. */
const LINES = {
  issuer: { height: 5.3, letter: 2.7, capital: 1 },
  name: { height: 8.2, letter: 3.1, capital: 1 },
  longName: { height: 6.1, letter: 2.3, capital: 1 },
  subtitle: { height: 5.8, letter: 2.2, capital: 1.25 },
  reference: { height: 5.3, letter: 2, capital: 1.25 },
} as const;
/** A link's code, its room beside the texts, and its address below it. */
const LINK = { side: 27, width: 38, letters: 20, line: 3.2 } as const;
/** Above and below the texts, with the rules. */
const PADDING = 11;

export interface TitleTexts {
  issuer?: string;
  name: string;
  subtitle?: string;
  reference?: string;
  link?: string;
}

/** Mm that a title block is high at most. */
export function blockHeight(
  { issuer, name, subtitle, reference, link }: TitleTexts,
  orientation: Orientation,
): number {
  const room = PAGE[orientation].width - (link === undefined ? 0 : LINK.width);
  const high = (line: keyof typeof LINES, text = ''): number =>
    linesOf(text, LINES[line], room) * LINES[line].height;
  const texts =
    high('issuer', issuer) +
    high(isLongName(name) ? 'longName' : 'name', name) +
    high('subtitle', subtitle) +
    high('reference', reference);
  const code = link === undefined ? 0 : LINK.side + Math.ceil(link.length / LINK.letters) * LINK.line;
  return PADDING + Math.max(code, texts);
}
