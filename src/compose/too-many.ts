// Slides → an error if a deck has too many of them.
import type { Deck } from '../deck/model.js';
import { type Diagnostic, diagnostic, numbered, type Place } from '../diagnostics/diagnostic.js';
import { LARGEST_OUTLINE } from '../platform/limits.js';
import { bodyTexts } from './spoken.js';

/** Characters of a completely full slide in the smallest type; most have a third. */
const FULL = 1_200;

/**
 * An error at the first slide beyond the limit: layout would take long, and such a deck is of no use. A slide that
 * holds too much counts as the slides that it will be split into.
 */
export function tooManySlides(
  slides: Deck['slides'],
  { locate }: { locate(path: string): Place },
): Diagnostic[] {
  const limit = LARGEST_OUTLINE.slides;
  let count = 0;
  let beyond: string | undefined;
  for (const slide of slides) {
    const letters = bodyTexts(slide).reduce((sum, text) => sum + text.length, 0);
    count += Math.max(1, letters / FULL);
    if (count > limit) beyond ??= slide.path;
  }
  if (beyond === undefined) return [];
  const counts = { ...numbered('slides', Math.ceil(count)), ...numbered('limit', limit) };
  return [diagnostic('compose/too-many-slides', counts, locate(beyond))];
}
