// One picture with its caption.
import { defineBlock } from '../define.js';
import { proofTexts } from '../proofread.js';
import { sentencesAt } from '../statement.js';
import type { ImageBody } from './body.js';
import { imagePieces } from './compose.js';
import { PICTURES } from './rank.js';
import { pictureTexts } from './spoken.js';
import { hints, type Image, imageSchema } from './value.js';
import { imageView } from './view.js';

export const image = defineBlock<'image', Image, ImageBody>({
  kind: 'image',
  schema: imageSchema,
  hints,
  proofread: ({ caption = [] }, path) => ({ texts: proofTexts(caption, `${path}.caption`) }),
  states: ({ caption }, path, lang) => sentencesAt(caption, `${path}.caption`, lang),
  compose: imagePieces,
  cut: PICTURES,
  spoken: (body) => pictureTexts(body.picture),
  saysPart: true,
  wordless: ['src', 'alt', 'place'],
  view: imageView,
  rail: true,
  foot: true,
  pictures: ({ picture }) => [
    { src: picture.src, at: 'src', fills: picture.place === 'full' ? 'full' : 'half' },
  ],
  fit: {
    split: 'never',
    shortens: ['picture.caption', 'picture.credit'],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
