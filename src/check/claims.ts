// The words of a statement that decide what it claims: denials, plans, extents, opposites, offices, counts.
import { type Token, wordKey } from './fold.js';
import {
  areOpposite,
  countOf,
  extentAt,
  hasOpposite,
  NEGATION,
  officeAt,
  phraseAt,
  phraseBefore,
  TO_COME,
} from './lexicon.js';

export type ClaimKind = 'negation' | 'plan' | 'extent' | 'turn' | 'office' | 'count';

export interface Claim {
  kind: ClaimKind;
  /** Equal for words that claim the same. */
  value: string;
  /** Tokens from the first up to the one before `to`. */
  from: number;
  to: number;
}

/** Number words that count; "năm" is a year, and "một" hardly ever a count. */
const COUNTS = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|two|three|four|five|six|seven|eight|nine|ten)$/u;

export function claimsIn(tokens: readonly Token[]): Claim[] {
  const keys = tokens.map(({ key }) => key);
  return tokens.flatMap((token, at): Claim[] => {
    if (token.kind !== 'word') return [];
    const found: Claim[] = [];
    const add = (kind: ClaimKind, value: string | undefined, length: number): void => {
      if (value !== undefined && length > 0) found.push({ kind, value, from: at, to: at + length });
    };
    if (!isNoDenial(keys, at)) add('negation', 'not', phraseAt(NEGATION, keys, at));
    add('plan', 'plan', phraseAt(TO_COME, keys, at));
    const extent = extentAt(keys, at);
    add('extent', extent?.value, extent?.length ?? 0);
    const office = officeAt(keys, at);
    add('office', office?.value, office?.length ?? 0);
    if (COUNTS.test(token.shown)) add('count', countOf(token.key), 1);
    for (const length of [1, 2]) {
      const words = tokens.slice(at, at + length);
      const value = words.map(({ key }) => key).join(' ');
      // Names of places hold "Nam" and "Bắc".
      if (words.length === length && hasOpposite(value) && words.every(({ shown }) => /^\p{Ll}/u.test(shown)))
        if (!isDenied(keys, at) && !SAME_BEHIND.has(keys[at - 1] ?? '')) add('turn', value, length);
    }
    return withoutInner(found);
  });
}

/** "không gian", "không khí", "không quân", "hàng không", "không chỉ", "không ngừng" deny nothing. */
const AFTER = new Set('gian khí quân những chỉ ngừng ngớt only'.split(' ').map(wordKey));
const isNoDenial = (keys: readonly string[], at: number): boolean =>
  AFTER.has(keys[at + 1] ?? '') || keys[at - 1] === wordKey('hàng');

/** "không ít" is "nhiều". */
const isDenied = (keys: readonly string[], at: number): boolean =>
  [0, 1].some((back) => phraseBefore(NEGATION, keys, at - back) > 0);
/** "đánh thắng" and "đánh bại" are one. */
const SAME_BEHIND = new Set([wordKey('đánh')]);

/** "Phó Bí thư" is no "Bí thư", "lớn nhất" no "lớn". */
const withoutInner = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ kind, to }) => !claims.some((other) => other.kind === kind && other.to > to && kind !== 'turn'),
  );

/** Whether one claims another thing than the other where both stand in the same place. */
export const contradicts = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind && (a.kind === 'turn' ? areOpposite(a.value, b.value) : a.value !== b.value);
