// The last slide: thanks, and who signs.
import { defineSlide } from '../define.js';
import type { ClosingBody } from './body.js';
import { closingSlide } from './compose.js';
import { closingView } from './view.js';

export const closing = defineSlide<'closing', ClosingBody>({
  layout: 'closing',
  stands: 'end',
  compose: closingSlide,
  cut: 'stays',
  repeats: false,
  spoken: (body) => [body.title, ...body.lines],
  saysPart: false,
  wordless: [],
  view: closingView,
  rail: false,
  foot: false,
  heading: ({ title }) => title,
  fit: {
    split: 'never',
    shortens: ['lines.0', 'lines.1', 'lines.2'],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
