// Names of themes → their contact sheet as HTML, PDF and PNG.

import type { Layout } from '../deck/model.js';
import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import { DeckTab } from '../engine/deck-tab.js';
import type { Lang } from '../messages/message.js';
import { type Abortable, abortable } from '../platform/abort.js';
import type { OutputFile } from '../platform/files.js';
import { loadSharp } from '../platform/sharp.js';
import type { Browser } from '../render/browser.js';
import { BrowserGone, goneDiagnostic } from '../render/browser-gone.js';
import { findBrowser } from '../render/discover.js';
import { launchFound } from '../render/launch.js';
import { photographHtml, printHtml } from '../render/open-page.js';
import type { Mode } from '../theme/model.js';
import { listProvinces } from '../theme/provinces.js';
import { lookAt, type PreviewLook, prepareSample } from './looks.js';
import { type ContactSheet, layoutSheet, themeSheet } from './sheet.js';

export interface PreviewOptions extends Abortable {
  /** A province's name, a path to a theme folder relative to `base`, or "all". */
  theme: string;
  base: string;
  mode: Mode;
  /** One layout instead of all; with "all" the cover by default. */
  layout?: Layout;
  /** A browser executable, or "bundled". */
  browser?: string;
  lang: Lang;
}

/** Progress: the look being drawn, or undefined for the sheet itself. */
export type OnLook = (theme: string | undefined, done: number, of: number) => void;

/**
 * Three files of one name: preview-<theme>[-<layout>][-<mode>].html, .pdf, .png. A crashed browser is a diagnostic.
 * @throws the signal's reason when it aborts; the browser is gone by then.
 */
export async function preview(
  options: PreviewOptions,
  onLook: OnLook = () => {},
): Promise<Result<OutputFile[]>> {
  const { signal } = options;
  const found = await findBrowser({ browser: options.browser, signal });
  if (!found.value) return { diagnostics: found.diagnostics };
  const { temporary } = found.value;
  try {
    const { browser, diagnostics: other } = await launchFound(found.value, { signal });
    found.diagnostics.push(...other);
    const { value, diagnostics } = await sheetFiles(options, browser, onLook).finally(browser.close);
    return { value, diagnostics: [...found.diagnostics, ...diagnostics] };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof BrowserGone)) throw error;
    return { diagnostics: [...found.diagnostics, await goneDiagnostic(error, temporary)] };
  }
}

async function sheetFiles(
  options: PreviewOptions,
  browser: Browser,
  onLook: OnLook,
): Promise<Result<OutputFile[]>> {
  const { value: looks, diagnostics } = await looksAt(await themesOf(options), options, browser, onLook);
  const [first] = looks ?? [];
  if (!looks || !first) return { diagnostics };
  onLook(undefined, looks.length, looks.length);
  const { layout, lang, theme, signal } = options;
  const sheet = theme === 'all' ? themeSheet(looks, layout ?? 'cover', lang) : layoutSheet(first, lang);
  return { value: await files(nameOf(options, first), sheet, { browser, signal }), diagnostics };
}

async function themesOf({ theme, signal }: PreviewOptions): Promise<string[]> {
  return theme === 'all' ? ((await listProvinces({ signal })).value ?? []).map(({ slug }) => slug) : [theme];
}

/** A theme with errors is reported and skipped. */
async function looksAt(
  themes: readonly string[],
  options: PreviewOptions,
  browser: Browser,
  onLook: OnLook,
): Promise<Result<PreviewLook[]>> {
  const layout = options.theme === 'all' ? (options.layout ?? 'cover') : options.layout;
  const sample = await prepareSample(options);
  const tab = new DeckTab();
  const looks: PreviewLook[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [done, theme] of themes.entries()) {
    options.signal?.throwIfAborted();
    onLook(theme, done, themes.length);
    const look = await lookAt(theme, sample, { ...options, layout }, browser, tab);
    diagnostics.push(...look.diagnostics);
    if (look.value) looks.push(look.value);
  }
  await tab.close();
  return looks.length > 0 || !hasErrors(diagnostics) ? { value: looks, diagnostics } : { diagnostics };
}

function nameOf({ theme, layout, mode }: PreviewOptions, look: PreviewLook): string {
  const shown = theme === 'all' ? ['all', layout ?? 'cover'] : [look.theme.slug, layout];
  return ['preview', ...shown, mode === 'light' ? undefined : mode].filter(Boolean).join('-');
}

async function files(
  name: string,
  { html, size }: ContactSheet,
  { browser, signal }: Abortable & { browser: Browser },
): Promise<OutputFile[]> {
  const [pdf, drawn] = await Promise.all([printHtml(browser, html), photographHtml(browser, html, size)]);
  const sharp = loadSharp();
  const { data, ...raw } = drawn;
  const picture = sharp(data, { raw }).withDensity(72).png({ compressionLevel: 9 });
  const png = await abortable(picture.toBuffer(), signal);
  return [
    { path: `${name}.html`, data: html },
    { path: `${name}.pdf`, data: pdf },
    { path: `${name}.png`, data: png },
  ];
}
