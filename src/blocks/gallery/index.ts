// Several pictures in rows.
import { defineBlock } from '../define.js';
import { pictureTexts } from '../image/spoken.js';
import type { Image } from '../image/value.js';
import type { GalleryBody } from './body.js';
import { gallerySchema, hints } from './value.js';
import { galleryView } from './view.js';

export const gallery = defineBlock<'gallery', Image[], GalleryBody>({
  kind: 'gallery',
  schema: gallerySchema,
  hints,
  spoken: (body) => body.items.flatMap(pictureTexts),
  view: galleryView,
  rail: true,
  foot: true,
});
