// A quotation as a card to share.
import { plain } from '../../compose/line.js';
import type { SocialTraits } from '../../export/social/traits.js';
import { lineHtml } from '../../export/social/write.js';
import type { QuoteBody } from './body.js';

/** Quotations up to this many characters get this size class. */
const QUOTE = { short: 48, brief: 130, usual: 420 } as const;

export const social: SocialTraits<QuoteBody> = {
  cards: ({ body: { text, by } }) => {
    const quoted = `<blockquote class="${lengthOf(plain(text))}">${lineHtml(text)}</blockquote>`;
    return [{ kind: 'quote', content: quoted + (by ? `<cite>${lineHtml(by)}</cite>` : ''), signed: true }];
  },
};

/**
 * A quotation's size by its length: short ones are large; a quotation is never split between cards, so very long ones
 * are small.
 */
function lengthOf(text: string): 'short' | 'brief' | 'usual' | 'long' {
  if (text.length <= QUOTE.short) return 'short';
  if (text.length <= QUOTE.brief) return 'brief';
  return text.length > QUOTE.usual ? 'long' : 'usual';
}
