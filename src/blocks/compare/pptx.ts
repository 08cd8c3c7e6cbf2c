// The compare layout in PowerPoint.
import { display, TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { CompareBody } from './body.js';

export const pptx: PptxTraits<CompareBody> = {
  design: {
    title: TITLE,
    bodies: [
      display([304, 195, 408, 50], 40, 'primary'),
      display([776, 195, 432, 50], 40, 'accent'),
      text([304, 264, 408, 350], 33, 400, 'ink'),
      text([776, 264, 432, 350], 33, 400, 'onDeep'),
    ],
    panels: [
      { place: [272, 177, 472, 543], colour: 'paper2' },
      { place: [744, 177, 536, 543], colour: 'deep' },
    ],
  },
  deep: false,
  running: false,
  numberColour: 'onDeep',
};
