// A document's file and the outline → places that neither the document's reader nor the outline has: no comparison of
// those two can see them.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { unreadWithin } from '../import/bounded.js';
import type { SourceDocument } from '../import/model.js';
import type { Outline } from '../outline/schema.js';
import type { Abortable } from '../platform/abort.js';
import { placeParams } from './rule-context.js';

/** Most places listed; all words are counted. */
const SHOWN = 12;

/** `file` names the document in diagnostics. */
export async function unreadPlaces(
  bytes: Uint8Array,
  document: SourceDocument,
  outline: Outline,
  file: string,
  { signal }: Abortable = {},
): Promise<{ words: number; diagnostics: Diagnostic[] }> {
  const places = await unreadWithin(bytes, document, outline, { signal });
  return {
    words: places.reduce((sum, { tokens }) => sum + tokens, 0),
    diagnostics: places.slice(0, SHOWN).map(({ source = '', origin }) => {
      const params = { words: source, ...placeParams(origin) };
      return diagnostic('check/source-unread', params, { file });
    }),
  };
}
