// Pictures on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import type { PictureValue } from '../../outline/picture.js';
import { pictureOf } from '../image/booklet.js';

export const booklet: BookletTraits<PictureValue[]> = {
  nodes: (images, runs) => [{ kind: 'gallery', pictures: images.map((image) => pictureOf(image, runs)) }],
  listed: true,
};
