// Denials, plans and limits of the document that a paraphrase lacks.

import {
  CLOSE,
  type ClaimedStatement,
  type ClaimInPassage,
  claimFinding,
  GOVERNED,
  gapsIn,
  gapsOf,
  NEAR,
  textAndTokens,
  wordsAt,
} from '../claim-gaps.js';
import type { Claim } from '../claims.js';
import { AIMED, lessens, phraseAt, phrases } from '../lexicon.js';
import type { Passage } from '../passages.js';
import type { Finding } from '../rule-context.js';
import type { JoinedStatement } from '../statements.js';
import { agreement, type Surroundings, surroundingsOf } from '../surroundings.js';
import { wordKey } from '../tokens.js';

/** Minimum agreement of the surroundings, and margin over places where the document says it without the word. */
const LOST = { least: 0.62, better: 0.02 };
/** A lower minimum when the document never says it without the word; not for titles, which say too little. */
const SURELY = { least: 0.5, better: 0.1 };
/** Weight of what precedes the word: what follows it is what is denied or limited. */
const BEFORE = 0.5;

export function lostClaims(
  asked: ClaimedStatement,
  read: (passage: Passage) => readonly ClaimInPassage[],
): Finding[] {
  const { traced, theirs } = asked;
  if (traced.window.length === 0) return [];
  return theirs.flatMap(({ claim, passage }) => {
    if (!isWeighty(claim) || isNamed(passage, claim)) return [];
    const at = gapFor(asked, claim, passage);
    if (!at || isSaidWithout(asked, claim, passage, at, read)) return [];
    return [claimFinding(asked, { ...claim, from: at.at, to: at.at }, wordsAt(passage, claim), passage)];
  });
}

const isWeighty = ({ kind, value }: Claim): boolean =>
  kind === 'negation' || kind === 'plan' || (kind === 'extent' && lessens(value));

interface Fitted {
  at: number;
  fit: number;
}

/** Where the word would stand in the statement. */
function gapFor(
  { context, row, traced, ours, theirs }: ClaimedStatement,
  claim: Claim,
  passage: Passage,
): Fitted | undefined {
  const near = ours.filter(({ kind }) => kind === claim.kind);
  const { least } = traced.statement.kind === 'heading' ? LOST : SURELY;
  const denials = countDenials(
    theirs.filter((one) => traced.window.includes(one.passage)).map((one) => one.claim),
  );
  if (claim.kind === 'negation' && countDenials(ours) > 0 && countDenials(ours) >= denials) return undefined;
  const around = governed(surroundingsOf({ ...claim, ...textAndTokens(passage) }, NEAR));
  const [best] = gapsOf(row, around, context, CLOSE * BEFORE)
    .filter(
      ({ at, fit }) =>
        fit >= least &&
        !near.some(({ from, to }) => from <= at + GOVERNED && to >= at - GOVERNED) &&
        !saysSo(row, at, passage, claim),
    )
    .sort((a, b) => b.fit - a.fit);
  return best;
}

const governed = (around: Surroundings): Surroundings =>
  new Map([...around].map(([key, { before, behind }]) => [key, { before: before * BEFORE, behind }]));

/** The document says the same elsewhere without the word. */
function isSaidWithout(
  { context, traced, row }: ClaimedStatement,
  claim: Claim,
  passage: Passage,
  { at, fit }: Fitted,
  read: (passage: Passage) => readonly ClaimInPassage[],
): boolean {
  const own = surroundingsOf({ ...textAndTokens(row), from: at, to: at }, NEAR + 2);
  const with_ = agreement(own, surroundingsOf({ ...claim, ...textAndTokens(passage) }), context.weigh);
  const without = Math.max(
    0,
    ...traced.evidence.flatMap((one) => gapsIn(context, one, own, claim, read(one)).map(({ fit }) => fit)),
  );
  return with_ < without + (fit >= LOST.least ? LOST : SURELY).better;
}

const countDenials = (claims: readonly Claim[]): number =>
  claims.filter(({ kind }) => kind === 'negation').length;

/** Words with the same effect as the claim: "những" for "một số", "mới" after a denied condition. */
const INSTEAD: Record<'negation' | 'extent' | 'plan', ReturnType<typeof phrases>> = {
  negation: phrases('mới|chỉ|thiếu|khó|hết|trừ|only|without|hardly|lack|fail|failed|refused'),
  extent: phrases('những|các|vài|nhiều|từng|in part|many|among'),
  plan: AIMED,
};

function saysSo(
  { tokens }: JoinedStatement,
  at: number,
  passage: Passage,
  { kind, from, to }: Claim,
): boolean {
  if (kind !== 'negation' && kind !== 'extent' && kind !== 'plan') return false;
  // "Có dân, khởi nghĩa mới đứng vững" for "Không có dân, khởi nghĩa không thể đứng vững".
  const reach = kind === 'negation' ? Number.POSITIVE_INFINITY : NEAR;
  const there = new Set(passage.tokens.slice(Math.max(0, from - reach), to + reach).map(({ key }) => key));
  const keys = tokens
    .slice(Math.max(0, at - reach), at + reach)
    .map(({ key }) => key)
    .filter((key) => !there.has(key));
  return keys.some((_, i) => phraseAt(INSTEAD[kind], keys, i) > 0);
}

/** "mục tiêu" without a figure after it names an aim, and announces nothing. */
const isNamed = ({ tokens }: Passage, { kind, from, to }: Claim): boolean =>
  kind === 'plan' &&
  AIM.has(tokens[from]?.key ?? '') &&
  !tokens.slice(to, to + NEAR + 2).some((token) => token.kind === 'number' || token.kind === 'date');
const AIM = new Set(['mục', 'aim', 'aims', 'target'].map(wordKey));
