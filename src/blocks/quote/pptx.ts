// The quote layout in PowerPoint.
import { text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { QuoteBody } from './body.js';

export const pptx: PptxTraits<QuoteBody> = {
  design: {
    title: text([272, 51, 936, 67], 24, 600, 'onDeep2'),
    bodies: [
      text([272, 207, 918, 360], 46, 600, 'onDeep', 'serif'),
      text([272, 597, 420, 39], 26, 500, 'onDeep2'),
    ],
  },
  deep: true,
  lends: 1,
  running: false,
};
