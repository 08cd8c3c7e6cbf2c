// One picture with its caption.
import { defineBlock } from '../define.js';
import type { ImageBody } from './body.js';
import { pictureTexts } from './spoken.js';
import { hints, type Image, imageSchema } from './value.js';
import { imageView } from './view.js';

export const image = defineBlock<'image', Image, ImageBody>({
  kind: 'image',
  schema: imageSchema,
  hints,
  spoken: (body) => pictureTexts(body.picture),
  view: imageView,
  rail: true,
  foot: true,
});
