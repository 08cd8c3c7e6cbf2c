// Events → their template data, in a row or in a column.
import { classes, type Draw, longest, sizeOf } from '../../deck/draw.js';
import { type View, view } from '../../deck/view.js';
import type { TimelineBody } from './body.js';

/** Longest event, in characters, when the events are in a row, by their number. */
const EVENT_ROOM = [0, 400, 220, 165, 130, 140, 140, 104, 104, 42, 42, 42, 42];

export const timelineView: Draw<TimelineBody, View<TimelineBody>> = ({ body, continued }) => {
  const count = body.items.length;
  const whens = longest(body.items.map((i) => i.when));
  const whats = longest(body.items.map((i) => i.what));
  const { events, longest: letters, date } = body.alike ?? { events: count, longest: whats, date: whens };
  const across = letters <= (EVENT_ROOM[events] ?? 0) && date <= 40;
  // Dates of one part match those of the others, which may be longer: always in the text face.
  const when = continued ? 2 : sizeOf(whens, across ? whenRoom(count) : [15, 28]);
  return {
    body: view(body),
    classes: [
      `n-${count}`,
      across ? 'across' : 'down',
      `when-${when}`,
      ...classes({
        split: continued !== undefined,
        brief: across && events <= 4 && letters <= 64,
        few: !across && events <= 2,
      }),
    ],
  };
};

/** Longest date, in characters, that fits one line in display type, and in the text face. */
function whenRoom(count: number): [number, number] {
  if (count === 1) return [19, 40];
  if (count === 2) return [15, 30];
  if (count === 3) return [13, 26];
  return [5, 6, 9].includes(count) ? [18, 28] : [13, 24];
}
