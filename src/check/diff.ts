// Two token sequences → what they share in order, and where they differ: their longest common subsequence.
import type { Token } from './tokens.js';

/** Token range of one side, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}
/** A difference; either range may be empty, but not both. */
export interface Hunk {
  ours: Stretch;
  theirs: Stretch;
}
export interface Diff {
  /** Index pairs of equal tokens, in order. */
  matches: readonly (readonly [ours: number, theirs: number])[];
  /** Everything between the first and last match, plus our tokens before and after. */
  hunks: readonly Hunk[];
}

/** With more cells than this only the equal ends are matched: a sentence has a few hundred tokens. */
const MOST_CELLS = 4_000_000;

export function diffTokens(ours: readonly Token[], theirs: readonly Token[]): Diff {
  const matches = matchesOf(
    ours.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  return { matches, hunks: hunksOf(matches, ours.length) };
}

function matchesOf(ours: readonly string[], theirs: readonly string[]): [number, number][] {
  const width = theirs.length + 1;
  if (ours.length === 0 || (ours.length + 1) * width > MOST_CELLS) return [];
  const lengths = new Uint32Array((ours.length + 1) * width);
  for (let i = ours.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--) {
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = ours[i] === theirs[j] ? both : Math.max(down, right);
    }
  return closeTogether(walk(ours, theirs, lengths), ours, theirs);
}

function walk(ours: readonly string[], theirs: readonly string[], lengths: Uint32Array): [number, number][] {
  const width = theirs.length + 1;
  const matches: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < ours.length && j < theirs.length) {
    if (ours[i] === theirs[j]) matches.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return matches;
}

/** A match far before the next one is moved next to it if the same token is there, to keep runs contiguous. */
function closeTogether(
  matches: [number, number][],
  ours: readonly string[],
  theirs: readonly string[],
): [number, number][] {
  for (let at = matches.length - 2; at >= 0; at--) {
    const [i, j] = matches[at] ?? [0, 0];
    const [nextI, nextJ] = matches[at + 1] ?? [0, 0];
    if (nextI === i + 1 && nextJ > j + 1 && theirs[nextJ - 1] === ours[i]) matches[at] = [i, nextJ - 1];
  }
  return matches;
}

function hunksOf(matches: readonly (readonly [number, number])[], length: number): Hunk[] {
  const hunks: Hunk[] = [];
  const [first] = matches;
  if (!first) return length > 0 ? [{ ours: { from: 0, to: length }, theirs: { from: 0, to: 0 } }] : [];
  let [i, j] = [0, first[1]];
  for (const [nextI, nextJ] of [...matches, undefined].map((m) => m ?? [length, -1])) {
    const toJ = nextJ === -1 ? j : nextJ;
    if (nextI > i || toJ > j) hunks.push({ ours: { from: i, to: nextI }, theirs: { from: j, to: toJ } });
    i = nextI + 1;
    j = toJ + 1;
  }
  return hunks;
}
