// Points, with points below them: a list, or arranged by what they are.
import { defineBlock } from '../define.js';
import type { PointsBody } from './body.js';
import { pointTexts } from './spoken.js';
import { hints, type Point, pointsSchema } from './value.js';
import { pointsView } from './view.js';

export const points = defineBlock<'points', Point[], PointsBody>({
  kind: 'points',
  schema: pointsSchema,
  hints,
  spoken: (body) => body.items.flatMap(pointTexts),
  view: pointsView,
  rail: true,
  foot: true,
});
