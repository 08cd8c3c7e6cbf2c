// The figures layout in PowerPoint.
import { columns, TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { FiguresBody } from './body.js';

const FIGURE = text([0, 0, 232, 0], 76, 900, 'ink', 'display');

export const pptx: PptxTraits<FiguresBody> = {
  design: {
    title: TITLE,
    bodies: [
      text([272, 184, 360, 400], 150, 900, 'primary', 'display'),
      ...columns([712, 976], 171, 219, FIGURE),
      ...columns([712, 976], 410, 219, FIGURE),
    ],
  },
  deep: false,
  running: false,
};
