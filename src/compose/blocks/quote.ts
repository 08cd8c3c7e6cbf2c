// A quotation and its speaker → one quote slide; its words are never shortened.
import type { Quote } from '../../blocks/quote/value.js';
import type { Context, Piece } from '../draft.js';
import { keep } from '../items.js';
import { withMarks } from '../line.js';

const BY = { words: 24, most: 32 };

export function quotePieces(value: Quote, context: Context): Piece[] {
  const { sources } = context;
  const text = withMarks(sources.line(value.text), sources.marks(value.source));
  if (value.by === undefined) return [{ layout: 'quote', body: { text } }];
  const by = keep(context, value.by, BY);
  return [{ layout: 'quote', body: { text, by: by.line }, ...(by.cut && { said: [text, by.whole] }) }];
}
