// The value of a steps block.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { list, sourceIds, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

const step = z.union([
  text,
  z.strictObject({ title: text, text: text.optional(), source: sourceIds.optional() }),
]);
export const stepsSchema = list(step);

export type Step = z.output<typeof step>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Các bước, nhiệm vụ, quyết định theo thứ tự.', 'Steps, tasks or decisions in order.'),
  keys: {
    'steps.title': w('Tên bước.', 'The step’s name.'),
    'steps.text': w('Nội dung của bước.', 'What the step is.'),
  },
};
