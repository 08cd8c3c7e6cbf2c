// The value of a table block.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { LIMITS, list, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

const cell = z.string().trim().max(LIMITS.text);
export const tableSchema = z.strictObject({
  header: z.array(cell).min(1).max(40),
  rows: list(z.array(cell).min(1).max(40)),
  caption: text.optional(),
});

export type Table = z.output<typeof tableSchema>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Bảng.', 'A table.'),
  keys: {
    'table.header': w('Tên các cột.', 'The columns’ names.'),
    'table.rows': w(
      "Các hàng, mỗi hàng đủ số ô; ô trống ghi ''.",
      "Rows, each with every cell; '' for an empty one.",
    ),
  },
};
