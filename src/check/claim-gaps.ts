// Claims of statements and passages → where each would stand in the other text, and the finding for a difference.
import type { DiagnosticCode } from '../messages/catalogue.js';
import type { Claim, ClaimKind } from './claims.js';
import type { Passage } from './passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext, shownOf } from './rule-context.js';
import type { JoinedStatement } from './statements.js';
import { agreement, type Surroundings, surroundingsOf, type TokenSpan } from './surroundings.js';

/** A statement with its claims and those of its evidence. */
export interface ClaimedStatement {
  context: RuleContext;
  traced: AlignedStatement;
  row: JoinedStatement;
  /** What the statement claims. */
  ours: readonly Claim[];
  theirs: readonly ClaimInPassage[];
}

export interface ClaimInPassage {
  claim: Claim;
  passage: Passage;
  around: Surroundings;
}

const CODES: Record<ClaimKind, DiagnosticCode> = {
  negation: 'check/negation-differs',
  plan: 'check/plan-lost',
  extent: 'check/scope-differs',
  turn: 'check/opposite',
  office: 'check/name-differs',
  count: 'check/number-differs',
};

export const textAndTokens = ({
  tokens,
  text,
}: JoinedStatement | Passage): Pick<TokenSpan, 'tokens' | 'text'> => ({
  tokens,
  text,
});
/** Context words that make a quoted claim readable. */
const BESIDE = 3;
/** The words of a claim with their context, as written. */
export const wordsAt = (
  { tokens }: JoinedStatement | Passage,
  { from, to }: Pick<Claim, 'from' | 'to'>,
): string => shownOf(tokens.slice(Math.max(0, from - BESIDE), to + BESIDE));

export function claimFinding(
  { context, traced: { document }, row }: Omit<ClaimedStatement, 'ours' | 'theirs'>,
  claim: Claim,
  theirs: string,
  passage: Passage,
): Finding {
  const at = Math.min(claim.from, row.tokens.length - 1);
  const place = { path: row.parts[at]?.path ?? '', words: row.tokens[at]?.shown };
  return finding(CODES[claim.kind], context, place, { ours: wordsAt(row, claim), theirs, passage, document });
}

/** Distance in words within which a claim of the same kind would stand. */
export const NEAR = 5;
/** A word governs this many words after it. */
export const GOVERNED = 12;

interface Gap {
  passage: Passage;
  at: number;
  fit: number;
}

/** Gaps of a passage next to a word adjacent to the claim, and far from any claim of the same kind. */
export function gapsIn(
  context: RuleContext,
  passage: Passage,
  around: Surroundings,
  { kind }: Pick<Claim, 'kind'>,
  theirs: readonly ClaimInPassage[],
): Gap[] {
  const claims = theirs.filter((one) => one.passage === passage && one.claim.kind === kind);
  return gapsOf(passage, around, context)
    .filter(({ at }) => !claims.some(({ claim }) => claim.from <= at + NEAR && claim.to >= at - GOVERNED))
    .map(({ at, fit }) => ({ passage, at, fit }));
}

/** Minimum closeness of an adjacent word. */
export const CLOSE = 0.7;

/** Gaps where something with these surroundings could stand, with a score for each. */
export function gapsOf(
  { tokens, text }: JoinedStatement | Passage,
  around: Surroundings,
  { weigh }: Pick<RuleContext, 'weigh'>,
  close = CLOSE,
): { at: number; fit: number }[] {
  return tokens.flatMap((token, at) => {
    const before = around.get(tokens[at - 1]?.key ?? '');
    const behind = around.get(token.key);
    if ((before?.before ?? 0) < close && (behind?.behind ?? 0) < CLOSE) return [];
    const spot = surroundingsOf({ tokens, text, from: at, to: at }, NEAR + 2);
    return [{ at, fit: agreement(around, spot, weigh) }];
  });
}
