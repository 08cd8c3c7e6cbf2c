// Several pictures in rows.
import type { PictureValue } from '../../outline/picture.js';
import { defineBlock } from '../define.js';
import { PICTURES } from '../image/rank.js';
import { pictureTexts } from '../image/spoken.js';
import { proofTexts } from '../proofread.js';
import { sentencesAt } from '../statement.js';
import type { GalleryBody } from './body.js';
import { galleryPieces } from './compose.js';
import { gallerySplitter } from './split.js';
import { gallerySchema, hints } from './value.js';
import { galleryView } from './view.js';

export const gallery = defineBlock<'gallery', PictureValue[], GalleryBody>({
  kind: 'gallery',
  schema: gallerySchema,
  hints,
  proofread: (images, path) => ({
    texts: images.flatMap(({ caption = [] }, i) => proofTexts(caption, `${path}.${i}.caption`)),
  }),
  states: (pictures, path, lang) =>
    pictures.flatMap(({ caption }, i) => sentencesAt(caption, `${path}.${i}.caption`, lang)),
  compose: galleryPieces,
  cut: PICTURES,
  spoken: (body) => body.items.flatMap(pictureTexts),
  saysPart: true,
  wordless: ['src', 'alt'],
  view: galleryView,
  rail: true,
  foot: true,
  pictures: ({ items }) => items.map(({ src }, i) => ({ src, at: `${i}.src`, fills: 'third' })),
  fit: {
    split: gallerySplitter,
    shortens: ['items.0.caption', 'items.0.credit'],
    land: false,
    together: false,
    shares: false,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
