// The value of a gallery: several pictures.
import { w } from '../../messages/message.js';
import { list } from '../../outline/fields.js';
import { pictureSchema } from '../../outline/picture.js';
import type { Hints } from '../traits.js';

export const gallerySchema = list(pictureSchema);

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Nhiều ảnh trên một trang.', 'Several pictures on a slide.'),
  keys: {},
};
