// The value of a figures block.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { list, sourceIds, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

const figure = z.strictObject({
  value: text,
  unit: text.optional(),
  label: text,
  change: text.optional(),
  source: sourceIds.optional(),
});
export const figuresSchema = list(figure);

export type Figure = z.output<typeof figure>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Các con số nổi bật.', 'Figures that stand out.'),
  keys: {
    'figures.value': w(
      'Con số như trong tài liệu, kể cả “ước đạt”, “hơn”: ước đạt 48,5.',
      'The figure as written, hedge included: an estimated 48.5.',
    ),
    'figures.change': w('So với trước: tăng 1,8 lần.', 'Against before: 1.8 times as much.'),
  },
};
