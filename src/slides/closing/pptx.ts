// The closing layout in PowerPoint.
import { text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { ClosingBody } from './body.js';

export const pptx: PptxTraits<ClosingBody> = {
  design: {
    title: text([72, 187, 640, 244], 104, 800, 'onDeep', 'display'),
    bodies: [text([72, 440, 640, 44], 28, 700, 'onDeep')],
  },
  deep: true,
  lends: 4,
  running: false,
  chapter: ({ thanks }) => thanks,
};
