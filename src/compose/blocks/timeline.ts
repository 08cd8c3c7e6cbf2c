// Dated events → slides of at most eight; one event whose date or first words the outline sets in bold is the key one.
import type { Line, TimelineBody } from '../../deck/model.js';
import type { Event } from '../../outline/schema.js';
import type { Context, Piece } from '../draft.js';
import { grouped, keep, told, words } from '../items.js';
import { boldStart } from '../line.js';

const WHEN = { words: 10, most: 14 };
const WHAT = { words: 30, most: 40 };
const ROOM = { capacity: 125, most: 8 };
const GAP = 4;

interface Read {
  item: TimelineBody['items'][number];
  whole: Line;
  cut: boolean;
}

export function timelinePieces(value: readonly Event[], context: Context): Piece[] {
  const all = value.map((event) => read(event, context));
  const key = all.find(({ item }) => boldStart(item.when) > 0 || boldStart(item.what) > 0);
  if (key) key.item = { ...key.item, key: true };
  return grouped(all, ({ item }) => words(item.when, item.what) + GAP, ROOM).map((group) => ({
    layout: 'timeline',
    body: { items: group.map(({ item }) => item) },
    ...(group.some(({ cut }) => cut) && { said: group.map(({ whole }) => whole) }),
  }));
}

function read(event: Event, context: Context): Read {
  const when = keep(context, event.when, WHEN);
  const what = keep(context, event.what, WHAT, event.source);
  return {
    item: { when: when.line, what: what.line },
    whole: told(when.whole, what.whole),
    cut: when.cut || what.cut,
  };
}
