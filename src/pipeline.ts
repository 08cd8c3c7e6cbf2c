// The table of contents: the stages in their order, from a loaded outline to the files of one deck.
import { prepareAssets } from './assets/assets.js';
import type { Assets } from './assets/model.js';
import { compose } from './compose/compose.js';
import { refit } from './compose/refit.js';
import type { Deck } from './deck/model.js';
import { createWriter, type Writer } from './deck/writer.js';
import { type Diagnostic, diagnostic, hasErrors, type Result } from './diagnostics/diagnostic.js';
import type { Export, ExportOptions, Format, OutputFile } from './export/exporter.js';
import { loadExporter } from './export/table.js';
import type { LoadedOutline } from './outline/load.js';
import { type Browser, BrowserGone } from './render/browser.js';
import { createSlideRenderer, inlineAssets, type SlideRenderer } from './render/marp.js';
import { openPage, photographHtml, printHtml } from './render/open-page.js';
import type { Measure, Page } from './render/page.js';
import { fontCss, themeCss } from './theme/css.js';
import { missingGlyphs } from './theme/glyphs.js';
import { loadTheme } from './theme/load.js';
import type { Mode, Theme } from './theme/model.js';

export interface DeckOptions {
  /** A province's name, or a path to a theme folder taken from `base`; without it, the outline's own. */
  province?: string;
  base: string;
  mode: Mode;
  minutes?: number;
  /** Folder of the user's own templates. */
  templates?: string;
  formats: readonly Format[];
  exports: ExportOptions;
}

/** What a run tells while it goes on: the stage that begins, or the format that is done. */
export type OnStage = (stage: 'compose' | 'theme' | 'fit' | Format) => void;

export interface FormatResult {
  format: Format;
  files: OutputFile[];
  ms: number;
}

export interface BuiltDeck {
  deck: Deck;
  theme: Theme;
  /** The last measure of each slide, by its id. */
  measures: Map<string, Measure>;
  formats: FormatResult[];
}

/** Passes of measuring and splitting; the last ones cut between words, so that fewer are always enough. */
const MAX_PASSES = 8;

/**
 * Builds one deck. Errors of the input come back as diagnostics without a value; a format that fails is a diagnostic
 * and does not take the others with it. @throws BrowserGone when the browser dies: the caller starts another.
 */
export async function buildDeck(
  loaded: LoadedOutline,
  options: DeckOptions,
  browser: Promise<Browser>,
  onStage: OnStage = () => {},
): Promise<Result<BuiltDeck>> {
  onStage('compose');
  const composed = compose(loaded, { minutes: options.minutes });
  onStage('theme');
  const drawn = await draw(loaded, composed.deck, options);
  const diagnostics = [...composed.diagnostics, ...drawn.diagnostics];
  if (!drawn.value) return { diagnostics };
  onStage('fit');
  const page = await openDeck(composed.deck, drawn.value, await browser);
  try {
    const fitted = await fitDeck(composed.deck, page);
    const made = await exportAll(
      { loaded, deck: fitted.deck, page, browser: await browser, options, onStage },
      drawn.value,
    );
    diagnostics.push(...drawn.value.writer.diagnostics(), ...fitted.diagnostics, ...made.diagnostics);
    const { theme } = drawn.value;
    return {
      value: { deck: fitted.deck, theme, measures: fitted.measures, formats: made.formats },
      diagnostics,
    };
  } finally {
    await page.close();
  }
}

/** Everything that turns slides into HTML: theme, pictures, templates, Marp. */
interface Drawing {
  theme: Theme;
  assets: Assets;
  writer: Writer;
  renderer: SlideRenderer;
  /** The deck's CSS with the fonts that its text needs. */
  pageCss: string;
  /** theme.css for stock Marp. */
  css: string;
}

