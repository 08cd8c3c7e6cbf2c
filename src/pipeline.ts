// The table of contents: the stages in their order, from a loaded outline to the files of one deck.
import { readPictures, withCharts } from './assets/assets.js';
import type { TracedSlide } from './check/deck/trace.js';
import { compose } from './compose/compose.js';
import { tooManySlides } from './compose/too-many.js';
import type { Assets } from './deck/asset.js';
import type { Deck } from './deck/model.js';
import { createWriter } from './deck/writer.js';
import { type Diagnostic, hasErrors, type Result } from './diagnostics/diagnostic.js';
import type { Export, ExportOptions, Format } from './export/exporter.js';
import { exportAll, type FormatResult } from './export/run.js';
import { type Begun, beginFormats } from './export/table.js';
import { type Fitted, fitDeck } from './fit.js';
import type { LoadedOutline } from './outline/load.js';
import { type Abortable, abortable, breath } from './platform/abort.js';
import { coverKey, type Drawing, type Prepared } from './prepared.js';
import type { Browser } from './render/browser.js';
import { createSlideRenderer, inlineAssets } from './render/marp.js';
import { photographParts, printHtml } from './render/open-page.js';
import type { Measure } from './render/page.js';
import type { Stage } from './stage.js';
import { baseCss, fontCss, THEME_HEAD, themeCss, tokenCss } from './theme/css.js';
import { missingGlyphs } from './theme/glyphs.js';
import { loadTheme } from './theme/load.js';
import type { Mode, Theme } from './theme/model.js';
import { remembering, type Written } from './written.js';

/** Which look a deck takes: a province's name, or a path to a theme folder taken from `base`; without it, the outline's own. */
export interface LookOptions extends Abortable {
  province?: string;
  base: string;
  mode: Mode;
  /** Folder of the user's own templates. */
  templates?: string;
}

export interface DeckOptions extends LookOptions {
  formats: readonly Format[];
  exports: ExportOptions;
}

/** What a run tells while it goes on: the stage that begins, or the format that is done. */
export type OnStage = (stage: 'compose' | 'theme' | 'fit' | Format) => void;

export interface BuiltDeck {
  deck: Deck;
  theme: Theme;
  /** The last measure of each slide, by its id. */
  measures: Map<string, Measure>;
  /** Where each text of each slide comes from. */
  traced: TracedSlide[];
  formats: FormatResult[];
}

/** `pictures` stand in for those of the outline's folder. @throws the signal's reason when it aborts. */
export async function prepare(
  loaded: LoadedOutline,
  options: Abortable & { minutes?: number; pictures?: Assets } = {},
): Promise<Prepared> {
  const { signal } = options;
  await breath(signal);
  const { deck, diagnostics } = compose(loaded, { minutes: options.minutes });
  await breath(signal);
  const { value = new Map(), diagnostics: poor } =
    options.pictures || hasErrors(diagnostics)
      ? { value: options.pictures, diagnostics: [] }
      : await readPictures(deck, { ...loaded, signal });
  await breath(signal);
  const layouts = baseCss();
  const renderer = await createSlideRenderer(`${THEME_HEAD}\n${layouts}`);
  await breath(signal);
  const characters = [...new Set(JSON.stringify([loaded.outline, deck]))].join('');
  const shared = { renderer, layouts, characters, writers: new Map(), fits: new Map(), traces: new Map() };
  return { loaded, deck, pictures: value, diagnostics: [...diagnostics, ...poor], ...shared };
}

/**
 * Builds one deck. Errors of the input come back as diagnostics without a value; a format that fails is a diagnostic
 * and does not take the others with it.
 * @throws BrowserGone when the browser dies: the caller starts another. The signal's reason when it aborts.
 */
export async function buildDeck(
  prepared: Prepared,
  options: DeckOptions,
  browser: Promise<Browser>,
  stage: Stage,
  onStage: OnStage = () => {},
): Promise<Result<BuiltDeck>> {
  if (tooManySlides(prepared.deck.slides, prepared.loaded).length > 0)
    return { diagnostics: prepared.diagnostics };
  onStage('theme');
  const drawn = await draw(prepared, options);
  const diagnostics = [...prepared.diagnostics, ...drawn.diagnostics];
  if (!drawn.value || hasErrors(diagnostics)) return { diagnostics };
  onStage('fit');
  const { theme } = drawn.value;
  let begun: Begun = {};
  const begin = (): void => {
    begun = beginFormats(options.formats, theme, options);
  };
  const { signal } = options;
  const running = await abortable(browser, signal);
  const fitted = await fitDeck(prepared, drawn.value, running, stage, begin);
  if (hasErrors(fitted.diagnostics)) return { diagnostics: [...diagnostics, ...fitted.diagnostics] };
  const { deck, measures } = fitted;
  // Traced while the browser works for the formats.
  const tracing = tracedIn(prepared, deck, signal);
  const origins = tracing.then((done) => done.origins);
  // Who awaits none of them hears of a failure from the tracing itself.
  origins.catch(() => undefined);
  const input = exportInput(prepared, fitted, drawn.value, running, options, { ...begun, origins });
  const exporting = exportAll(options.formats, input, onStage);
  const [made, { traced, found }] = await Promise.all([exporting, tracing]);
  const said = [...drawn.value.written.writer.diagnostics(), ...fitted.diagnostics, ...found];
  diagnostics.push(...said, ...made.diagnostics);
  return { value: { deck, theme, measures, traced, formats: made.formats }, diagnostics };
}

