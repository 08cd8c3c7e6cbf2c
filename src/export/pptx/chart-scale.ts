// A chart's numbers → the minimum of its value axis, so that labels below marks stay clear of the category names.
// Pure.
import type { ChartDrawing } from './chart-drawing.js';

/**
 * Axis minimum, and the step to whose multiples the program rounds the axis ends; the program chooses what is not
 * given.
 */
export interface Scale {
  lowest?: number;
  step?: number;
}

/** Share of the axis needed by labels below the lowest mark and above the highest. */
const ROOM = { below: 0.2, above: 0.06 } as const;
const MOST_STEPS = 6;

/**
 * The axis starts at zero so that bar lengths are honest, or lower if labels stand below lines. With negative
 * values no end is fixed, since that would cut off a bar someone makes longer later: a step makes the program leave
 * the room.
 */
export function scaleOf({ body, crowded }: Pick<ChartDrawing, 'body' | 'crowded'>): Scale {
  const all = body.series.flatMap(({ values }) => values);
  const [floor, top] = [Math.min(0, ...all), Math.max(0, ...all)];
  // A crowded chart has numbers on its axis, which the program keeps round.
  if (floor < 0) return crowded ? {} : { step: stepOf(-floor, top) };
  const below = !crowded && body.kind === 'line' && body.series.length > 1;
  return { lowest: below ? rounded(-top * ROOM.below) : 0 };
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The step that fits in whole steps into the room below and wastes the least room above. */
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
