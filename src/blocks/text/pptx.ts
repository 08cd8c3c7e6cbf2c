// The text layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { TextBody } from './body.js';

export const pptx: PptxTraits<TextBody> = {
  design: { title: TITLE, bodies: [text([272, 177, 936, 452], 36, 400, 'ink')] },
  deep: false,
  lends: 1,
  running: true,
};