/** Where a fitted deck's texts come from, and what is found wrong with them. @throws the signal's reason when it aborts. */
async function tracedIn(
  { loaded, traces }: Prepared,
  deck: Deck,
  signal?: AbortSignal,
): Promise<{ traced: TracedSlide[]; origins: string[][]; found: Diagnostic[] }> {
  await breath(signal);
  const [{ traceDeck }, { originsOf }, { slideFindings }] = await Promise.all([
    import('./check/deck/trace.js'),
    import('./check/deck/origins.js'),
    import('./check/deck/findings.js'),
  ]);
  await breath(signal);
  const traced = traces.get(deck) ?? traceDeck(deck, loaded);
  traces.set(deck, traced);
  const found = slideFindings(traced, deck.lang, loaded.locateIn, ({ number }) => String(number));
  return { traced, origins: traced.map((slide) => originsOf(slide, deck.lang)), found };
}

/** Reads a theme and draws all that it gives a deck. @throws the signal's reason when it aborts. */
export async function draw(prepared: Prepared, options: LookOptions): Promise<Result<Drawing>> {
  const { signal } = options;
  const { value: theme, diagnostics } = await themeOf(prepared.loaded, options);
  if (!theme) return { diagnostics };
  const { deck, pictures, renderer, characters } = prepared;
  const assets = await withCharts(pictures, deck, theme, { signal });
  await breath(signal);
  const made = writerFor(prepared, theme, options.templates);
  const found = [...diagnostics, ...made.diagnostics, ...missingGlyphs(theme, characters)];
  const written = made.value;
  if (!written || hasErrors(found)) return { diagnostics: found };
  await breath(signal);
  const fonts = fontCss(theme, characters);
  await breath(signal);
  const value: Drawing = {
    theme,
    assets,
    written,
    fonts,
    shared: `${fonts}\n${renderer.css}`,
    look: tokenCss(theme, 'div.marpit > section'),
    sections: (slides) => written.html(slides, assets).map((html) => inlineAssets(html, assets.values())),
    ready: (slides) => written.ready(slides, assets, signal),
  };
  return { value, diagnostics: found };
}

function writerFor(prepared: Prepared, theme: Theme, templates?: string): Result<Written> {
  const key = coverKey(theme);
  const known = prepared.writers.get(key);
  if (known) return known;
  const cover = { logo: theme.logo !== undefined, photograph: theme.photograph !== undefined };
  const { deck, renderer } = prepared;
  const { value: writer, diagnostics } = createWriter({ templates, cover });
  const made = { value: writer && remembering(writer, deck, renderer), diagnostics };
  prepared.writers.set(key, made);
  return made;
}

function themeOf({ outline, dir, locate }: LoadedOutline, options: LookOptions): Promise<Result<Theme>> {
  const { province, base, mode, signal } = options;
  if (province !== undefined) return loadTheme(province, { mode, base, signal });
  return loadTheme(outline.province, { mode, base: dir, place: locate('province'), signal });
}

/** What few formats need is made when it is asked for. */
function exportInput(
  { loaded, layouts }: Prepared,
  { deck, page }: Fitted,
  drawing: Drawing,
  browser: Browser,
  { exports, signal }: DeckOptions,
  begun: Begun & Pick<Export, 'origins'>,
): Export {
  const { theme, assets, written, fonts, shared, look } = drawing;
  return {
    outline: loaded.outline,
    deck,
    theme,
    assets,
    get markdown() {
      return written.markdown(deck.slides, assets);
    },
    get css() {
      return themeCss(theme, fonts, layouts);
    },
    get sections() {
      return drawing.sections(deck.slides);
    },
    get pageCss() {
      return `${shared}\n${look}`;
    },
    page,
    print: (html, script) => printHtml(browser, html, script),
    photograph: (document, take) => photographParts(browser, document, take),
    ...begun,
    options: exports,
    signal,
  };
}