async function draw(loaded: LoadedOutline, deck: Deck, options: DeckOptions): Promise<Result<Drawing>> {
  const { outline, dir, locate } = loaded;
  const theme = await themeOf(loaded, options);
  if (!theme.value) return { diagnostics: theme.diagnostics };
  const assets = await prepareAssets(deck, theme.value, { dir, locate });
  const cover = { logo: theme.value.logo !== undefined, photograph: theme.value.photograph !== undefined };
  const writer = createWriter({ templates: options.templates, cover });
  const text = JSON.stringify([outline, deck]);
  const diagnostics = [
    ...theme.diagnostics,
    ...assets.diagnostics,
    ...writer.diagnostics,
    ...missingGlyphs(theme.value, text),
  ];
  if (!assets.value || !writer.value || hasErrors(diagnostics)) return { diagnostics };
  const bare = await themeCss(theme.value, { fonts: false });
  const fonts = fontCss(theme.value, text);
  const renderer = await createSlideRenderer(bare);
  const [head = '', ...rest] = bare.split('\n\n');
  const value: Drawing = {
    theme: theme.value,
    assets: assets.value,
    writer: writer.value,
    renderer,
    pageCss: `${fonts}\n${renderer.css}`,
    css: [head, fonts, ...rest].join('\n\n'),
  };
  return { value, diagnostics };
}

function themeOf(
  { outline, dir, locate }: LoadedOutline,
  { province, base, mode }: DeckOptions,
): Promise<Result<Theme>> {
  if (province !== undefined) return loadTheme(province, { mode, base });
  return loadTheme(outline.province, { mode, base: dir, place: locate('province') });
}

function sectionsOf(deck: Deck, { writer, renderer, assets }: Drawing): string[] {
  return renderer.sections(writer.deck(deck, assets)).map((html) => inlineAssets(html, assets.values()));
}

function openDeck(deck: Deck, drawing: Drawing, browser: Browser): Promise<Page> {
  return openPage(browser, {
    lang: deck.lang,
    title: deck.title,
    css: drawing.pageCss,
    slides: deck.slides,
    sections: (slides) => sectionsOf({ ...deck, slides: [...slides] }, drawing),
  });
}

interface Fitted {
  deck: Deck;
  measures: Map<string, Measure>;
  diagnostics: Diagnostic[];
}

/** The one loop: measure, scale or split, put the changed slides in place, measure those again. */
async function fitDeck(composed: Deck, page: Page): Promise<Fitted> {
  const measures = new Map<string, Measure>();
  let deck = composed;
  let wanted: string[] | undefined;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const measured = await page.measure(wanted);
    for (const measure of measured) measures.set(measure.id, measure);
    const next = refit(deck, measured);
    deck = next.deck;
    if (next.changed.length === 0) break;
    await page.replace(deck.slides);
    wanted = next.changed;
  }
  const spilling = deck.slides.filter((slide) => measures.get(slide.id)?.overflow);
  const diagnostics = spilling.map((slide) =>
    diagnostic('render/overflow', { slide: deck.slides.indexOf(slide) + 1, path: slide.path }),
  );
  return { deck, measures, diagnostics };
}

interface ExportJob {
  loaded: LoadedOutline;
  deck: Deck;
  page: Page;
  browser: Browser;
  options: DeckOptions;
  onStage: OnStage;
}

async function exportAll(
  job: ExportJob,
  drawing: Drawing,
): Promise<{ formats: FormatResult[]; diagnostics: Diagnostic[] }> {
  const { deck, page, browser, loaded, options } = job;
  const { theme, assets, css, pageCss, writer } = drawing;
  const input: Export = {
    outline: loaded.outline,
    deck,
    theme,
    assets,
    markdown: writer.deck(deck, assets),
    css,
    sections: sectionsOf(deck, drawing),
    pageCss,
    page,
    print: (html, script) => printHtml(browser, html, script),
    photograph: (html, size, script) => photographHtml(browser, html, size, script),
    options: options.exports,
  };
  const diagnostics: Diagnostic[] = [];
  const formats: FormatResult[] = [];
  await Promise.all(
    options.formats.map(async (format) => {
      const start = performance.now();
      const exported = await exportOne(format, input);
      diagnostics.push(...exported.diagnostics);
      formats.push({ format, files: exported.files, ms: Math.round(performance.now() - start) });
      job.onStage(format);
    }),
  );
  const order = (f: FormatResult): number => options.formats.indexOf(f.format);
  return { formats: formats.sort((a, b) => order(a) - order(b)), diagnostics };
}

async function exportOne(
  format: Format,
  input: Export,
): Promise<{ files: OutputFile[]; diagnostics: Diagnostic[] }> {
  try {
    const exporter = await loadExporter(format);
    return await exporter(input);
  } catch (error) {
    if (error instanceof BrowserGone) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    return { files: [], diagnostics: [diagnostic('export/failed', { format, cause })] };
  }
}
