// Where galleries are split.

import { atomLength, type Splittable, splitter } from '../../compose/splitter.js';
import type { CaptionedPicture } from '../../deck/picture.js';
import type { GalleryBody } from './body.js';

const splittable: Splittable<GalleryBody, CaptionedPicture> = {
  atoms: (body) => body.items,
  of: (_, items) => ({ items }),
  length: (item) => atomLength(item.caption) + 400,
};

export const gallerySplitter = splitter(splittable);
