// Sentences in the notes that the document does not support: few of their words occur together in any passage, and
// hardly any two are adjacent in what the slide comes from.

import { excerpt } from '../excerpt.js';
import { groupBy } from '../group-by.js';
import { memoized } from '../memoized.js';
import { pairsOf } from '../passage-index.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { wordKey } from '../tokens.js';

/**
 * Sum of the best passage's coverage and the share of preserved word pairs; every second sentence in a speaker's own
 * words reaches it.
 */
const LEAST = 0.55;
/** A shorter sentence is a call or a transition. */
const LEAST_WORDS = 5;
/** References back and questions repeat earlier content in the speaker's own words. */
const POINTS = new Set(
  'ấy đó đây này kia vậy thế they them it this these that those here his her their its'
    .split(' ')
    .map(wordKey),
);

export function unsupportedNotes(context: RuleContext): Finding[] {
  // In a verbatim outline every unsupported sentence is reported elsewhere (rules/sentences.ts).
  if (context.strict) return [];
  const blocks = groupBy(context.traced, ({ statement }) => statement.block);
  const pairsOfBlock = memoized((traced: readonly AlignedStatement[]) => pairsNear(traced));
  return context.traced
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
      return finding('check/no-source', context, { path: part?.path ?? '', words: part?.text }, { ours });
    });
}

const isTold = (tokens: AlignedStatement['tokens']): boolean =>
  tokens.length >= LEAST_WORDS && !tokens.some(({ key }) => POINTS.has(key));

/** Word pairs in what the statements of a block come from. */
const pairsNear = (traced: readonly AlignedStatement[]): Set<string> =>
  new Set(
    [...new Set(traced.flatMap(({ evidence }) => evidence))].flatMap(({ tokens }) => [...pairsOf(tokens)]),
  );
