// The cover: who issues the paper, its title and its dates.
import { defineSlide } from '../define.js';
import type { CoverBody } from './body.js';
import { coverSlide } from './compose.js';
import { coverTexts } from './spoken.js';
import { coverView } from './view.js';

export const cover = defineSlide<'cover', CoverBody>({
  layout: 'cover',
  stands: 'front',
  compose: coverSlide,
  cut: 'stays',
  repeats: false,
  spoken: coverTexts,
  saysPart: false,
  wordless: ['src', 'alt'],
  view: coverView,
  rail: false,
  foot: false,
  heading: (_, deck) => deck.title,
  pictures: ({ picture }) => (picture ? [{ src: picture.src, at: 'image.src', fills: 'half' }] : []),
  fit: {
    split: 'never',
    shortens: ['title', 'subtitle', 'reference', 'issuer.0', 'issuer.1', 'picture.caption'],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  pptx: async () => (await import('./pptx.js')).pptx,
  social: async () => (await import('./social.js')).social,
});
