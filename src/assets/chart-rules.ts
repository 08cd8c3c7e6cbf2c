// What a chart's drawing decides from its numbers and labels alone: the same for the SVG and for PowerPoint's own. Pure.
import type { ChartBody } from '../deck/model.js';

/** More bars or longer labels than these are drawn lying, with the labels at their left. */
const UPRIGHT = { bars: 8, labelLength: 18 } as const;

/** More marks than this take their numbers from the axis. */
const LABELLED = 16;

/** Labels that name years or moments: "1997", "Năm 2023", "Khi mới tái lập" → "Hiện nay". */
export function isOverTime(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  return labels.every((label) => /\d{4}/.test(label)) || /\b(?:nay|now|today)\b/i.test(last);
}

/** Bars that lie. */
export function isLying({ kind, labels }: ChartBody): boolean {
  if (kind !== 'bar') return false;
  const longest = Math.max(...labels.map((label) => label.length));
  const room = (UPRIGHT.labelLength * UPRIGHT.bars) / Math.max(labels.length, 4);
  return labels.length > UPRIGHT.bars || longest > room * 2.5;
}

export const isCrowded = ({ labels, series }: ChartBody): boolean => labels.length * series.length > LABELLED;
