// Slips of the outline's own, not the document's: counts, sums, timelines out of order, spelling.
import { slipsOfOutline } from '../../slips/outline.js';
import { wordsOfAll } from '../proper-names.js';
import type { Finding, RuleContext } from '../rule-context.js';
import { wordKeys } from '../tokens.js';

export function slipsOfItsOwn(context: RuleContext): Finding[] {
  const everywhere = wordsOfAll(context.documents);
  const isTheirs = (words: string): boolean =>
    everywhere.includes(` ${wordKeys(words, context.loaded.outline.lang)} `);
  return slipsOfOutline(context.loaded)
    .filter(({ severity, params, code }) => {
      if (severity === 'info') return false;
      // The document states each date separately, whatever the outline's order.
      return (code === 'slips/timeline-order' && !context.strict) || !isTheirs(String(params.text ?? ''));
    })
    .map((slip) => ({
      ...slip,
      ours: String(slip.params.text ?? ''),
      ...(typeof slip.params.path === 'string' && { path: slip.params.path }),
    }));
}
