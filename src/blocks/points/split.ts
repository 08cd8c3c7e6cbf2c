// Where slides of points are split: between points, then between sub-points, then inside their text.
import { divideLine } from '../../compose/divide.js';
import { even } from '../../compose/partition.js';
import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { Lang } from '../../messages/message.js';
import type { PointItem, PointsBody } from './body.js';

const splittable: Splittable<PointsBody, PointItem> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  divide: dividePoint,
  length: pointLength,
  columns: 2,
  starts: (item) => item.lead !== undefined,
};

function pointLength(item: PointItem): number {
  return (
    atomLength(item.lead, item.text) + (item.points ?? []).reduce((sum, child) => sum + pointLength(child), 0)
  );
}

/** Sub-points are distributed, each group under the point's own text; without any, its text is split. */
function dividePoint(item: PointItem, parts: number, lang: Lang): PointItem[] {
  const below = item.points ?? [];
  if (below.length > 1)
    return even(below.length, parts).map(({ from, to }) => ({
      ...item,
      points: below.slice(from, to),
    }));
  const pieces = divideLine(item.text, parts, lang);
  return pieces.map((piece, index) => ({
    ...(index === 0 && item.lead && { lead: item.lead }),
    text: piece,
    ...(index === pieces.length - 1 && item.points && { points: item.points }),
  }));
}

export const pointsSplitter = splitter(splittable);
