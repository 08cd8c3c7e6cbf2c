// The people layout in PowerPoint.
import { columns, TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { PeopleBody } from './body.js';
import { withRings } from './medallions.js';

const PERSON = text([0, 0, 330, 0], 29, 700, 'ink');

export const pptx: PptxTraits<PeopleBody> = {
  design: {
    title: TITLE,
    bodies: [167, 295, 422].flatMap((y) => columns([378, 866], y, 105, PERSON)),
  },
  deep: false,
  running: false,
  items: (items, { palette }) => withRings(items, palette),
};
