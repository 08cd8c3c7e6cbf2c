// Sentences spoken to a slide that the document nowhere says: few of their words stand together in one passage, and hardly
// any two of them side by side in what the slide comes from.

import { excerpt } from '../excerpt.js';
import { groupBy } from '../group-by.js';
import { memoized } from '../memoized.js';
import { pairsOf } from '../passage-index.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { wordKey } from '../tokens.js';

/** Coverage by the best passage and share of neighbours together; own words of a speaker reach it in every second sentence. */
const LEAST = 0.55;
/** A sentence of fewer words is a call or a way to go on. */
const LEAST_WORDS = 5;
/** Who points back or asks says again what stands before, in words of his own. */
const POINTS = new Set(
  'ấy đó đây này kia vậy thế they them it this these that those here his her their its'
    .split(' ')
    .map(wordKey),
);

export function unsupportedNotes(beside: RuleContext): Finding[] {
  // In an outline of the document's own words every sentence without a passage is told (rules/sentences.ts).
  if (beside.strict) return [];
  const blocks = groupBy(beside.traced, ({ statement }) => statement.block);
  const pairsOfBlock = memoized((traced: readonly AlignedStatement[]) => pairsNear(traced));
  return beside.traced
    .filter(({ statement, tokens }) => statement.kind === 'sentence' && statement.spoken && isTold(tokens))
    .filter(({ statement }) => statement.block.includes('blocks'))
    .filter((traced) => {
      const near = pairsOfBlock(blocks.get(traced.statement.block) ?? []);
      const own = [...pairsOf(traced.tokens)];
      return traced.coverage + own.filter((pair) => near.has(pair)).length / own.length < LEAST;
    })
    .map(({ statement: { parts } }) => {
      const [part] = parts;
      const ours = excerpt(part?.text ?? '');
      return finding('check/no-source', beside, { path: part?.path ?? '', words: part?.text }, { ours });
    });
}

const isTold = (tokens: AlignedStatement['tokens']): boolean =>
  tokens.length >= LEAST_WORDS && !tokens.some(({ key }) => POINTS.has(key));

/** Words side by side in what the statements of a block come from. */
const pairsNear = (traced: readonly AlignedStatement[]): Set<string> =>
  new Set(
    [...new Set(traced.flatMap(({ evidence }) => evidence))].flatMap(({ tokens }) => [...pairsOf(tokens)]),
  );
