// The table layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { TableBody } from './body.js';

export const pptx: PptxTraits<TableBody> = {
  design: {
    title: TITLE,
    bodies: [text([72, 606, 1136, 30], 20, 400, 'muted')],
    object: { type: 'tbl', place: [72, 177, 1136, 419] },
  },
  deep: false,
  running: false,
};
