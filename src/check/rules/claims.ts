// Statements in other words → those that claim something else: a denial, a plan or an extent more or less, an opposite,
// another office, another count. The place in the document is found by what stands around the word.

import type { DiagnosticCode } from '../../messages/catalogue.js';
import { type Beside, type Finding, finding, shownOf, type Traced } from '../beside.js';
import { type Claim, type ClaimKind, claimsIn, contradicts } from '../claims.js';
import { agreement, type Spot, type Surroundings, surroundingsOf } from '../context.js';
import { wordKey } from '../fold.js';
import { AIMED, lessens, phraseAt, phrases } from '../lexicon.js';
import type { Passage } from '../passages.js';
import { type Row, rowOf } from '../statements.js';

export function otherClaims(beside: Beside): Finding[] {
  const read = reader();
  return beside.traced
    .filter(({ statement }) => statement.kind !== 'title' && statement.kind !== 'source')
    .filter(
      ({ window, verbatim, statement }) =>
        window.length > 0 && !(beside.strict && verbatim && statement.kind === 'sentence'),
    )
    .flatMap((traced) => {
      const theirs = traced.evidence.flatMap(read);
      const row = rowOf(traced.statement);
      return [
        ...turned(beside, traced, row, theirs),
        ...added(beside, traced, row, theirs),
        ...lost(beside, traced, row, read),
      ];
    });
}

interface Theirs {
  claim: Claim;
  passage: Passage;
  around: Surroundings;
}

/** Reads the claims of a passage once. */
function reader(): (passage: Passage) => Theirs[] {
  const known = new Map<Passage, Theirs[]>();
  return (passage) => {
    const found =
      known.get(passage) ??
      claimsIn(passage.tokens).map((claim) => ({
        claim,
        passage,
        around: surroundingsOf({ ...claim, tokens: passage.tokens, text: passage.text }),
      }));
    known.set(passage, found);
    return found;
  };
}

const CODES: Record<ClaimKind, DiagnosticCode> = {
  negation: 'check/negation-differs',
  plan: 'check/plan-lost',
  extent: 'check/scope-differs',
  turn: 'check/opposite',
  office: 'check/name-differs',
  count: 'check/number-differs',
};

/** How well the surroundings must agree, and by how much better than where the document claims the same. */
const TURNED = { least: 0.42, better: 0.12 };

/** Where the document speaks of this, it says the other word. */
function turned(beside: Beside, traced: Traced, row: Row, theirs: readonly Theirs[]): Finding[] {
  return claimsIn(row.tokens).flatMap((claim) => {
    // Who holds which office in a list is asked of the pairs.
    if (claim.kind === 'office' && traced.statement.kind === 'person') return [];
    const rivals = theirs.filter((one) => contradicts(claim, one.claim));
    if (rivals.length === 0) return [];
    const around = surroundingsOf({ ...claim, ...spotOf(row) });
    const fit = (one: Theirs): number => agreement(around, one.around, beside.weigh);
    const same = theirs.filter((one) => one.claim.kind === claim.kind && one.claim.value === claim.value);
    const own = Math.max(0, ...same.map(fit));
    const best = rivals.map((one) => ({ one, fit: fit(one) })).sort((a, b) => b.fit - a.fit)[0];
    if (!best || best.fit < TURNED.least || best.fit < own + TURNED.better) return [];
    return [told(beside, traced, row, claim, wordsAt(best.one.passage, best.one.claim), best.one.passage)];
  });
}
const spotOf = ({ tokens, text }: Row | Passage): Pick<Spot, 'tokens' | 'text'> => ({ tokens, text });
const wordsAt = ({ tokens }: Row | Passage, { from, to }: Pick<Claim, 'from' | 'to'>): string =>
  shownOf(tokens.slice(Math.max(0, from - 1), to + 2));

function told(
  beside: Beside,
  { document }: Traced,
  row: Row,
  claim: Claim,
  theirs: string,
  passage: Passage,
): Finding {
  const at = Math.min(claim.from, row.tokens.length - 1);
  const words = row.tokens[at]?.shown;
  return finding(
    CODES[claim.kind],
    beside,
    { path: row.parts[at]?.path ?? '', words },
    { ours: wordsAt(row, claim), theirs, passage, document },
  );
}

/** Claims that say less or more by standing there at all. */
const WEIGHTY = new Set<ClaimKind>(['negation', 'extent', 'plan']);
const ADDED = { least: 0.6, better: 0.25 };
/** Words in which a claim of the kind would stand. */
const NEAR = 5;
/** A word governs what stands so far behind it. */
const GOVERNED = 12;

