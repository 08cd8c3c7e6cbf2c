// The value of a timeline: dated events.
import * as z from 'zod';
import { w } from '../../messages/message.js';
import { list, sourceIds, text } from '../../outline/fields.js';
import type { Hints } from '../traits.js';

const event = z.strictObject({ when: text, what: text, source: sourceIds.optional() });
export const timelineSchema = list(event);

export type Event = z.output<typeof event>;

/** Descriptions for editors. */
export const hints: Hints = {
  own: w('Các mốc thời gian: when và what.', 'Dated events: when and what.'),
  keys: {
    'timeline.when': w(
      'Thời điểm, viết như trong tài liệu: 27/9/1940.',
      'When, as the document writes it: 27/9/1940.',
    ),
    'timeline.what': w('Việc xảy ra.', 'What happened.'),
  },
};
