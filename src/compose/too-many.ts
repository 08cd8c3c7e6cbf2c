// Slides → an error where they are more than a deck may have.
import type { Deck } from '../deck/model.js';
import { type Diagnostic, diagnostic, numbered, type Place } from '../diagnostics/diagnostic.js';
import { LARGEST_OUTLINE } from '../platform/limits.js';
import { bodyTexts } from './spoken.js';

/** Characters of a slide that is full to its edges in the smallest type; most have a third. */
const FULL = 1_200;

/**
 * An error, at the first slide beyond the limit: laying them out would take long, and a deck as long is of no use. A
 * slide that says more than it can hold counts as the slides that it will be divided into.
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
