// The section layout in PowerPoint.
import { text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { SectionBody } from './body.js';

export const pptx: PptxTraits<SectionBody> = {
  design: {
    title: text([384, 108, 824, 182], 104, 800, 'onDeep', 'display'),
    bodies: [text([384, 302, 748, 130], 30, 400, 'onDeep2')],
  },
  deep: true,
  lends: 3,
  running: false,
  type: 'secHead',
};
