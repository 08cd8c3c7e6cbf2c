// What a chart's drawing decides from its numbers and labels alone: the same for the SVG and for PowerPoint's own. Pure.
import type { ChartBody } from '../deck/model.js';
import type { Theme } from '../theme/model.js';
import { legible } from '../theme/palette.js';

/** Labels that name years or moments: "1997", "Năm 2023", "Khi mới tái lập" → "Hiện nay". */
export function isOverTime(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  return labels.every((label) => /\d{4}/.test(label)) || /\b(?:nay|now|today)\b/i.test(last);
}

/** Bars that lie, with their labels at the left. */
export const isLying = ({ form }: ChartBody): boolean => form === 'lying';

/** Numbers that stand in a table beside the plot, which has an axis instead. */
export const isCrowded = ({ form }: ChartBody): boolean => form === 'tabled';

/** The plot's size in CSS px, as the theme sets it in the slide. */
export function chartSize({ form, labels }: ChartBody): { width: number; height: number } {
  if (form === 'calm') return { width: 624, height: 468 };
  if (form !== 'tabled') return { width: 1136, height: 424 };
  // Beside a table in two halves less room is left.
  return { width: labels.length > 11 ? 384 : 620, height: 420 };
}

/** Whether a line is the upper one at a point; of equals, the first is. */
export function isHighest({ series }: ChartBody, at: number, point: number): boolean {
  const own = series[at]?.values[point] ?? 0;
  return series.every(({ values }, other) => {
    const value = values[point] ?? 0;
    return other === at || (other < at ? value < own : value <= own);
  });
}

export function markColour(theme: Theme, at: number): string {
  return theme.chart[at % theme.chart.length] ?? theme.palette.primary;
}

/** The colour of a number at a mark: the mark's own where it is read on paper, else the nearest of its hue that is. */
export function labelColour(theme: Theme, at: number): string {
  return legible(markColour(theme, at), [theme.palette.paper]);
}
