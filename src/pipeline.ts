// The table of contents: the stages in their order, from a loaded outline to the files of one deck.
import { readPictures, withCharts } from './assets/assets.js';
import type { Assets } from './assets/model.js';
import { slideFindings } from './check/deck/findings.js';
import { type TracedSlide, traceDeck } from './check/deck/trace.js';
import { compose, tooManySlides } from './compose/compose.js';
import { refit } from './compose/refit.js';
import type { Deck } from './deck/model.js';
import { createWriter } from './deck/writer.js';
import { type Diagnostic, diagnostic, hasErrors, type Result } from './diagnostics/diagnostic.js';
import type { Export, ExportOptions, Format } from './export/exporter.js';
import { exportAll, type FormatResult } from './export/run.js';
import { type Begun, beginFormats } from './export/table.js';
import type { LoadedOutline } from './outline/load.js';
import { type Abortable, abortable, breath } from './platform/abort.js';
import type { Browser } from './render/browser.js';
import { createSlideRenderer, inlineAssets, type SlideRenderer } from './render/marp.js';
import { photographParts, printHtml } from './render/open-page.js';
import type { Measure, Page } from './render/page.js';
import type { Look, Stage } from './stage.js';
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

/** What all looks of one outline share: it is composed once, and its pictures are read once. */
export interface Prepared {
  loaded: LoadedOutline;
  deck: Deck;
  pictures: Assets;
  diagnostics: Diagnostic[];
  /** Marp with the shared stylesheets, which hold no theme's colours. */
  renderer: SlideRenderer;
  /** The shared stylesheets as they are in theme.css. */
  layouts: string;
  /** Every character of the outline and of the deck's own words, once. */
  characters: string;
  /** Writers by what a theme brings for the cover, and decks as they were fitted to a set of fonts. */
  writers: Map<string, Result<Written>>;
  fits: Map<string, Deck>;
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

/** Passes of measuring and splitting; the last ones cut between words, so that fewer are always enough. */
const MAX_PASSES = 8;

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
  const shared = { renderer, layouts, characters, writers: new Map(), fits: new Map() };
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
  const input = exportInput(prepared, fitted, drawn.value, running, options, begun);
  const exporting = exportAll(options.formats, input, onStage);
  const { deck, measures } = fitted;
  const { loaded } = prepared;
  const traced = traceDeck(deck, loaded);
  const seen = slideFindings(traced, deck.lang, loaded.locateIn, ({ number }) => String(number));
  const made = await exporting;
  const said = [...drawn.value.written.writer.diagnostics(), ...fitted.diagnostics, ...seen];
  diagnostics.push(...said, ...made.diagnostics);
  return { value: { deck, theme, measures, traced, formats: made.formats }, diagnostics };
}

/** Everything that turns slides into HTML in one look. */
export interface Drawing extends Look {
  theme: Theme;
  assets: Assets;
  written: Written;
  /** Fonts that the deck's text needs. */
  fonts: string;
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

const coverKey = ({ logo, photograph }: Theme): string => [logo && 'logo', photograph && 'photograph'].join();

function themeOf({ outline, dir, locate }: LoadedOutline, options: LookOptions): Promise<Result<Theme>> {
  const { province, base, mode, signal } = options;
  if (province !== undefined) return loadTheme(province, { mode, base, signal });
  return loadTheme(outline.province, { mode, base: dir, place: locate('province'), signal });
}

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
    if (next.changed.length === 0 || tooManySlides(deck.slides, loaded).length > 0) break;
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

/** What few formats need is made when it is asked for. */
function exportInput(
  { loaded, layouts }: Prepared,
  { deck, page }: Fitted,
  drawing: Drawing,
  browser: Browser,
  { exports, signal }: DeckOptions,
  begun: Begun,
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
