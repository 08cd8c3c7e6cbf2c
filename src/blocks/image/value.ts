// The value of an image block.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

export const imageSchema = z.strictObject({
  src: text,
  alt: text,
  caption: text.optional(),
  credit: text.optional(),
});

export type Image = z.output<typeof imageSchema>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Một ảnh.', 'A picture.'),
  keys: {},
};
