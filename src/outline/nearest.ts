// A word and the words that would be right → the one it was probably meant to be.
import { distance } from 'fastest-levenshtein';
import { foldLetters } from '../platform/text.js';

/** Longer words are compared by their start, so that a hostile key stays cheap. */
const COMPARED = 64;

/** The nearest of the candidates, or undefined when none is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const written = plain(word);
  const near = candidates
    .map((candidate) => ({ candidate, by: distance(written, plain(candidate)) }))
    .filter(({ candidate: { length }, by }) => by <= Math.max(1, Math.floor(length / 3)) + 1 && by < length)
    .map((one) => ({ ...one, swapped: distance(sorted(written), sorted(plain(one.candidate))) }));
  return near.sort((a, b) => a.by - b.by || a.swapped - b.swapped)[0]?.candidate;
}

/** Letters in order: words that differ only by swapped letters become the same. */
const sorted = (word: string): string => [...word].sort().join('');
const plain = (word: string): string => foldLetters(word.slice(0, COMPARED));
