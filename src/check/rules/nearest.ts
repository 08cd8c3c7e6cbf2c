// Two items of a block → which of their places in the document the distinguishing words belong to: the nearer one.

import type { Passage } from '../passages.js';
import type { Weigh } from '../surroundings.js';
import type { Token } from '../tokens.js';

export interface TokenInPassage {
  token: Token;
  passage: Passage;
}

/** A token sequence in which distances are measured. */
export interface Ruler {
  placed: readonly TokenInPassage[];
  /** Position of each word: words count one, commas and clause or sentence ends more. */
  at: readonly number[];
}

/** A ruler without words: nothing is near. */
export const NOTHING: Ruler = { placed: [], at: [] };

const COMMA = 2;
const CLAUSE = 6;
const SENTENCE = 12;

export function measured(placed: readonly TokenInPassage[]): Ruler {
  let sum = 0;
  const at = placed.map(({ token, passage }, i) => {
    const before = placed[i - 1];
    if (before)
      sum +=
        before.passage === passage ? 1 + border(passage.text.slice(before.token.to, token.from)) : SENTENCE;
    return sum;
  });
  return { placed, at };
}

const border = (between: string): number =>
  /[.;:!?]/u.test(between) ? CLAUSE : /[,()]/u.test(between) ? COMMA : 0;

export interface Sought {
  /** Where its own words occur, and how many they are. */
  places: readonly number[];
  length: number;
  /** Keys of what goes with it. */
  rest: ReadonlySet<string>;
}

/** Words further away belong to neither. */
const REACH = 30;

/**
 * Weight of the words, from index `since` on, that are nearer to their own item, and of those nearer to the other one.
 */
export function votes(
  ruler: Ruler,
  [one, other]: readonly [Sought, Sought],
  weigh: Weigh,
  since = 0,
): { own: number; other: number } {
  const sum = { own: 0, other: 0 };
  const inPivots = new Set([...covered(one), ...covered(other)]);
  ruler.placed.forEach(({ token }, i) => {
    const first = one.rest.has(token.key);
    if (i < since || inPivots.has(i) || first === other.rest.has(token.key)) return;
    const mine = distance(ruler, i, first ? one : other);
    const theirs = distance(ruler, i, first ? other : one);
    const nearest = Math.min(mine, theirs);
    if (nearest > REACH || mine === theirs) return;
    const sharp = Math.abs(mine - theirs) / (mine + theirs);
    const weight = Number.isFinite(sharp) ? sharp : 1;
    sum[mine < theirs ? 'own' : 'other'] += (weigh(token.key) * weight) / (1 + nearest / REACH);
  });
  return sum;
}

const covered = ({ places, length }: Sought): number[] =>
  places.flatMap((place) => Array.from({ length }, (_, i) => place + i));

const distance = ({ at }: Ruler, i: number, { places, length }: Sought): number =>
  Math.min(
    ...places.map((place) => {
      const [from, to] = [at[place] ?? 0, at[place + length - 1] ?? at.at(-1) ?? 0];
      const here = at[i] ?? 0;
      return Math.max(from - here, here - to, 0);
    }),
  );
