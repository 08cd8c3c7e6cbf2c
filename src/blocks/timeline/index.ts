// Dated events along a line.
import { tell } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { TimelineBody } from './body.js';
import { timelinePieces } from './compose.js';
import { parts } from './parts.js';
import { timelineProof } from './proofread.js';
import { rejoinedEvent } from './rejoined.js';
import { timelineSplitter } from './split.js';
import { eventStatements } from './statements.js';
import { spanTitle } from './title.js';
import { type Event, hints, timelineSchema } from './value.js';
import { timelineView } from './view.js';

export const timeline = defineBlock<'timeline', Event[], TimelineBody>({
  kind: 'timeline',
  schema: timelineSchema,
  hints,
  proofread: timelineProof,
  dated: (events, { date }) => events.map((event) => ({ ...event, when: date(event.when) })),
  states: eventStatements,
  rejoined: (events, beside) => events.map((event) => rejoinedEvent(event, beside)),
  compose: timelinePieces,
  titled: spanTitle,
  cut: { rule: 'events', rank: 130, further: 20 },
  spoken: (body) => body.items.map((item) => tell(item.when, item.what)),
  saysPart: false,
  wordless: [],
  view: timelineView,
  rail: true,
  foot: true,
  fit: {
    split: timelineSplitter,
    shortens: ['items.0.when', 'items.0.what'],
    land: true,
    together: true,
    shares: true,
    smaller: false,
    parts,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: async () => (await import('./social.js')).social,
});
