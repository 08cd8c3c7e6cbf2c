// Sentences spoken to a slide that the document nowhere says: few of their words stand together in one passage, and hardly
// any two of them side by side in what the slide comes from.
import { type Beside, type Finding, finding, type Traced } from '../beside.js';
import { excerpt } from '../excerpt.js';
import { wordKey } from '../fold.js';
import { pairsOf } from '../passage-index.js';
import type { Passage } from '../passages.js';
import { remembered } from '../remembered.js';

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

export function unsaidSentences(beside: Beside): Finding[] {
  // In an outline of the document's own words every sentence without a passage is told (rules/sentences.ts).
  if (beside.strict) return [];
  const pairs = remembered(({ tokens }: Passage) => pairsOf(tokens));
  const around = evidenceByBlock(beside.traced);
  return beside.traced
    .filter(({ statement, tokens }) => statement.kind === 'sentence' && statement.spoken && isTold(tokens))
    .filter(({ statement }) => statement.block.includes('blocks'))
    .filter((traced) => saidOf(traced, around.get(traced.statement.block) ?? [], pairs) < LEAST)
    .map(({ statement: { parts } }) => {
      const [part] = parts;
      const ours = excerpt(part?.text ?? '');
      return finding('check/no-source', beside, { path: part?.path ?? '', words: part?.text }, { ours });
    });
}

const isTold = (tokens: Traced['tokens']): boolean =>
  tokens.length >= LEAST_WORDS && !tokens.some(({ key }) => POINTS.has(key));

function saidOf(
  { coverage, tokens, evidence }: Traced,
  around: readonly Passage[],
  pairsIn: (passage: Passage) => ReadonlySet<string>,
): number {
  const own = [...pairsOf(tokens)];
  const near = new Set([...around, ...evidence]);
  const there = own.filter((pair) => [...near].some((passage) => pairsIn(passage).has(pair)));
  return coverage + there.length / own.length;
}

function evidenceByBlock(traced: readonly Traced[]): Map<string, Passage[]> {
  const blocks = new Map<string, Passage[]>();
  for (const { statement, evidence } of traced)
    blocks.set(statement.block, [...(blocks.get(statement.block) ?? []), ...evidence]);
  return blocks;
}
