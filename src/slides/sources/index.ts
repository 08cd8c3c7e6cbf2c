// The list of sources and explanatory notes.
import { plain } from '../../compose/line.js';
import { defineSlide } from '../define.js';
import type { SourcesBody } from './body.js';
import { sourcesSlides } from './compose.js';
import { sourcesSplitter } from './split.js';
import { sourcesView } from './view.js';

export const sources = defineSlide<'sources', SourcesBody>({
  layout: 'sources',
  stands: 'end',
  compose: sourcesSlides,
  cut: 'stays',
  repeats: false,
  spoken: (body) => body.items.map((item) => plain(item.text)),
  saysPart: false,
  wordless: ['link'],
  view: sourcesView,
  rail: false,
  foot: true,
  names: ({ items }) => ({ marks: items.map(({ mark }) => mark) }),
  fit: {
    split: sourcesSplitter,
    shortens: [],
    land: true,
    together: false,
    shares: true,
    smaller: false,
  },
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
