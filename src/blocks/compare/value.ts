// The value of a comparison: two contrasted columns.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { list, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

export const compareSchema = z.strictObject({
  columns: z.tuple([text, text]),
  rows: list(z.strictObject({ label: text.optional(), values: z.tuple([text, text]) })),
});

export type Compare = z.output<typeof compareSchema>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w(
    'So sánh hai cột: trước và nay, kế hoạch và thực hiện.',
    'Two columns side by side: then and now, plan and result.',
  ),
  keys: {
    'compare.columns': w('Tên hai cột.', 'The names of the two columns.'),
    'compare.rows': w('Các hàng.', 'The rows.'),
    'rows.label': w('Nhãn của hàng.', 'The row’s label.'),
    'rows.values': w('Hai giá trị của hàng.', 'The row’s two values.'),
  },
};
