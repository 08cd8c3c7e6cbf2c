// Dated events → slides with equal numbers of events, at most eight; the key event is one whose date or first words are
// bold in the outline, else that of the commemorated day.

import { shortenText, withHead, words } from '../../compose/items.js';
import { boldStart, plain } from '../../compose/line.js';
import { even, partsNeeded } from '../../compose/partition.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { Line } from '../../deck/line.js';
import { tellsDay } from '../../outline/days.js';
import type { TimelineBody } from './body.js';
import type { Event } from './value.js';

const WHEN = { words: 10, most: 14 };
const WHAT = { words: 36, most: 45 };
const ROOM = { capacity: 150, most: 8 };
const GAP = 4;
const LEAST = 4;

interface Read {
  item: TimelineBody['items'][number];
  whole: Line;
  cut: boolean;
}

export function timelinePieces(
  value: readonly Event[],
  context: ComposeContext,
): PieceOf<'timeline', TimelineBody>[] {
  const all = value.map((event) => read(event, context));
  const key =
    all.find(({ item }) => boldStart(item.when) > 0 || boldStart(item.what) > 0) ??
    commemorated(all, context);
  if (key) key.item = { ...key.item, key: true };
  return inParts(all).map((group) => ({
    layout: 'timeline',
    body: { items: group.map(({ item }) => item) },
    ...(group.some(({ cut }) => cut) && { fullText: group.map(({ whole }) => whole) }),
  }));
}

/** The event of the commemorated day; the last one, if the day has several. */
function commemorated(all: readonly Read[], { event }: ComposeContext): Read | undefined {
  const day = event?.from;
  return day === undefined || all.length < 2
    ? undefined
    : all.findLast(({ item }) => tellsDay(plain(item.when), day));
}

/** Four events or more on each of several slides, unless the browser finds them too tall. */
function inParts(all: readonly Read[]): Read[][] {
  const weights = all.map(({ item }) => words(item.when, item.what) + GAP);
  const parts = Math.min(partsNeeded(weights, ROOM.capacity, ROOM.most), Math.ceil(all.length / LEAST));
  return even(all.length, parts).map(({ from, to }) => all.slice(from, to));
}

function read(event: Event, context: ComposeContext): Read {
  const when = shortenText(context, event.when, WHEN);
  const what = shortenText(context, event.what, WHAT, event.source);
  return {
    item: { when: when.line, what: what.line },
    whole: withHead(when.whole, what.whole),
    cut: when.cut || what.cut,
  };
}
