// The gallery layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { GalleryBody } from './body.js';

export const pptx: PptxTraits<GalleryBody> = {
  design: {
    title: TITLE,
    bodies: [text([72, 600, 1136, 36], 20, 400, 'ink')],
    object: { type: 'pic', place: [72, 177, 1136, 411] },
  },
  deep: false,
  running: false,
};
