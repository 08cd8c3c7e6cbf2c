// Dated events along a line.
import { tell } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { TimelineBody } from './body.js';
import { type Event, hints, timelineSchema } from './value.js';
import { timelineView } from './view.js';

export const timeline = defineBlock<'timeline', Event[], TimelineBody>({
  kind: 'timeline',
  schema: timelineSchema,
  hints,
  dated: (events, { date }) => events.map((event) => ({ ...event, when: date(event.when) })),
  spoken: (body) => body.items.map((item) => tell(item.when, item.what)),
  view: timelineView,
  rail: true,
  foot: true,
});
