// What the outline says wrongly by itself where no document says it so: counts, sums, timelines out of order, spelling.
import { slipsOfOutline } from '../../slips/outline.js';
import { wordsOfAll } from '../proper-names.js';
import type { Finding, RuleContext } from '../rule-context.js';
import { wordKeys } from '../tokens.js';

export function slipsOfItsOwn(beside: RuleContext): Finding[] {
  const everywhere = wordsOfAll(beside.documents);
  const isTheirs = (words: string): boolean =>
    everywhere.includes(` ${wordKeys(words, beside.loaded.outline.lang)} `);
  return slipsOfOutline(beside.loaded)
    .filter(({ severity, params, code }) => {
      if (severity === 'info') return false;
      // Dates stand in the document each by itself, whatever their order is in the outline.
      return (code === 'slips/timeline-order' && !beside.strict) || !isTheirs(String(params.text ?? ''));
    })
    .map((slip) => ({
      ...slip,
      ours: String(slip.params.text ?? ''),
      ...(typeof slip.params.path === 'string' && { path: slip.params.path }),
    }));
}
