// A list of points → slides of points with their run-in heads; long points are shortened, with the full text in the
// notes.

import { grouped, runIn, type ShortenedText, shortenText, words } from '../../compose/items.js';
import { unlisted } from '../../compose/list-marks.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { Line } from '../../deck/line.js';
import type { PointItem, PointsBody } from './body.js';
import type { Point } from './value.js';

const LIMITS = { words: 34, most: 45 };
/** Words per slide, counting six for the space around each point; eight short points go into two columns. */
const ROOM = { capacity: 165, most: 8 };
const GAP = 6;

interface Read {
  item: PointItem;
  /** The point and its sub-points in order, each in full. */
  whole: Line[];
  cut: boolean;
}

export function pointPieces(
  value: readonly Point[],
  context: ComposeContext,
): PieceOf<'points', PointsBody>[] {
  const all = inList(value.map((point) => read(point, context)));
  const starts = (index: number) => all[index]?.item.lead !== undefined;
  return grouped(all, ({ item }) => weigh(item), ROOM, { starts }).map((group) => ({
    layout: 'points',
    body: { items: group.map(({ item }) => item) },
    ...(group.some(({ cut }) => cut) && { fullText: group.flatMap(({ whole }) => whole) }),
  }));
}

function read(point: Point, context: ComposeContext): Read {
  const own: ShortenedText =
    typeof point === 'string'
      ? shortenText(context, point, LIMITS)
      : shortenText(context, point.text, LIMITS, point.source);
  const below =
    typeof point === 'string' ? [] : inList((point.points ?? []).map((child) => read(child, context)));
  return {
    item: { ...runIn(own.line), ...(below.length > 0 && { points: below.map(({ item }) => item) }) },
    whole: [own.whole, ...below.flatMap(({ whole }) => whole)],
    cut: own.cut || below.some(({ cut }) => cut),
  };
}

/** The points of one list, without what parts them in running text. */
function inList(points: readonly Read[]): Read[] {
  const texts = unlisted(points.map(({ item }) => item.text));
  return points.map((point, at) => ({
    ...point,
    item: { ...point.item, text: texts[at] ?? point.item.text },
  }));
}

function weigh(item: PointItem): number {
  const below = (item.points ?? []).reduce((sum, child) => sum + weigh(child) - GAP / 2, 0);
  return words(item.lead, item.text) + GAP + below;
}
