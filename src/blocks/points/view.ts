// Points → their template data, in a list or arranged.
import { classes, type Draw, lengthOf, sizeClass, sizeOf } from '../../deck/draw.js';
import { type View, view, wideView } from '../../deck/view.js';
import type { Arrangement, PointItem, PointsBody } from './body.js';
import { detachedHead } from './detached-head.js';

interface PointsView {
  items: View<PointItem>[];
  /** Whether each point's head is set apart from its text. */
  apart: boolean;
}

export const pointsView: Draw<PointsBody, PointsView> = ({ body, continued, picture }) => {
  const { arrangement, items } = body;
  const isWide = !arrangement && !picture && items.length < COLUMNS;
  const apart = arrangement === 'abreast' || arrangement === 'dated';
  const shown = apart ? items.map(detachedHead) : items;
  return {
    body: { items: shown.map((item) => (isWide ? wideView(item) : view(item))), apart },
    classes: arrangement
      ? [`n-${items.length}`, ...arrangedClasses(arrangement, shown)]
      : listClasses(items, continued !== undefined),
  };
};

/** From so many short points on, a list may stand in two columns. */
const COLUMNS = 6;

function listClasses(items: readonly PointItem[], split: boolean): string[] {
  const count = items.length;
  const nested = items.some((item) => item.points?.length);
  const longestItem = Math.max(0, ...items.map(pointLength));
  return [
    `n-${count}`,
    ...classes({ split }),
    ...classes({
      nested,
      columns: count >= COLUMNS && !nested && longestItem <= 88,
      short: longestItem <= 26,
    }),
    ...(count === 1 && !nested ? [sizeClass(longestItem, [90, 180, 320])] : []),
  ];
}

/** Size limits in characters: the longest point in columns, dated rows together, a topic. */
const ARRANGED_SIZES: Record<Arrangement, readonly number[]> = {
  abreast: [90, 140, 200],
  dated: [260, 400, 560],
  topic: [90, 140, 190],
};

/** Characters of all text beside a topic. */
const BESIDE_SIZES = [150, 240];

function arrangedClasses(arrangement: Arrangement, items: readonly PointItem[]): string[] {
  const lengths = items.map(pointLength);
  const length = {
    abreast: Math.max(...lengths),
    dated: lengths.reduce((a, b) => a + b, 0),
    topic: lengths[0] ?? 0,
  }[arrangement];
  const size = sizeClass(length, ARRANGED_SIZES[arrangement]);
  const beside = lengths.slice(1).reduce((a, b) => a + b, 0);
  return [
    arrangement,
    size,
    ...(arrangement === 'topic' ? [`beside-${sizeOf(beside, BESIDE_SIZES)}`] : []),
    'wide',
  ];
}

function pointLength(item: PointItem): number {
  return lengthOf(item.lead) + lengthOf(item.text);
}
