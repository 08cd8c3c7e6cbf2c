// A source in one look → the drawn deck, then the deck as fitted in the browser.
import { tooManySlides } from '../compose/too-many.js';
import type { Deck } from '../deck/model.js';
import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import type { Abortable } from '../platform/abort.js';
import type { Measure } from '../render/page.js';
import { drawIn, type LookOptions } from './draw.js';
import { fitDeck } from './fit.js';
import type { OpenedOutline } from './opened-outline.js';
import type { Drawing, OutlineCache, Prepared } from './prepared.js';
import type { OnStage } from './progress.js';
import type { Workshop } from './workshop.js';

/** How a session shows its outline. */
export interface SessionLook extends Omit<LookOptions, 'signal'> {
  /** The meeting's length, as in ComposeOptions. */
  minutes?: number;
}

/** A composed outline and everything that draws it in one look. */
export interface DrawnOutline {
  prepared: Prepared;
  drawing: Drawing;
  diagnostics: Diagnostic[];
}

/** The same, with the fitted deck. */
export interface FittedOutline extends DrawnOutline {
  deck: Deck;
  measures: ReadonlyMap<string, Measure>;
  /** Slides that the browser had to measure. */
  measured: number;
}

/** No value if there are errors. @throws the signal's reason on abort. */
export async function drawOutline(
  source: OpenedOutline,
  cache: OutlineCache,
  look: SessionLook,
  { workshop, signal, onStage }: Abortable & { workshop: Workshop; onStage?: OnStage },
): Promise<Result<DrawnOutline>> {
  if (!source.loaded) return { diagnostics: source.diagnostics };
  onStage?.('compose');
  const prepared = await source.composed(source.loaded, cache, { minutes: look.minutes, signal });
  const found = [...source.diagnostics, ...prepared.diagnostics];
  if (hasErrors(found) || tooManySlides(prepared.deck.slides, prepared.loaded).length > 0)
    return { diagnostics: found };
  onStage?.('theme');
  const { value: theme, diagnostics } = await workshop.theme(source.loaded, { ...look, signal });
  found.push(...diagnostics);
  if (!theme) return { diagnostics: found };
  const drawn = await drawIn(theme, prepared, { templates: look.templates, signal });
  found.push(...drawn.diagnostics);
  if (!drawn.value || hasErrors(found)) return { diagnostics: found };
  return { value: { prepared, drawing: drawn.value, diagnostics: found }, diagnostics: found };
}

/** Fits it in a tab of the engine's browser. @throws the signal's reason on abort. */
export async function fitOutline(
  drawn: DrawnOutline,
  workshop: Workshop,
  { signal }: Abortable = {},
): Promise<Result<FittedOutline>> {
  const { prepared, drawing } = drawn;
  const { shared } = drawing;
  const made = await workshop.inBrowser(
    (browser) =>
      workshop.tabs.use((tab) => fitDeck(prepared, drawing, browser, tab), { for: 'fit', shared, signal }),
    signal,
  );
  const diagnostics = [...drawn.diagnostics, ...made.diagnostics, ...(made.value?.diagnostics ?? [])];
  if (!made.value || hasErrors(diagnostics)) return { diagnostics };
  const { deck, measures, measured } = made.value;
  return { value: { prepared, drawing, diagnostics, deck, measures, measured }, diagnostics };
}
