// Decisions about a chart's look that follow from its numbers and labels alone, shared by the SVG and PowerPoint's
// chart. Pure.
import type { ChartBody } from '../blocks/chart/body.js';
import type { Theme } from '../theme/model.js';
import { legible } from '../theme/palette.js';

/** Whether labels name years or moments: "1997", "Năm 2023", "Khi mới tái lập" → "Hiện nay". */
export function isOverTime(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  return labels.every((label) => /\d{4}/.test(label)) || /\b(?:nay|now|today)\b/i.test(last);
}

/** Whether a point is a target or forecast. */
export const isPlanned = ({ series }: ChartBody, at: number, point: number): boolean =>
  series[at]?.planned?.[point] ?? false;

/**
 * The point to emphasise in a time series: the last value achieved. Undefined when all are planned; for categories
 * nothing is emphasised, which the caller checks with `isOverTime`.
 */
export function lastReached({ series, labels }: Pick<ChartBody, 'series' | 'labels'>): number | undefined {
  const at = labels.findLastIndex((_, index) => !series[0]?.planned?.[index]);
  return at < 0 ? undefined : at;
}

/**
 * The marks of a single series to emphasise: those that the slide's title names, else the last value achieved of a time
 * series. Undefined when no mark is more than the others.
 */
export function emphasised(body: ChartBody): readonly number[] | undefined {
  if (body.series.length > 1 || body.kind === 'share') return undefined;
  if (body.singled) return body.singled;
  const last = isOverTime(body.labels) ? lastReached(body) : undefined;
  if (last !== undefined) return [last];
  return isOverTime(body.labels) ? [] : undefined;
}

/** The marks of a long plot that have their numbers: what is emphasised, the latest, the highest, the lowest. */
export function keyPoints(body: ChartBody, at: number): number[] {
  const values = body.series[at]?.values ?? [];
  const last = lastReached(body) ?? values.length - 1;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const extremes = body.series.length > 1 ? [] : [values.lastIndexOf(high), values.lastIndexOf(low)];
  const near = (a: number, b: number): boolean =>
    (Math.abs(a - b) * LONG_SIZE.width) / values.length < LABEL_ROOM.width &&
    (Math.abs((values[a] ?? 0) - (values[b] ?? 0)) / (high - low || 1)) * LONG_SIZE.height <
      LABEL_ROOM.height;
  const kept: number[] = [];
  for (const point of [...(emphasised(body) ?? []), last, ...extremes])
    if (!kept.some((other) => other === point || near(other, point))) kept.push(point);
  return kept;
}

/** Px of a long plot without its axes, and what two numbers need beside or above each other. */
const LONG_SIZE = { width: 1040, height: 300 } as const;
const LABEL_ROOM = { width: 130, height: 70 } as const;

/** A line segment is planned if either of its ends is. */
export const isPlannedSegment = (body: ChartBody, at: number, end: number): boolean =>
  end > 0 && (isPlanned(body, at, end) || isPlanned(body, at, end - 1));

/** Horizontal bars, with their labels on the left. */
export const isHorizontal = ({ form }: ChartBody): boolean => form === 'lying';

/** The numbers are in a table beside the plot, or too many to be set: it has an axis instead. */
export const isCrowded = ({ form }: ChartBody): boolean => form === 'tabled' || isLong({ form });

export const isLong = ({ form }: Pick<ChartBody, 'form'>): boolean => form === 'long';

/** Px between two names below a crowded plot, and the longest that is set there. */
export const NAMES = { gap: 14, longest: 120 } as const;

/** The plot's size in CSS px, as the theme sets it in the slide. */
export function chartSize({ form, labels }: ChartBody): { width: number; height: number } {
  if (form === 'calm') return { width: 624, height: 468 };
  if (form !== 'tabled') return { width: 1136, height: 424 };
  // A two-part table leaves less room.
  return { width: labels.length > 11 ? 384 : 620, height: 420 };
}

/** Whether a line is the upper one at a point; on ties, the first. */
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

/**
 * The colour of a number at a mark: the mark's own if it is legible on paper, otherwise the nearest legible colour of
 * its hue.
 */
export function labelColour(theme: Theme, at: number): string {
  return legible(markColour(theme, at), [theme.palette.paper]);
}
