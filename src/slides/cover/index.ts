// The cover: who issues the paper, its title and its dates.
import { say } from '../../compose/say.js';
import { defineSlide } from '../define.js';
import type { CoverBody } from './body.js';
import { coverView } from './view.js';

export const cover = defineSlide<'cover', CoverBody>({
  layout: 'cover',
  spoken: (body) => [say(body.title), body.subtitle ?? '', ...body.issuer, body.reference ?? ''],
  view: coverView,
  rail: false,
  foot: false,
  heading: (_, deck) => deck.title,
  fit: {
    split: 'never',
    shortens: ['title', 'subtitle', 'reference', 'issuer.0', 'issuer.1'],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
});
