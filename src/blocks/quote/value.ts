// The value of a quote block.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { sourceIds, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

export const quoteSchema = z.strictObject({ text, by: text.optional(), source: sourceIds.optional() });

export type Quote = z.output<typeof quoteSchema>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Câu trích.', 'A quotation.'),
  keys: {
    'quote.text': w('Lời trích nguyên văn.', 'The words quoted.'),
    'quote.by': w('Người nói, hoặc văn bản.', 'Who said it, or where.'),
  },
};
