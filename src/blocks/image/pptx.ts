// The image layout in PowerPoint.
import { display, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { ImageBody } from './body.js';

export const pptx: PptxTraits<ImageBody> = {
  design: {
    title: display([72, 169, 300, 200], 44, 'ink'),
    bodies: [text([444, 590, 764, 62], 22, 400, 'ink')],
    object: { type: 'pic', place: [420, 0, 860, 573] },
  },
  deep: false,
  running: false,
};
