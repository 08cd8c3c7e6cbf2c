// The agenda: the main sections with their numbers.
import { say } from '../../compose/say.js';
import { defineSlide } from '../define.js';
import type { AgendaBody } from './body.js';
import { agendaSlide } from './compose.js';
import { agendaSplitter } from './split.js';
import { agendaView } from './view.js';

export const agenda = defineSlide<'agenda', AgendaBody>({
  layout: 'agenda',
  stands: 'front',
  compose: agendaSlide,
  cut: { rule: 'agenda', underMinutes: 12 },
  repeats: true,
  spoken: (body) => body.items.map((item) => say(item.number, item.title, item.lead)),
  saysPart: false,
  wordless: ['number'],
  view: agendaView,
  rail: false,
  foot: true,
  fit: {
    split: agendaSplitter,
    shortens: [],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
