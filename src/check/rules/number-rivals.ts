// A number in a statement → the different one that the document has in the same context.

import { answers, keysIn } from '../number-keys.js';
import type { Passage } from '../passages.js';
import type { Qualifiers } from '../qualifiers.js';
import type { JoinedStatement } from '../statements.js';
import type { Surroundings, Weigh } from '../surroundings.js';
import type { Token } from '../tokens.js';
import { measured, type Sought, votes } from './nearest.js';

/** An occurrence of a number in the evidence. */
export interface NumberInPassage {
  passage: Passage;
  at: number;
  /** What it matches: for a date also its month and year, for a word what it counts. */
  keys: readonly string[];
  around: Surroundings;
  dress: Qualifiers;
}
export interface NumberInStatement {
  row: JoinedStatement;
  token: Token;
  /** Index of the token. */
  at: number;
}
export interface ScoredNumber {
  one: NumberInPassage;
  /** Agreement of the surroundings in statement and passage. */
  fit: number;
}
export const isYear = ({ shown }: Token): boolean => /^(?:1\d|20)\d\d$/.test(shown);

/** Minimum agreement for another number, and margin over occurrences of the same number. */
const RIVAL = { least: 0.45, better: 0.2 };

/** The number that the document has in this context; undefined when the statement's own fits as well. */
export function rivalOf(
  { token, row, at }: NumberInStatement,
  places: readonly ScoredNumber[],
  { own, inWindow, weigh }: { own: number; inWindow: boolean; weigh: Weigh },
): NumberInPassage | undefined {
  // A year often opens its sentence, far from what happened in it.
  if (isYear(token) && row.parts[at]?.role !== 'when') return undefined;
  const [best] = places
    .filter(({ one }) => {
      const other = one.passage.tokens[one.at];
      return (
        other?.kind === token.kind &&
        isYear(other) === isYear(token) &&
        !one.keys.includes(token.key) &&
        // A number that the statement also contains is not a rival.
        !row.tokens.some(({ key }, i) => i !== at && one.keys.includes(key))
      );
    })
    .sort((a, b) => b.fit - a.fit);
  if (!best || best.fit < RIVAL.least) return undefined;
  if (hasNumber(best.one.passage, token)) {
    if (best.fit < own + OUTVOTED.better) return undefined;
    const vote = votesIn(best.one, { token, row, at }, weigh);
    return vote.other > vote.own * OUTVOTED.ratio && vote.other > OUTVOTED.least ? best.one : undefined;
  }
  return !inWindow && best.fit >= own + RIVAL.better ? best.one : undefined;
}

/** Both numbers are in one sentence: votes of the statement's words for the number they are nearer to. */
function votesIn(
  { passage, at }: NumberInPassage,
  { token: { key }, row: { tokens }, at: here }: NumberInStatement,
  weigh: Weigh,
): { own: number; other: number } {
  const places = passage.tokens.flatMap((token, i) => (answers(token).includes(key) ? i : []));
  const near = tokens.slice(Math.max(0, here - NEAR_VOTES), here + NEAR_VOTES);
  const rest = new Set(near.filter((token) => token.key !== key).map((token) => token.key));
  // What precedes both applies to both.
  const from = Math.min(at, ...places);
  const ruler = measured(passage.tokens.map((token) => ({ token, passage })));
  const sought: [Sought, Sought] = [
    { places, length: 1, rest },
    { places: [at], length: 1, rest: new Set() },
  ];
  return votes(ruler, sought, weigh, from);
}
const NEAR_VOTES = 7;
const OUTVOTED = { ratio: 1.5, least: 0.2, better: 0.05 };

/** If the source passage has the number, another passage's number concerns something else. */
export const isInWindow = (window: readonly Passage[], own: readonly ScoredNumber[]): boolean =>
  own.some(({ one }) => window.includes(one.passage));
const hasNumber = (passage: Passage, { key }: Token): boolean => keysIn(passage).includes(key);
