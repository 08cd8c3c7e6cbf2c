// A composed deck and a look → the deck as it fits: each slide measured in the browser, scaled or split until nothing spills.

import { refit } from './compose/refit.js';
import { tooManySlides } from './compose/too-many.js';
import type { Deck } from './deck/model.js';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.js';
import type { LoadedOutline } from './outline/load.js';
import { coverKey, type Drawing, type Prepared } from './prepared.js';
import type { Browser } from './render/browser.js';
import type { Measure, Page } from './render/page.js';
import type { Stage } from './stage.js';

/** Passes of measuring and splitting; the last ones cut between words, so that fewer are always enough. */
const MAX_PASSES = 8;

export interface Fitted {
  deck: Deck;
  page: Page;
  measures: Map<string, Measure>;
  diagnostics: Diagnostic[];
}

/**
 * Fits the deck to a look. What was fitted to the same fonts is shown as it is and looked over once: a look changes
 * colours, not lengths. Anything that does not fit after all is fitted anew. `meanwhile` is called once, when the browser
 * has the slides and this thread waits for it.
 */
export async function fitDeck(
  prepared: Prepared,
  drawing: Drawing,
  browser: Browser,
  stage: Stage,
  meanwhile?: () => void,
): Promise<Fitted> {
  const key = coverKey(drawing.theme) + drawing.fonts;
  const known = prepared.fits.get(key);
  const page = await stage.show(known ?? prepared.deck, drawing, browser, meanwhile);
  if (known) {
    const seen = await page.inspect();
    if (!seen.some((measure) => measure.overflow)) {
      const measures = byId(seen);
      return { deck: known, page, measures, diagnostics: fitFaults(known, measures) };
    }
    await page.replace(prepared.deck.slides);
  }
  const { deck, measures } = await fitFrom(prepared.deck, page, prepared.loaded);
  const beyond = tooManySlides(deck.slides, prepared.loaded);
  if (beyond.length > 0) return { deck, page, measures, diagnostics: beyond };
  prepared.fits.set(key, deck);
  return { deck, page, measures, diagnostics: fitFaults(deck, measures) };
}

/** What did not come out as it should: slides that spill, tables in small type, told at their first slide. */
function fitFaults({ slides }: Deck, measures: ReadonlyMap<string, Measure>): Diagnostic[] {
  const first = new Map(slides.toReversed().map(({ id, path }) => [path, id]));
  return slides.flatMap(({ id, path, small }, index) => {
    const measure = measures.get(id);
    const slide = index + 1;
    const size = Math.round(measure?.type.size ?? 0);
    return [
      ...(measure?.overflow ? [diagnostic('render/overflow', { slide, path })] : []),
      ...(small && first.get(path) === id ? [diagnostic('render/small-type', { slide, path, size })] : []),
    ];
  });
}

const byId = (measures: readonly Measure[]): Map<string, Measure> =>
  new Map(measures.map((measure) => [measure.id, measure]));

/** The one loop: measure, scale or split, put the changed slides in place, measure those again. */
async function fitFrom(
  composed: Deck,
  page: Page,
  loaded: LoadedOutline,
): Promise<{ deck: Deck; measures: Map<string, Measure> }> {
  const measures = new Map<string, Measure>();
  let deck = composed;
  let wanted: string[] | undefined;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const measured = await page.measure(wanted);
    for (const measure of measured) measures.set(measure.id, measure);
    const next = refit(deck, measured);
    deck = next.deck;
    if (tooManySlides(deck.slides, loaded).length > 0) return { deck, measures };
    if (next.changed.length === 0) break;
    await page.replace(deck.slides);
    wanted = next.changed;
  }
  // Parts of one block share the smallest size that one of them needs, which is not the one that the page has stepped to.
  const others = deck.slides.filter(({ id, fit }) => measures.get(id)?.fit !== fit).map(({ id }) => id);
  if (others.length > 0) {
    await page.replace(deck.slides);
    for (const measure of await page.inspect(others)) measures.set(measure.id, measure);
  }
  return { deck, measures };
}
