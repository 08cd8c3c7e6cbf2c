// The image layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { ImageBody } from './body.js';

export const pptx: PptxTraits<ImageBody> = {
  design: {
    title: TITLE,
    bodies: [text([786, 184, 422, 452], 24, 400, 'ink')],
    object: { type: 'pic', place: [72, 184, 678, 452] },
  },
  deep: false,
  running: false,
};
