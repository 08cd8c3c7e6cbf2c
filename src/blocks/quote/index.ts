// A quotation in full, and who said it.
import { withMarks } from '../../compose/line.js';
import { say } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import { proofTexts } from '../proofread.js';
import type { QuoteBody } from './body.js';
import { quotePieces } from './compose.js';
import { quoteSplitter } from './split.js';
import { quoteStatements } from './statements.js';
import { hints, type Quote, quoteSchema } from './value.js';
import { quoteView } from './view.js';

export const quote = defineBlock<'quote', Quote, QuoteBody>({
  kind: 'quote',
  schema: quoteSchema,
  hints,
  proofread: ({ text }, path) => ({ texts: proofTexts(text, `${path}.text`) }),
  pictured: true,
  states: quoteStatements,
  compose: quotePieces,
  cut: { rule: 'quotes', rank: 100 },
  spoken: (body) => [say(body.text), say(body.by)],
  saysPart: false,
  wordless: [],
  view: quoteView,
  rail: false,
  foot: true,
  cited: (body, marks) => ({ ...body, text: withMarks(body.text, marks) }),
  fit: {
    split: quoteSplitter,
    shortens: ['by'],
    land: false,
    together: false,
    shares: false,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: async () => (await import('./social.js')).social,
});
