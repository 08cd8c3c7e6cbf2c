// The sources layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { SourcesBody } from './body.js';

export const pptx: PptxTraits<SourcesBody> = {
  design: { title: TITLE, bodies: [text([272, 171, 912, 456], 28, 400, 'ink')] },
  deep: false,
  lends: 3,
  running: true,
  numbered: true,
  chapter: ({ sources }) => sources,
};
