// A chart's numbers → the minimum of its value axis, so that numbers below marks stay clear of the category names.
// Pure.
import type { ChartDrawing } from './chart-drawing.js';

/** Where an axis begins, and the step to whose multiples the program rounds its ends; it finds what is not given. */
export interface Scale {
  lowest?: number;
  step?: number;
}

/** Shares of an axis that numbers below the lowest mark and above the highest need. */
const ROOM = { below: 0.2, above: 0.06 } as const;
const MOST_STEPS = 6;

/**
 * At nothing, so that bars' lengths tell the truth; lower where numbers stand below lines. Below nothing no end is fixed,
 * which would cut off a bar that a colleague makes longer: the step makes the program leave the room.
 */
export function scaleOf({ body, crowded }: Pick<ChartDrawing, 'body' | 'crowded'>): Scale {
  const all = body.series.flatMap(({ values }) => values);
  const [floor, top] = [Math.min(0, ...all), Math.max(0, ...all)];
  // The axis has numbers of its own there, which are round.
  if (floor < 0) return crowded ? {} : { step: stepOf(-floor, top) };
  const below = !crowded && body.kind === 'line' && body.series.length > 1;
  return { lowest: below ? rounded(-top * ROOM.below) : 0 };
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Whole steps down to where the room below ends, and as few px as can be lost above. */
function stepOf(depth: number, height: number): number {
  const range = depth + height;
  const [down, up] = [depth + ROOM.below * range, height + ROOM.above * range];
  const steps = Array.from({ length: MOST_STEPS }, (_, i) => ({
    count: i + 1,
    step: rounded(down / (i + 1)),
  }));
  const fitting = steps.filter(({ count, step }) => depth > step * (count - 1));
  const endOf = (step: number): number => Math.ceil(up / step) * step;
  return fitting.map(({ step }) => step).reduce((best, step) => (endOf(step) < endOf(best) ? step : best));
}
