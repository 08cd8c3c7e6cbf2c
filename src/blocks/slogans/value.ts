// Slogans: how an outline gives them.
import { w } from '../../messages/message.js';
import { list, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

export const slogansSchema = list(text);

/** What editors say of it. */
export const hints: Hints = {
  own: w('Các khẩu hiệu.', 'Slogans.'),
  keys: {},
};
