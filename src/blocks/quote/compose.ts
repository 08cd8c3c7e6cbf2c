// A quotation and its speaker → one quote slide; the words are never shortened.

import { shortenText } from '../../compose/items.js';
import { withMarks } from '../../compose/line.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { QuoteBody } from './body.js';
import type { Quote } from './value.js';

const BY = { words: 24, most: 32 };

export function quotePieces(value: Quote, context: ComposeContext): PieceOf<'quote', QuoteBody>[] {
  const { sources } = context;
  const text = withMarks(sources.line(value.text), sources.marks(value.source));
  if (value.by === undefined) return [{ layout: 'quote', body: { text } }];
  const by = shortenText(context, value.by, BY);
  return [{ layout: 'quote', body: { text, by: by.line }, ...(by.cut && { fullText: [text, by.whole] }) }];
}
