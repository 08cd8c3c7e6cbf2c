// The numbers at the marks of a plot, and those of a long one, which also say their label. Pure.
import type { ChartBody } from '../blocks/chart/body.js';
import type { Theme } from '../theme/model.js';
import { isHighest, isLong, NAMES } from './chart-rules.js';

/** What ECharts sets at a mark. */
export function numberText(body: ChartBody, at: number, { fonts, palette }: Theme) {
  const shown = (i: number): string => body.series[at]?.shown[i] ?? '';
  if (!isLong(body)) return { formatter: ({ dataIndex }: { dataIndex: number }) => shown(dataIndex) };
  return {
    formatter: ({ dataIndex: i }: { dataIndex: number }) => `${shown(i)}\n{name|${body.labels[i] ?? ''}}`,
    fontSize: 30,
    lineHeight: 32,
    textBorderColor: palette.paper,
    textBorderWidth: 5,
    rich: {
      name: { fontFamily: fonts.text, fontSize: 20, fontWeight: 400, lineHeight: 24, color: palette.muted },
    },
  };
}

/** In a long line the number of a dip stands below it, clear of what rises on both sides. */
export function isAbove(body: ChartBody, at: number, point: number): boolean {
  if (!isLong(body) || body.series.length > 1) return isHighest(body, at, point);
  const values = body.series[at]?.values ?? [];
  const own = values[point] ?? 0;
  return [point - 1, point + 1].some((other) => (values[other] ?? Number.POSITIVE_INFINITY) < own);
}

/** Every how many marks of a long plot are named below it, by the px of the longest name and from mark to mark. */
export const everyOf = (longest: number, slot: number): number => Math.ceil((longest + NAMES.gap) / slot);
