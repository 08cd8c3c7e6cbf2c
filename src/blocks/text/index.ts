// Running text: short paragraphs as they are, longer ones as key sentences.
import { plain } from '../../compose/line.js';
import { defineBlock } from '../define.js';
import type { TextBody } from './body.js';
import { hints, type TextValue, textSchema } from './value.js';
import { textView } from './view.js';

export const text = defineBlock<'text', TextValue, TextBody>({
  kind: 'text',
  schema: textSchema,
  hints,
  spoken: (body) => body.paragraphs.map(plain),
  view: textView,
  rail: true,
  foot: true,
});
