// The words that decide what a statement claims: denials, plans, extents, opposites, offices, counts.

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
import { type Token, wordKey } from './tokens.js';

export type ClaimKind = 'negation' | 'plan' | 'extent' | 'turn' | 'office' | 'count';

export interface Claim {
  kind: ClaimKind;
  /** Equal for words that make the same claim. */
  value: string;
  /** Token range, `to` exclusive. */
  from: number;
  to: number;
}

/** Number words that count; "năm" means year, and "một" is rarely a count. */
const COUNTS = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|two|three|four|five|six|seven|eight|nine|ten)$/u;

const YEAR = /^năm$/iu;

/** `ours` is false for a document: there "năm" may also count, so that a count replacing a year is noticed. */
export function claimsIn(tokens: readonly Token[], ours = true): Claim[] {
  const capitals = !tokens.some(({ shown }) => /\p{Ll}/u.test(shown));
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
    const office = heldAt(keys, at);
    add('office', office?.value, office?.length ?? 0);
    if (COUNTS.test(token.shown) || (!ours && YEAR.test(token.shown))) add('count', countOf(token.key), 1);
    if (!isDenied(keys, at) && !SAME_BEHIND.has(keys[at - 1] ?? ''))
      for (const length of [1, 2]) add('turn', turnAt(tokens, at, length, capitals), length);
    return withoutInner(found);
  });
}

/** "nguyên Bí thư" (former secretary) is not "Bí thư". */
const FORMER = new Set('nguyên cựu former'.split(' ').map(wordKey));
function heldAt(keys: readonly string[], at: number): { value: string; length: number } | undefined {
  const office = officeAt(keys, at);
  if (!office || !FORMER.has(keys[at - 1] ?? '')) return office;
  return { ...office, value: `former ${office.value}` };
}

/** One or two words with a known opposite. Place names contain "Nam" and "Bắc". */
function turnAt(tokens: readonly Token[], at: number, length: number, capitals: boolean): string | undefined {
  const words = tokens.slice(at, at + length);
  // "Sau cuộc tập kích" opens its sentence with a capital.
  const opens = at === 0 && /^\p{Ll}/u.test(tokens[length]?.shown ?? '');
  if (words.length < length || !words.every(({ shown }) => capitals || opens || /^\p{Ll}/u.test(shown)))
    return undefined;
  const value = words.map(({ key }) => key).join(' ');
  return hasOpposite(value) ? value : undefined;
}

/** "không gian", "không khí", "không quân", "hàng không", "không chỉ", "không ngừng" are not denials. */
const AFTER = new Set('gian khí quân những chỉ ngừng ngớt ít only'.split(' ').map(wordKey));
/** "chưa đầy 500" and "không dưới 20" bound a figure. */
const BORDERS = new Set('đầy quá dưới'.split(' ').map(wordKey));
const isNoDenial = (keys: readonly string[], at: number): boolean =>
  AFTER.has(keys[at + 1] ?? '') ||
  keys[at - 1] === wordKey('hàng') ||
  (BORDERS.has(keys[at + 1] ?? '') && /^\d/.test(keys[at + 2] ?? ''));

/** "không ít" means "nhiều". */
const isDenied = (keys: readonly string[], at: number): boolean =>
  [0, 1].some((back) => phraseBefore(NEGATION, keys, at - back) > 0);
/** "đánh thắng" and "đánh bại" are synonyms. */
const SAME_BEHIND = new Set([wordKey('đánh')]);

/** "Phó Bí thư" is not "Bí thư", nor "lớn nhất" "lớn". */
const withoutInner = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ kind, to }) => !claims.some((other) => other.kind === kind && other.to > to && kind !== 'turn'),
  );

/** Whether two claims in the same position contradict each other. */
export const contradicts = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind && (a.kind === 'turn' ? areOpposite(a.value, b.value) : a.value !== b.value);
