// Slides in the page → their Measures, each at the first type-scale step at which it fits.
import type { Measure, MeasuringOptions, PageScripts } from './api.js';
import { deckSections } from './document/deck.js';
import { measureSlide } from './measure/slide.js';
import ready from './ready.js';

function setStep(section: Element, step: number): void {
  if (stepOf(section) === step) return;
  section.setAttribute('class', section.className.replace(/\bfit-\d+\b/, `fit-${step}`));
}

function stepOf(section: Element): number {
  return Number(/\bfit-(\d+)\b/.exec(section.className)?.[1] ?? 0);
}

/** Steps all slides together, so that each step costs one layout; slides that fit drop out. */
function measureSlides({ slides, steps, tolerance }: MeasuringOptions): Measure[] {
  const sections = deckSections();
  const measures = new Map<string, Measure>();
  let open = slides.flatMap(({ id, index }) => {
    const section = sections[index];
    return section ? [{ id, section }] : [];
  });
  if (steps === undefined)
    return open.map(({ id, section }) => ({ id, fit: stepOf(section), ...measureSlide(section, tolerance) }));
  for (let step = 0; step < steps && open.length > 0; step++) {
    for (const { section } of open) setStep(section, step);
    for (const { id, section } of open) {
      measures.set(id, { id, fit: step, ...measureSlide(section, tolerance) });
    }
    open = open.filter(({ id }) => measures.get(id)?.overflow && !measures.get(id)?.furniture);
  }
  return slides.flatMap(({ id }) => measures.get(id) ?? []);
}

const measure: PageScripts['measure'] = async (options) => {
  await ready();
  const first = measureSlides(options);
  if (document.fonts.status === 'loaded') return first;
  await ready();
  return measureSlides(options);
};

export default measure;
