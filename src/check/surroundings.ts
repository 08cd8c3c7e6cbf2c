// The context of a place in a token sequence → how well two contexts agree. A paraphrase keeps most neighbours:
// numbers, names and the rarer words.
import type { Token } from './tokens.js';

/** A range of a text's tokens; an empty one is the gap before `from`. */
export interface TokenSpan {
  tokens: readonly Token[];
  text: string;
  from: number;
  to: number;
}

/** Per key: how near it is before and after the range, 1 for adjacent, 0 for out of reach. */
export type Surroundings = ReadonlyMap<string, { before: number; behind: number }>;

/** How distinctive a word is, 0 to 1. */
export type Weigh = (key: string) => number;

const REACH = 10;
/** Loss per word of distance, per comma and per clause end. */
const FADE = 0.86;
const COMMA = 0.8;
const CLAUSE = 0.45;

export function surroundingsOf(spot: TokenSpan, reach = REACH): Surroundings {
  const found = new Map<string, { before: number; behind: number }>();
  walk(spot, -1, reach, (key, near) => put(found, key, 'before', near));
  walk(spot, 1, reach, (key, near) => put(found, key, 'behind', near));
  return found;
}

function put(
  found: Map<string, { before: number; behind: number }>,
  key: string,
  side: 'before' | 'behind',
  near: number,
): void {
  const known = found.get(key) ?? { before: 0, behind: 0 };
  known[side] = Math.max(known[side], near);
  found.set(key, known);
}

function walk(
  { tokens, text, from, to }: TokenSpan,
  step: 1 | -1,
  reach: number,
  see: (key: string, near: number) => void,
): void {
  let near = 1;
  let last = step < 0 ? tokens[from] : tokens[to - 1];
  for (let away = 1; away <= reach; away++) {
    const token = tokens[step < 0 ? from - away : to - 1 + away];
    if (!token) return;
    if (last) near *= border(step < 0 ? text.slice(token.to, last.from) : text.slice(last.to, token.from));
    see(token.key, near);
    near *= FADE;
    last = token;
  }
}

const border = (between: string): number =>
  /[.!?;:…]/u.test(between) ? CLAUSE : /[,()“”"–]/u.test(between) ? COMMA : 1;

/** A word on the other side: the same words in another order. */
const OTHER_SIDE = 0.75;

/** Share of the first context that the second has as near, 0 to 1. */
export function agreement(one: Surroundings, other: Surroundings, weigh: Weigh): number {
  let all = 0;
  let both = 0;
  for (const [key, { before, behind }] of one) {
    const near = Math.max(before, behind);
    const weight = weigh(key) * near;
    all += weight;
    const there = other.get(key);
    if (!there) continue;
    const same = before >= behind ? there.before : there.behind;
    const across = before >= behind ? there.behind : there.before;
    both += weight * Math.min(1, Math.sqrt(Math.max(same, across * OTHER_SIDE) / near));
  }
  return all === 0 ? 0 : both / all;
}
