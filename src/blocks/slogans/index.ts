// Slogans in display type.
import { plain } from '../../compose/line.js';
import { defineBlock } from '../define.js';
import { proofTexts } from '../proofread.js';
import type { SlogansBody } from './body.js';
import { sloganPieces } from './compose.js';
import { slogansSplitter } from './split.js';
import { hints, slogansSchema } from './value.js';
import { slogansView } from './view.js';

export const slogans = defineBlock<'slogans', string[], SlogansBody>({
  kind: 'slogans',
  schema: slogansSchema,
  hints,
  proofread: (value, path) => ({ texts: proofTexts(value, path) }),
  states: (slogans, path) =>
    slogans.map((text, i) => ({ kind: 'slogan', parts: [['text', text, `${path}.${i}`]] })),
  compose: sloganPieces,
  cut: { rule: 'slogans', rank: 30 },
  spoken: (body) => body.items.map(plain),
  saysPart: false,
  wordless: [],
  view: slogansView,
  rail: false,
  foot: true,
  fit: {
    split: slogansSplitter,
    shortens: [],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: async () => (await import('./social.js')).social,
});
