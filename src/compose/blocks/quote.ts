// A quotation and its speaker → one quote slide; its words are never shortened.
import type { Quote } from '../../outline/schema.js';
import type { Context, Piece } from '../draft.js';
import { withMarks } from '../line.js';

export function quotePieces(value: Quote, { sources }: Context): Piece[] {
  const text = withMarks(sources.line(value.text), sources.marks(value.source));
  return [{ layout: 'quote', body: { text, ...(value.by !== undefined && { by: sources.line(value.by) }) } }];
}
