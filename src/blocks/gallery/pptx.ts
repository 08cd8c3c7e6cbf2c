// The gallery layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { GalleryBody } from './body.js';

export const pptx: PptxTraits<GalleryBody> = {
  design: {
    title: TITLE,
    bodies: [text([72, 542, 1136, 62], 20, 400, 'muted')],
    object: { type: 'pic', place: [72, 240, 1136, 290] },
  },
  deep: false,
  running: false,
};
