// Paraphrases → those that make a different claim: a denial, plan or extent more or less, an opposite, another
// office, another count. The place in the document is found by the word's surroundings.

import {
  type ClaimedStatement,
  type ClaimInPassage,
  claimFinding,
  gapsIn,
  NEAR,
  textAndTokens,
  wordsAt,
} from '../claim-gaps.js';
import { type Claim, claimsIn, contradicts } from '../claims.js';
import type { Passage } from '../passages.js';
import type { Finding, RuleContext } from '../rule-context.js';
import { joinedStatement } from '../statements.js';
import { agreement, surroundingsOf } from '../surroundings.js';
import { lostClaims } from './claims-lost.js';
import { isHeldBy, otherOffice } from './offices.js';

export function otherClaims(context: RuleContext): Finding[] {
  const read = reader();
  return context.traced
    .filter(({ statement }) => statement.kind !== 'title' && statement.kind !== 'source')
    .filter(
      ({ evidence, verbatim, statement }) =>
        evidence.length > 0 && !(context.strict && verbatim && statement.kind === 'sentence'),
    )
    .flatMap((traced) => {
      const theirs = traced.evidence.flatMap(read);
      const row = joinedStatement(traced.statement);
      const asked = { context, traced, row, ours: claimsIn(row.tokens), theirs };
      return [...turned(asked), ...added(asked), ...lostClaims(asked, read)];
    });
}

/** Reads the claims of each passage once. */
function reader(): (passage: Passage) => ClaimInPassage[] {
  const known = new Map<Passage, ClaimInPassage[]>();
  return (passage) => {
    const found =
      known.get(passage) ??
      claimsIn(passage.tokens, false).map((claim) => ({
        claim,
        passage,
        around: surroundingsOf({ ...claim, tokens: passage.tokens, text: passage.text }),
      }));
    known.set(passage, found);
    return found;
  };
}

/** Minimum agreement of the surroundings, and margin over places where the document makes the same claim. */
const TURNED = { least: 0.35, better: 0.07 };
/** For when no evidence makes the claim and the statement's own passage makes the opposite one. */
const ALONE = 0.22;
/** "Sau thắng lợi đó", "Trước tình thế": a sentence opener has context on one side only. */
const OPENING = 0.5;

/** Where the document speaks of this, it uses the other word. */
function turned(asked: ClaimedStatement): Finding[] {
  return asked.ours.flatMap((claim) => {
    const isHeld = claim.kind === 'office' && asked.traced.statement.kind === 'person';
    const other = isHeld ? officeInstead(asked, claim) : contrary(asked, claim);
    return other ? [claimFinding(asked, claim, wordsAt(other.passage, other.claim), other.passage)] : [];
  });
}

const officeInstead = (
  { traced, row, theirs }: ClaimedStatement,
  claim: Claim,
): ClaimInPassage | undefined =>
  isHeldBy(traced, claim) ? undefined : otherOffice(traced, row, claim, theirs);

function contrary(
  { context, traced, row, theirs }: ClaimedStatement,
  claim: Claim,
): ClaimInPassage | undefined {
  const around = surroundingsOf({ ...claim, ...textAndTokens(row) });
  const agrees = (one: ClaimInPassage): number => agreement(around, one.around, context.weigh);
  const rivals = theirs.filter((one) => contradicts(claim, one.claim));
  const [best] = rivals.map((one) => ({ one, fit: agrees(one) })).sort((a, b) => b.fit - a.fit);
  if (!best) return undefined;
  const same = theirs.filter((one) => one.claim.kind === claim.kind && one.claim.value === claim.value);
  const own = Math.max(0, ...same.map(agrees));
  const opens = claim.from === 0 || best.one.claim.from === 0;
  const isAlone = own === 0 && traced.window.includes(best.one.passage) && claim.kind === 'turn';
  const least = opens ? OPENING : isAlone ? ALONE : TURNED.least;
  return best.fit >= least && best.fit >= own + TURNED.better ? best.one : undefined;
}

const ADDED = { least: 0.6, better: 0.2 };

/** Where the document speaks of this, it denies nothing. */
function added({ context, traced, row, ours, theirs }: ClaimedStatement): Finding[] {
  if (traced.window.length === 0) return [];
  return ours.flatMap((claim) => {
    if (claim.kind !== 'negation') return [];
    const around = surroundingsOf({ ...claim, ...textAndTokens(row) }, NEAR);
    const own = Math.max(
      0,
      ...theirs
        .filter((one) => one.claim.kind === claim.kind)
        .map((one) => agreement(around, one.around, context.weigh)),
    );
    const [best] = traced.evidence
      .flatMap((passage) => gapsIn(context, passage, around, claim, theirs))
      .sort((a, b) => b.fit - a.fit);
    if (!best || best.fit < ADDED.least || best.fit < own + ADDED.better) return [];
    const words = wordsAt(best.passage, { from: best.at, to: best.at });
    return [claimFinding({ context, traced, row }, claim, words, best.passage)];
  });
}
