// Figures → their template data.
import { classes, type Draw, lengthOf } from '../../deck/draw.js';
import { Text } from '../../deck/text.js';
import { type View, view } from '../../deck/view.js';
import type { FiguresBody } from './body.js';
import { type Numeral, numeralOf } from './numeral.js';

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
  const { items, long } = figureViews(body.items, grid);
  return {
    body: { items },
    classes: [`n-${count}`, grid, ...classes({ long, wide: count > 6, split: continued !== undefined })],
  };
};

/** A value wider than this, in half ems, would shrink all others: it is set smaller by itself. */
const WIDEST_SHARED = 12;

/** Figures of equal rank have one size, that of the widest; a hero has its own. `long`: in rows as wide as the slide. */
function figureViews(figures: readonly Figure[], grid: string): { items: FigureView[]; long: boolean } {
  const numerals = figures.map(numeralOf);
  const widths = numerals.map(({ width }) => Math.min(24, Math.max(1, Math.ceil(width * 2))));
  const heroic = grid === 'hero';
  const long = heroic ? isDwarfed(widths) : grid === 'pair' && Math.max(...widths) > WIDEST_SHARED;
  const ranked = heroic ? widths.slice(1) : widths;
  const shared = Math.max(0, ...ranked.filter((width) => long || width <= WIDEST_SHARED));
  const items = figures.map((figure, at) => {
    const own = widths[at] ?? 1;
    const width = heroic && at === 0 ? own : Math.max(own, shared);
    const { value, unit } = shownNumeral(numerals[at] ?? { value: figure.value, width });
    return { ...view(figure), value, unit, width: `w-${width}`, above: lengthOf(figure.hedge) > 6 };
  });
  return { items, long };
}

/** Px of the columns of a hero and of those beside it, and the largest size of the latter (themes/base). */
const BESIDE: Record<number, { hero: number; column: number; most: number }> = {
  3: { hero: 384, column: 460, most: 110 },
  5: { hero: 384, column: 214, most: 76 },
};
/** A hero is larger than the others by this at least. */
const LARGER = 1.3;

/** Whether a hero whose number is long would be no larger than those beside it. */
function isDwarfed(widths: readonly number[]): boolean {
  const room = BESIDE[widths.length];
  const [hero = 1, ...others] = widths;
  if (!room) return false;
  // Those that are too wide for one size with the others leave them large.
  const shared = Math.max(1, ...others.filter((width) => width <= WIDEST_SHARED));
  const beside = Math.min(room.most, (room.column * 2) / shared);
  return (room.hero * 2) / hero < beside * LARGER;
}

function shownNumeral({ value, per, unit }: Numeral): { value: Text; unit: Text | undefined } {
  const number = view(value);
  return {
    value: per ? new Text(`${number}<span class="per">${view(per)}</span>`) : number,
    unit: unit === undefined ? undefined : view(unit),
  };
}
