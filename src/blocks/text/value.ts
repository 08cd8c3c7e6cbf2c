// The value of a text block: a paragraph or a list of them.
import { w } from '../../messages/message.js';
import { texts } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

export const textSchema = texts;

export type TextValue = string | string[];

/** Descriptions for editors. */
export const hints: Hints = {
  own: w(
    'Đoạn văn, hoặc danh sách đoạn văn; dài bao nhiêu cũng được. Có thể dùng **đậm**, *nghiêng*, [^mã nguồn].',
    'A paragraph, or a list of them, of any length; **bold**, *italic* and [^source] may be used.',
  ),
  keys: {},
};
