// The timeline layout in PowerPoint.
import { columns, TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { TimelineBody } from './body.js';

const EVENT = text([0, 0, 345, 0], 33, 400, 'ink');

export const pptx: PptxTraits<TimelineBody> = {
  design: { title: TITLE, bodies: columns([72, 451, 829], 264, 345, EVENT) },
  deep: false,
  running: false,
};
