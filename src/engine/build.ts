// A prepared outline in one look → the files of one deck: fit, trace, export.

import type { TracedSlide } from '../check/deck/trace.js';
import type { Deck } from '../deck/model.js';
import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import { exportAll, type FormatResult } from '../export/export-all.js';
import type { Export, ExportOptions, Format } from '../export/exporter.js';
import { type StartedFormats, startFormats } from '../export/formats.js';
import { type Abortable, yieldToEvents } from '../platform/abort.js';
import type { Browser } from '../render/browser.js';
import { photographParts, printHtml } from '../render/open-page.js';
import { withOwnTabs } from '../render/own-tabs.js';
import type { Measure, Page } from '../render/page.js';
import { themeCss } from '../theme/css.js';
import type { Theme } from '../theme/model.js';
import type { DeckTab } from './deck-tab.js';
import { fitDeck } from './fit.js';
import type { Drawing, Prepared } from './prepared.js';
import type { OnStage } from './progress.js';

export interface DeckOptions extends Abortable {
  formats: readonly Format[];
  exports: ExportOptions;
}

export interface BuiltDeck {
  deck: Deck;
  theme: Theme;
  /** The last measure of each slide, by its id. */
  measures: Map<string, Measure>;
  /** Where each text of each slide comes from. */
  traced: TracedSlide[];
  formats: FormatResult[];
}

/**
 * Builds one deck. Overflow that cannot be fixed yields diagnostics and no value; a format that fails yields a
 * diagnostic and does not affect the others.
 * @throws BrowserGone when the browser dies: the caller starts another. The signal's reason on abort.
 */
export async function buildDeck(
  prepared: Prepared,
  drawing: Drawing,
  options: DeckOptions,
  browser: Browser,
  tab: DeckTab,
  onStage: OnStage = () => {},
): Promise<Result<BuiltDeck>> {
  onStage('fit');
  const { theme, written } = drawing;
  const { formats, signal } = options;
  let started: StartedFormats = {};
  const fitted = await fitDeck(prepared, drawing, browser, tab, () => {
    started = startFormats(formats, theme, options);
  });
  if (hasErrors(fitted.diagnostics)) return { diagnostics: fitted.diagnostics };
  const { deck, measures } = fitted;
  const page = await fitted.page();
  // Trace while the browser is busy with the formats.
  const tracing = tracedIn(prepared, deck, signal);
  const origins = tracing.then((done) => done.origins);
  // A failure is reported through `tracing`, even if no format awaits the origins.
  origins.catch(() => undefined);
  const own = withOwnTabs(browser, signal);
  try {
    const prestarted = { ...started, origins };
    const input = exportInput(prepared, { deck, page }, drawing, own.browser, options, prestarted);
    const [made, { traced, found }] = await Promise.all([exportAll(formats, input, onStage), tracing]);
    const diagnostics = [
      ...written.writer.diagnostics(),
      ...fitted.diagnostics,
      ...found,
      ...made.diagnostics,
    ];
    return { value: { deck, theme, measures, traced, formats: made.formats }, diagnostics };
  } finally {
    await own.close();
  }
}

/** Where a fitted deck's texts come from, with findings about them. @throws the signal's reason on abort. */
export async function tracedIn(
  { loaded, traces }: Prepared,
  deck: Deck,
  signal?: AbortSignal,
): Promise<{ traced: TracedSlide[]; origins: string[][]; found: Diagnostic[] }> {
  await yieldToEvents(signal);
  const [{ traceDeck }, { originsOf }, { slideFindings }] = await Promise.all([
    import('../check/deck/trace.js'),
    import('../check/deck/origins.js'),
    import('../check/deck/findings.js'),
  ]);
  await yieldToEvents(signal);
  const cached = traces.find((slides) => isTraceOf(slides, deck));
  const traced = cached ?? traceDeck(deck, loaded);
  if (!cached) traces.push(traced);
  const found = slideFindings(traced, deck.lang, loaded.locateIn, ({ number }) => String(number));
  return { traced, origins: traced.map((slide) => originsOf(slide, deck.lang)), found };
}

const isTraceOf = (traced: readonly TracedSlide[], { slides }: Deck): boolean =>
  traced.length === slides.length && slides.every((slide, index) => traced[index]?.slide === slide);

/** Inputs that few formats need are computed lazily. */
function exportInput(
  { loaded, cache }: Prepared,
  { deck, page }: { deck: Deck; page: Page },
  drawing: Drawing,
  browser: Browser,
  { exports, signal }: Pick<DeckOptions, 'exports' | 'signal'>,
  started: StartedFormats & Pick<Export, 'origins'>,
): Export {
  const { theme, assets, written, fonts, shared, look } = drawing;
  return {
    outline: loaded.outline,
    deck,
    theme,
    assets,
    get markdown() {
      return written.markdown(deck, assets);
    },
    get css() {
      return themeCss(theme, fonts, cache.layouts);
    },
    get sections() {
      return drawing.sections(deck.slides, deck);
    },
    get pageCss() {
      return `${shared}\n${look}`;
    },
    page,
    print: (html, script) => printHtml(browser, html, script),
    photograph: (document, take) => photographParts(browser, document, take),
    ...started,
    options: exports,
    signal,
  };
}
