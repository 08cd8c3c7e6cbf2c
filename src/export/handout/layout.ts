// How many slides a handout page takes, and where: a line in the table a number of slides.

export interface HandoutLayout {
  orientation: 'portrait' | 'landscape';
  /** Width of a slide in mm; its height is 9/16 of it. */
  width: number;
  /** Slides on a full page, and on the first one under the title block. */
  perPage: number;
  first: number;
  columns: 1 | 2;
  /** What stands beside or under each slide. */
  beside: 'notes' | 'lines' | 'nothing';
}

export const HANDOUTS: Record<1 | 2 | 3 | 4 | 6, HandoutLayout> = {
  1: { orientation: 'portrait', width: 180, perPage: 1, first: 1, columns: 1, beside: 'notes' },
  2: { orientation: 'portrait', width: 180, perPage: 2, first: 1, columns: 1, beside: 'nothing' },
  3: { orientation: 'portrait', width: 112, perPage: 3, first: 2, columns: 1, beside: 'lines' },
  4: { orientation: 'landscape', width: 129, perPage: 4, first: 2, columns: 2, beside: 'nothing' },
  6: { orientation: 'portrait', width: 87, perPage: 6, first: 4, columns: 2, beside: 'nothing' },
};

/** Deals items out over pages, the first of which takes `first`. */
export function deal<T>(items: readonly T[], { first, perPage }: HandoutLayout): T[][] {
  const pages = [items.slice(0, first)];
  for (let at = first; at < items.length; at += perPage) pages.push(items.slice(at, at + perPage));
  return pages;
}
