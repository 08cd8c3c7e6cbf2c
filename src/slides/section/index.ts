// The slide that opens a main section.
import { numberMark } from '../../compose/heading.js';
import { plain } from '../../compose/line.js';
import { say } from '../../compose/say.js';
import { defineSlide } from '../define.js';
import type { SectionBody } from './body.js';
import { sectionSlide } from './compose.js';
import { sectionView } from './view.js';

export const section = defineSlide<'section', SectionBody>({
  layout: 'section',
  stands: 'section',
  compose: sectionSlide,
  cut: { rule: 'section-slide', slidesLeft: 1 },
  repeats: false,
  spoken: (body) => [say(body.number, body.title), say(body.lead)],
  saysPart: false,
  wordless: ['number', 'src', 'alt'],
  view: sectionView,
  rail: false,
  foot: true,
  heading: ({ number, title }) => `${numberMark(number)}${plain(title)}`,
  pictures: ({ picture }) => (picture ? [{ src: picture.src, at: 'image.src', fills: 'half' }] : []),
  names: (section) => ({ section }),
  fit: {
    split: 'never',
    shortens: ['title', 'lead', 'picture.caption'],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
