// The slogans layout in PowerPoint.
import { display, TITLE_ON_DEEP } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { SlogansBody } from './body.js';

export const pptx: PptxTraits<SlogansBody> = {
  design: { title: TITLE_ON_DEEP, bodies: [display([272, 165, 936, 456], 60, 'onDeep')] },
  deep: true,
  lends: 2,
  running: true,
};
