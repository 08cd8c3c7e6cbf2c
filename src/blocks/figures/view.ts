// Figures → their template data.
import { classes, type Draw, lengthOf } from '../../deck/draw.js';
import { displayWidth } from '../../deck/numerals.js';
import { type View, view } from '../../deck/view.js';
import { amount, isSign } from '../../outline/amount.js';
import type { FiguresBody } from './body.js';

type Figure = FiguresBody['items'][number];
export type FigureView = View<Figure> & {
  /** `w-<n>`: the value's width in half ems of the display face, from which a size that fits its column is chosen. */
  width: string;
  /** Whether the hedge is above the value instead of before it. */
  above: boolean;
};

/** Grid by number of figures: for 3 and 5 one hero beside the others, otherwise equal cells. */
const FIGURE_GRID: Record<number, string> = { 1: 'solo', 2: 'pair', 3: 'hero', 4: 'quad', 5: 'hero' };

/** The parts of a split slide look alike: none has a hero. */
const PART_GRID: Record<number, string> = { 1: 'pair', 2: 'pair', 3: 'trio', 4: 'quad' };

export const figuresView: Draw<FiguresBody, { items: FigureView[] }> = ({ body, continued }) => {
  const count = body.items.length;
  const grid = (continued ? PART_GRID : FIGURE_GRID)[count] ?? 'grid';
  return {
    body: { items: figureViews(body.items, grid === 'hero') },
    classes: [`n-${count}`, grid, ...classes({ wide: count > 6, split: continued !== undefined })],
  };
};

/** A value wider than this, in half ems, would shrink all others: it is set smaller by itself. */
const WIDEST_SHARED = 12;

/** Figures of equal rank have one size, that of the widest; a hero has its own. */
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

/** A sign is attached to its number: "7,8" and "%" are "7,8%". */
function joined(item: Figure): Figure {
  if (!item.unit || !isSign(item.unit)) return item;
  return { ...item, value: amount(item.value, item.unit), unit: undefined };
}
