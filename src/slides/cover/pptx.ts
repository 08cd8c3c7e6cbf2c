// The cover layout in PowerPoint.
import { text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { CoverBody } from './body.js';

export const pptx: PptxTraits<CoverBody> = {
  design: {
    title: text([72, 174, 634, 264], 76, 800, 'onDeep', 'display'),
    bodies: [text([72, 450, 634, 120], 30, 600, 'onDeep')],
  },
  deep: true,
  running: false,
  type: 'title',
};
