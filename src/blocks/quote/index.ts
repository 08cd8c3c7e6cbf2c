// A quotation, whole, and who said it.
import { say } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { QuoteBody } from './body.js';
import { hints, type Quote, quoteSchema } from './value.js';
import { quoteView } from './view.js';

export const quote = defineBlock<'quote', Quote, QuoteBody>({
  kind: 'quote',
  schema: quoteSchema,
  hints,
  spoken: (body) => [say(body.text), say(body.by)],
  view: quoteView,
  rail: false,
  foot: true,
});
