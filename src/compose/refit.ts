// Deck + what the browser measured → the deck with each slide's size set, and what overflows cut at its joints.
import { type Deck, FIT_STEPS, type FitStep, type Slide } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import type { Measure } from '../render/page.js';
import type { Splitter } from './joints/joint.js';
import { SPLITTERS } from './joints/table.js';
import { plain, wordCount } from './line.js';
import { asParts } from './parts.js';
import { reduceLongest, reduceTitle } from './reduce.js';
import { numberParts } from './settle.js';

export interface Refitted {
  deck: Deck;
  /** Ids of slides that are new or say something else than before: they have to be measured. Empty when all is done. */
  changed: string[];
}

/** A body lower than this is no body: the title above it has to give way, down to some words. */
const LEAST_BODY = 150;
const LEAST_TITLE = 8;

/**
 * Sets each measured slide to the step that fits. A slide that overflows at the last step is cut into balanced parts,
 * and shortened only where nothing can be cut. Each call makes what overflows smaller, so that a few are enough.
 */
export function refit(deck: Deck, measures: readonly Measure[]): Refitted {
  const measured = new Map(measures.map((measure) => [measure.id, measure]));
  const refitted = deck.slides.flatMap((slide) => {
    const measure = measured.get(slide.id);
    return measure ? fitted(slide, measure, deck.lang) : [slide];
  });
  const slides = numberParts(renumbered(refitted));
  const before = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const changed = slides.filter((slide) => !sameContent(slide, before.get(slide.id))).map(({ id }) => id);
  return { deck: { ...deck, slides }, changed };
}

function fitted(slide: Slide, measure: Measure, lang: Lang): Slide[] {
  const fit: FitStep = FIT_STEPS[measure.fit] ?? 4;
  if (!measure.overflow) return [fit === slide.fit ? slide : { ...slide, fit }];
  const title = wordCount(plain(slide.title ?? []));
  if (measure.available < LEAST_BODY && title > LEAST_TITLE) return [reduceTitle(slide, lang)];
  const split = SPLITTERS[slide.layout] as Splitter<Slide['body']> | undefined;
  const bodies = split?.(slide.body, measure, lang) ?? [];
  return bodies.length > 1 ? asParts(slide, bodies, lang) : [reduceLongest(slide, lang)];
}

/** "s7", "s7.2", "s7.3": the slide's own place, then the part. */
function renumbered(slides: readonly Slide[]): Slide[] {
  const counts = new Map<string, number>();
  return slides.map((slide) => {
    const [base = slide.id] = slide.id.split('.');
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const id = count === 1 ? base : `${base}.${count}`;
    return id === slide.id ? slide : { ...slide, id };
  });
}

/** Whether two slides differ in their size only: whatever did not change is the same object. */
function sameContent(a: Slide, b: Slide | undefined): boolean {
  if (!b) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Slide>;
  keys.delete('fit');
  return [...keys].every((key) => a[key] === b[key]);
}
