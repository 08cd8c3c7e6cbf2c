// The slides of one timeline → each laid out for the longest of them. Pure.
import { plain } from '../../compose/line.js';
import type { PartTraits } from '../traits.js';
import type { TimelineBody } from './body.js';

export const parts: PartTraits<TimelineBody> = {
  alike: (body, all) => alikeBody(body, measuresOf(all)),
  alone: ({ items }) => ({ items }),
};

type Alike = NonNullable<TimelineBody['alike']>;

function measuresOf(bodies: readonly TimelineBody[]): Alike {
  const all = bodies.flatMap(({ items }) => items);
  return {
    events: Math.max(...bodies.map(({ items }) => items.length)),
    longest: Math.max(0, ...all.map(({ what }) => plain(what).length)),
    date: Math.max(0, ...all.map(({ when }) => plain(when).length)),
  };
}

/** The body itself if it is already laid out like that. */
function alikeBody(body: TimelineBody, alike: Alike): TimelineBody {
  const { items, alike: old } = body;
  const same = old?.events === alike.events && old.longest === alike.longest && old.date === alike.date;
  return same ? body : { items, alike };
}
