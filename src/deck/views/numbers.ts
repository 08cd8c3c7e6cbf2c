// Figures, timeline, compare, table → their template data.

import type { CompareBody } from '../../blocks/compare/body.js';
import type { FiguresBody } from '../../blocks/figures/body.js';
import type { TableBody } from '../../blocks/table/body.js';
import type { TimelineBody } from '../../blocks/timeline/body.js';
import { amount, isSign } from '../../outline/amount.js';
import type { Line } from '../model.js';
import { plain } from '../text.js';
import { type View, view } from '../view.js';
import { classes, type Draw, lengthOf, longest, sizeOf } from './draw.js';

type Figure = FiguresBody['items'][number];
export type FigureView = View<Figure> & {
  /** `w-<n>`: the value's width in half ems of the display face, for a size that fits its column. */
  width: string;
  /** Whether the hedge stands above the value instead of before it. */
  above: boolean;
};

/** Grid by the number of figures: one hero beside the others for 3 and 5, else equals. */
const FIGURE_GRID: Record<number, string> = { 1: 'solo', 2: 'pair', 3: 'hero', 4: 'quad', 5: 'hero' };

/** The parts of a split slide are all of one kind: none has a hero. */
const PART_GRID: Record<number, string> = { 1: 'pair', 2: 'pair', 3: 'trio', 4: 'quad' };

export const figures: Draw<'figures', { items: FigureView[] }> = ({ body, continued }) => {
  const count = body.items.length;
  const grid = (continued ? PART_GRID : FIGURE_GRID)[count] ?? 'grid';
  return {
    body: { items: figureViews(body.items, grid === 'hero') },
    classes: [`n-${count}`, grid, ...classes({ wide: count > 6, split: continued !== undefined })],
  };
};

/** A wider value, in half ems, would make all others small: it is set smaller by itself. */
const WIDEST_SHARED = 12;

/** Figures of one rank are of one size, that of the widest; a hero has its own. */
function figureViews(figures: readonly Figure[], heroic: boolean): FigureView[] {
  const items = figures.map(joined);
  const widths = items.map(({ value }) => Math.min(24, Math.max(1, Math.ceil(displayWidth(value) * 2))));
  const ranked = heroic ? widths.slice(1) : widths;
  const shared = Math.max(0, ...ranked.filter((width) => width <= WIDEST_SHARED));
  return items.map((item, at) => {
    const own = widths[at] ?? 1;
    const width = heroic && at === 0 ? own : Math.max(own, shared);
    return { ...view(item), width: `w-${width}`, above: lengthOf(item.hedge) > 6 };
  });
}

/** A sign stands with its number: "7,8" and "%" are "7,8%". */
function joined(item: Figure): Figure {
  if (!item.unit || !isSign(item.unit)) return item;
  return { ...item, value: amount(item.value, item.unit), unit: undefined };
}

/** Width in em of Phudu 900; measured: a digit 0.51, a stop 0.26; % + / come from the text face. */
export function displayWidth(value: string): number {
  const width = (c: string) =>
    /[.,:' ]/.test(c) ? 0.27 : /[%×]/.test(c) ? 0.84 : /[\d/]/.test(c) ? 0.51 : 0.56;
  return [...value].reduce((sum, c) => sum + width(c), 0);
}

/** Characters that an event may have when the events stand side by side, by their number. */
const EVENT_ROOM = [0, 400, 220, 165, 130, 92, 92, 70, 70, 42, 42, 42, 42];

export const timeline: Draw<'timeline', View<TimelineBody>> = ({ body, continued }) => {
  const count = body.items.length;
  const whens = longest(body.items.map((i) => i.when));
  const whats = longest(body.items.map((i) => i.what));
  const { events, longest: letters, date } = body.alike ?? { events: count, longest: whats, date: whens };
  const across = letters <= (EVENT_ROOM[events] ?? 0) && date <= 40;
  // Dates of a part look like those of the other parts, which may be longer: always in the text face.
  const when = continued ? 2 : sizeOf(whens, across ? whenRoom(count) : [15, 28]);
  return {
    body: view(body),
    classes: [
      `n-${count}`,
      across ? 'across' : 'down',
      `when-${when}`,
      ...classes({
        split: continued !== undefined,
        brief: across && events <= 4 && letters <= 64,
        few: !across && events <= 2,
      }),
    ],
  };
};

/** Characters of a date that one line holds in display type, and in the text face. */
function whenRoom(count: number): [number, number] {
  if (count === 1) return [19, 40];
  if (count === 2) return [15, 30];
  if (count === 3) return [13, 26];
  return [5, 6, 9].includes(count) ? [18, 28] : [13, 24];
}

export const compare: Draw<'compare', View<CompareBody>> = ({ body }) => ({
  body: view(body),
  classes: [
    `n-${body.rows.length}`,
    `head-${sizeOf(longest(body.columns), [6, 20, 36])}`,
    ...classes({ labelled: body.rows.some((row) => row.label) }),
  ],
});

interface TableView {
  header: { text: View<Line>; numeric: boolean }[];
  rows: { sum: boolean; cells: { text: View<Line>; numeric: boolean }[] }[];
  caption?: View<Line>;
}

export const table: Draw<'table', TableView> = ({ body }) => {
  const cell = (text: Line, column: number) => ({
    text: view(text),
    // The only column has no other to be told from.
    numeric: body.header.length > 1 && (body.numeric[column] ?? false),
  });
  return {
    body: {
      header: body.header.map(cell),
      rows: body.rows.map((row) => ({ sum: isSum(row, body.keys), cells: row.map(cell) })),
      caption: body.caption && view(body.caption),
    },
    classes: tableClasses(body),
  };
};

function tableClasses({ header, rows }: TableBody): string[] {
  const width = header.reduce((sum, head, c) => sum + longest([head, ...rows.map((row) => row[c])]), 0);
  const keyed = longest([header[0], ...rows.map((row) => row[0])]) <= 16;
  return [
    `columns-${header.length}`,
    `n-${rows.length}`,
    ...classes({ keyed, wide: header.length > 3 || width > 110, unbroken: hasLongWord([header, ...rows]) }),
  ];
}

/** A word that no column can hold: then words may break anywhere, which would narrow the columns of other tables. */
function hasLongWord(rows: Line[][]): boolean {
  return rows.some((row) => row.some((cell) => /\S{25}/u.test(plain(cell))));
}

/** A closing row that sums the others is set apart; its name stands in one of the columns that name rows. */
function isSum(row: Line[], keys = 1): boolean {
  const names = row.slice(0, keys).map((cell) => plain(cell).trim());
  return /^(?:tổng|cộng|tổng cộng|tổng số|total)$/iu.test(names.find(Boolean) ?? '');
}
