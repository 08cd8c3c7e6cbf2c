// The value of a slogans block.
import { w } from '../../messages/message.js';
import { list, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

export const slogansSchema = list(text);

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Các khẩu hiệu.', 'Slogans.'),
  keys: {},
};