/** Where the document speaks of this, it has no such word. */
function added(beside: Beside, traced: Traced, row: Row, theirs: readonly Theirs[]): Finding[] {
  return claimsIn(row.tokens).flatMap((claim) => {
    if (claim.kind !== 'negation') return [];
    const around = surroundingsOf({ ...claim, ...spotOf(row) }, NEAR);
    const own = Math.max(
      0,
      ...theirs
        .filter((one) => one.claim.kind === claim.kind)
        .map((one) => agreement(around, one.around, beside.weigh)),
    );
    const [best] = traced.evidence
      .flatMap((passage) => gapsIn(beside, passage, around, claim, theirs))
      .sort((a, b) => b.fit - a.fit);
    if (!best) return [];
    if (best.fit < ADDED.least || best.fit < own + ADDED.better) return [];
    const words = wordsAt(best.passage, { from: best.at, to: best.at });
    return [told(beside, traced, row, claim, words, best.passage)];
  });
}

interface Gap {
  passage: Passage;
  at: number;
  fit: number;
}

/** Gaps of a passage between words of which one stands beside the claim, far from a claim of the kind. */
function gapsIn(
  beside: Beside,
  passage: Passage,
  around: Surroundings,
  { kind }: Claim,
  theirs: readonly Theirs[],
): Gap[] {
  const claims = theirs.filter((one) => one.passage === passage && one.claim.kind === kind);
  return gapsOf(passage, around, beside)
    .filter(({ at }) => !claims.some(({ claim }) => claim.from <= at + NEAR && claim.to >= at - GOVERNED))
    .map(({ at, fit }) => ({ passage, at, fit }));
}

function gapsOf(
  { tokens, text }: Row | Passage,
  around: Surroundings,
  { weigh }: Beside,
): { at: number; fit: number }[] {
  return tokens.flatMap((token, at) => {
    const before = around.get(tokens[at - 1]?.key ?? '');
    const behind = around.get(token.key);
    if ((before?.before ?? 0) < CLOSE && (behind?.behind ?? 0) < CLOSE) return [];
    const spot = surroundingsOf({ tokens, text, from: at, to: at }, NEAR + 2);
    return [{ at, fit: agreement(around, spot, weigh) }];
  });
}
/** The nearest two words. */
const CLOSE = 0.7;

/** Words that do in their way what the claim did: "những" for "một số", "mới" behind a denied condition. */
const INSTEAD: Record<'negation' | 'extent' | 'plan', ReturnType<typeof phrases>> = {
  negation: phrases('mới|chỉ|thiếu|khó|hết|trừ|only|without|hardly|lack|fail|failed|refused'),
  extent: phrases('những|các|vài|nhiều|từng|in part|many|among'),
  plan: AIMED,
};
function saysSo({ tokens }: Row, at: number, kind: ClaimKind): boolean {
  const keys = tokens.slice(Math.max(0, at - NEAR), at + NEAR).map(({ key }) => key);
  const list = INSTEAD[kind as keyof typeof INSTEAD];
  return keys.some((_, i) => phraseAt(list, keys, i) > 0);
}

/** "mục tiêu" without a figure behind it names an aim, and says of nothing that it is to come. */
const isNamed = ({ tokens }: Passage, { from, to }: Claim): boolean =>
  AIM.has(tokens[from]?.key ?? '') &&
  !tokens.slice(to, to + NEAR + 2).some(({ kind }) => kind === 'number' || kind === 'date');
const AIM = new Set(['mục', 'aim', 'aims', 'target'].map(wordKey));

const LOST = { least: 0.62, better: 0.1 };

/** The statement says what the passage denies, plans or confines, without that word. */
function lost(beside: Beside, traced: Traced, row: Row, read: (passage: Passage) => Theirs[]): Finding[] {
  const ours = claimsIn(row.tokens);
  return traced.window.flatMap(read).flatMap(({ claim, passage }) => {
    if (!WEIGHTY.has(claim.kind) || (claim.kind === 'extent' && !lessens(claim.value))) return [];
    if (claim.kind === 'plan' && isNamed(passage, claim)) return [];
    const around = surroundingsOf({ ...claim, ...spotOf(passage) }, NEAR);
    const [best] = gapsOf(row, around, beside)
      .filter(
        ({ at }) =>
          !ours.some(
            ({ kind, from, to }) => kind === claim.kind && from <= at + GOVERNED && to >= at - GOVERNED,
          ) &&
          !saysSo(row, at, claim.kind) &&
          !(claim.kind === 'negation' && ours.some(({ kind }) => kind === 'negation')),
      )
      .sort((a, b) => b.fit - a.fit);
    if (!best) return [];
    const own = surroundingsOf({ ...spotOf(row), from: best.at, to: best.at }, NEAR);
    const without = Math.max(
      0,
      ...traced.evidence.flatMap((one) => gapsIn(beside, one, own, claim, read(one)).map(({ fit }) => fit)),
    );
    const here = agreement(own, around, beside.weigh);
    if (best.fit < LOST.least || here < without + LOST.better) return [];
    return [
      told(beside, traced, row, { ...claim, from: best.at, to: best.at }, wordsAt(passage, claim), passage),
    ];
  });
}
