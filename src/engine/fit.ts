// A composed deck and a look → the fitted deck: what is not in the cache is measured in the browser, scaled or split
// until nothing overflows.

import { refit } from '../compose/refit.js';
import { headingsOf, runsOf } from '../compose/runs.js';
import { tooManySlides } from '../compose/too-many.js';
import type { Deck, Slide } from '../deck/model.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Browser } from '../render/browser.js';
import type { Measure, Page } from '../render/page.js';
import type { DeckTab } from './deck-tab.js';
import { FitCache, type FittedRun } from './fit-cache.js';
import type { Drawing, Prepared } from './prepared.js';

/** Passes of measuring and splitting. The last ones cut between words, so fewer are always enough. */
const MAX_PASSES = 8;

export interface Fitted {
  deck: Deck;
  /** The last measure of each slide, by its id. */
  measures: Map<string, Measure>;
  /** How many slides the browser had to measure. */
  measured: number;
  diagnostics: Diagnostic[];
  /** The page with all fitted slides, for exporters. */
  page(): Promise<Page>;
}

/** What the steps of one fit share. */
interface Fitting {
  prepared: Prepared;
  /** The headings of all sections. */
  headings: readonly string[];
  cache: FitCache;
  /** Shows these slides of the deck, and no others. */
  show(slides: readonly Slide[]): Promise<Page>;
}

/**
 * Fits the deck to a look. Runs fitted to the same fonts before are reused, and checked once in each look: a look
 * changes colours, not lengths. `meanwhile` is called once: when the browser has the slides, or if it is not needed.
 */
export async function fitDeck(
  prepared: Prepared,
  drawing: Drawing,
  browser: Browser,
  tab: DeckTab,
  meanwhile: () => void = () => {},
): Promise<Fitted> {
  const { deck } = prepared;
  let pending: (() => void) | undefined = meanwhile;
  const notifyOnce = (): void => {
    pending?.();
    pending = undefined;
  };
  const show = (slides: readonly Slide[]): Promise<Page> =>
    tab.show({ ...deck, slides: [...slides] }, drawing, browser, notifyOnce);
  const cache = cacheOf(drawing);
  const fitting: Fitting = { prepared, headings: headingsOf(deck.slides), cache, show };
  await checkCachedRuns(fitting, drawing.look);
  const fitted = await fitRuns(fitting, drawing.look);
  notifyOnce();
  const fittedDeck: Deck = { ...deck, slides: fitted.runs.flatMap(({ slides }) => [...slides]) };
  const measures = byId(fitted.runs.flatMap((run) => run.measures));
  const tooMany = tooManySlides(fittedDeck.slides, prepared.loaded);
  const diagnostics = tooMany.length > 0 ? tooMany : fitFaults(fittedDeck, measures);
  const page = async (): Promise<Page> => fitted.page ?? (await tab.show(fittedDeck, drawing, browser));
  return { deck: fittedDeck, measures, measured: fitted.measured, diagnostics, page };
}

function cacheOf({ written, fonts }: Drawing): FitCache {
  const cache = written.fits.get(fonts) ?? new FitCache();
  written.fits.set(fonts, cache);
  return cache;
}

/**
 * Shows cached runs that are unchecked in this look, and evicts those that overflow in it though they fitted in
 * another.
 */
async function checkCachedRuns({ prepared, headings, cache, show }: Fitting, look: string): Promise<void> {
  const runs = runsOf(prepared.deck.slides).flatMap((run) => {
    const fitted = cache.get(run, headings);
    return fitted && !fitted.looks.has(look) ? [{ run, fitted }] : [];
  });
  if (runs.length === 0) return;
  const page = await show(runs.flatMap(({ fitted }) => [...fitted.slides]));
  const spilling = new Set((await page.inspect()).filter(({ overflow }) => overflow).map(({ id }) => id));
  for (const { run, fitted } of runs) {
    const alreadySpilling = new Set(fitted.measures.filter(({ overflow }) => overflow).map(({ id }) => id));
    if (fitted.slides.some(({ id }) => spilling.has(id) && !alreadySpilling.has(id)))
      cache.drop(run, headings);
    else fitted.looks.add(look);
  }
}

/** All fitted runs in order; those missing from the cache are shown and measured together. */
async function fitRuns(
  fitting: Fitting,
  look: string,
): Promise<{ runs: FittedRun[]; measured: number; page?: Page }> {
  const { prepared, headings, cache } = fitting;
  const runs = runsOf(prepared.deck.slides).map((run) => ({ run, cached: cache.get(run, headings) }));
  const missing = runs.filter(({ cached }) => !cached).flatMap(({ run }) => run);
  if (missing.length === 0) return { runs: runs.flatMap(({ cached }) => cached ?? []), measured: 0 };
  const made = await measureAndRefit(missing, fitting);
  const fitted = new Map(runsOf(made.slides).map((slides) => [slides[0]?.path, slides]));
  const { slides: composed } = prepared.deck;
  // If slides were split, or only some were shown, the page has the wrong page numbers and links.
  const isWhole = sameIds(missing, composed) && sameIds(made.slides, composed);
  return {
    runs: runs.map(({ run, cached }) => cached ?? remember(run, fitted.get(run[0]?.path) ?? run)),
    measured: made.measured,
    ...(isWhole && { page: made.page }),
  };

  function remember(run: readonly Slide[], slides: readonly Slide[]): FittedRun {
    const measures = slides.flatMap(({ id }) => made.measures.get(id) ?? []);
    const entry = { slides, measures, looks: new Set([look]) };
    return made.isDone ? cache.set(run, headings, entry) : entry;
  }
}

const sameIds = (a: readonly Slide[], b: readonly Slide[]): boolean =>
  a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);

/** Where the loop ended; not done if the deck has become too long. */
interface Refitting {
  slides: readonly Slide[];
  measures: ReadonlyMap<string, Measure>;
  measured: number;
  page: Page;
  isDone: boolean;
}

/** The fit loop: measure, scale or split, replace the changed slides, measure those again. */
async function measureAndRefit(
  composed: readonly Slide[],
  { prepared, headings, show }: Fitting,
): Promise<Refitting> {
  const page = await show(composed);
  const measures = new Map<string, Measure>();
  const measuredIds = new Set<string>();
  const record = (measured: readonly Measure[]): void => {
    for (const measure of measured) {
      measures.set(measure.id, measure);
      measuredIds.add(measure.id);
    }
  };
  let deck: Deck = { ...prepared.deck, slides: [...composed] };
  let stale: readonly string[] | undefined;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const measured = await page.measure(stale);
    record(measured);
    const next = refit(deck, measured, headings);
    deck = next.deck;
    if (tooManySlides(deck.slides, prepared.loaded).length > 0)
      return { slides: deck.slides, measures, measured: measuredIds.size, page, isDone: false };
    if (next.changed.length === 0) break;
    await page.replace(deck.slides);
    stale = next.changed;
  }
  // Parts of a block share the smallest size any of them needs, so some were measured at another size.
  const resized = deck.slides.filter(({ id, fit }) => measures.get(id)?.fit !== fit).map(({ id }) => id);
  if (resized.length > 0) {
    await page.replace(deck.slides);
    record(await page.inspect(resized));
  }
  return { slides: deck.slides, measures, measured: measuredIds.size, page, isDone: true };
}

/** Slides that overflow, and tables in small type, reported at their first slide. */
function fitFaults({ slides }: Deck, measures: ReadonlyMap<string, Measure>): Diagnostic[] {
  const first = new Map(slides.toReversed().map(({ path, id }) => [path, id]));
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
