// Pictures on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import { pictureOf } from '../image/booklet.js';
import type { Image } from '../image/value.js';

export const booklet: BookletTraits<Image[]> = {
  nodes: (images, runs) => [{ kind: 'gallery', pictures: images.map((image) => pictureOf(image, runs)) }],
  listed: true,
};
