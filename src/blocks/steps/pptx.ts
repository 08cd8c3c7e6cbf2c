// The steps layout in PowerPoint.
import { columns, TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { StepsBody } from './body.js';

const STEP = text([0, 0, 936, 0], 32, 400, 'ink');

export const pptx: PptxTraits<StepsBody> = {
  design: { title: TITLE, bodies: [167, 318, 491].flatMap((y) => columns([272], y, 126, STEP)) },
  deep: false,
  running: false,
};
