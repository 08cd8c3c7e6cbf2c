// The value of a points block; points may have sub-points.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { list, sourceIds, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

export type Point = string | { text: string; points?: Point[]; source?: string | string[] };
const point: z.ZodType<Point> = z.lazy(() =>
  z.union([text, z.strictObject({ text, points: list(point).optional(), source: sourceIds.optional() })]),
);
export const pointsSchema = list(point);

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Các ý, có thể có ý con.', 'Points, which may have points below them.'),
  keys: {
    'points.text': w('Nội dung của ý.', 'The point.'),
    'points.points': w('Các ý con.', 'Points below this one.'),
  },
};
