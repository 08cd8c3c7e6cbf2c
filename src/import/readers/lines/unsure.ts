// Reports uncertain joins of lines, for a person to check.
import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.js';
import type { SourceDocument } from '../../model.js';
import { excerpt, originParams } from '../../origin.js';
import { tidy } from '../../text/words.js';

const MAX_REPORTED = 20;

export function unsureJoins({ blocks }: SourceDocument, file: string): Diagnostic[] {
  const joins = blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.unsure ?? []) : []));
  const shown = joins.slice(0, MAX_REPORTED).map(({ text, origin }) => {
    const params = { text: excerpt(tidy(text)), ...originParams(origin) };
    return diagnostic('import/text-unsure-join', params, { file, line: origin.line });
  });
  const more = joins.length - MAX_REPORTED;
  return more > 0
    ? [...shown, diagnostic('import/text-more-unsure-joins', { count: more }, { file })]
    : shown;
}
