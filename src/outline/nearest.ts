// A word and the valid words → the one that was probably meant.
import { distance } from 'fastest-levenshtein';
import { foldLetters } from '../platform/text.js';

/** Longer words are compared by their beginning, so that a hostile key stays cheap. */
const COMPARED = 64;

/** The nearest candidate, or undefined when none is near enough to be a typo. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const written = plain(word);
  const near = candidates
    .map((candidate) => ({ candidate, by: distance(written, plain(candidate)) }))
    .filter(({ candidate: { length }, by }) => by <= Math.max(1, Math.floor(length / 3)) + 1 && by < length)
    .map((one) => ({ ...one, swapped: distance(sorted(written), sorted(plain(one.candidate))) }));
  return near.sort((a, b) => a.by - b.by || a.swapped - b.swapped)[0]?.candidate;
}

/** The letters sorted: words that differ only by swapped letters become equal. */
const sorted = (word: string): string => [...word].sort().join('');
const plain = (word: string): string => foldLetters(word.slice(0, COMPARED));
