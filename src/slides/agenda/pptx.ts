// The agenda layout in PowerPoint.
import { display } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { AgendaBody } from './body.js';

export const pptx: PptxTraits<AgendaBody> = {
  design: {
    title: display([72, 49, 222, 192], 84, 'onDeep'),
    bodies: [display([517, 104, 691, 485], 40, 'ink')],
    panels: [{ place: [0, 0, 344, 720], colour: 'deep' }],
  },
  deep: false,
  running: true,
};
