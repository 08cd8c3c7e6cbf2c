// The points layout in PowerPoint.
import { TITLE, text } from '../../export/pptx/design-places.js';
import type { PptxTraits } from '../../export/pptx/traits.js';
import type { PointsBody } from './body.js';

/** Points in columns, or beside their dates, are not running text. */
const APART = ['abreast', 'dated'];

export const pptx: PptxTraits<PointsBody> = {
  design: { title: TITLE, bodies: [{ ...text([272, 165, 936, 456], 32, 400, 'ink'), dash: 56 }] },
  deep: false,
  lends: 2,
  running: ({ classes }) => !APART.some((name) => classes.includes(name)),
  bulleted: true,
  master: true,
};
