// A word and the words that would be right → the one it was probably meant to be.
import { distance } from 'fastest-levenshtein';

/** Longer words are compared by their start, so that a hostile key stays cheap. */
const COMPARED = 64;

/** The nearest of the candidates, or undefined when none is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const written = plain(word);
  let best: { candidate: string; by: number } | undefined;
  for (const candidate of candidates) {
    const by = distance(written, plain(candidate));
    if (
      by <= Math.max(1, Math.floor(candidate.length / 3)) + 1 &&
      by < candidate.length &&
      (!best || by < best.by)
    )
      best = { candidate, by };
  }
  return best?.candidate;
}

const plain = (word: string): string =>
  word.slice(0, COMPARED).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
