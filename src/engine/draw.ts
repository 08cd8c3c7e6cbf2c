// A prepared outline and a look → everything that turns its slides into HTML.
import { withCharts } from '../assets/assets.js';
import { createWriter } from '../deck/writer.js';
import { hasErrors, type Result } from '../diagnostics/diagnostic.js';
import type { LoadedOutline } from '../outline/load.js';
import { type Abortable, yieldToEvents } from '../platform/abort.js';
import { inlineAssets } from '../render/marp.js';
import { fontCss, tokenCss } from '../theme/css.js';
import { missingGlyphs } from '../theme/glyphs.js';
import { loadTheme } from '../theme/load.js';
import type { Mode, Theme } from '../theme/model.js';
import type { Drawing, OutlineCache, Prepared, ThemeCache } from './prepared.js';
import { type CachedWriter, withCache } from './written.js';

/**
 * The look of a deck: a province's name, or a path to a theme folder relative to `base`; defaults to the outline's own.
 */
export interface LookOptions extends Abortable {
  province?: string;
  base: string;
  mode: Mode;
  /** Folder of the user's own templates. */
  templates?: string;
}

/** Loads a theme and draws the deck in it. @throws the signal's reason on abort. */
export async function draw(prepared: Prepared, options: LookOptions): Promise<Result<Drawing>> {
  const { value: theme, diagnostics } = await themeOf(prepared.loaded, options);
  if (!theme) return { diagnostics };
  const drawn = await drawIn(theme, prepared, options);
  return { value: drawn.value, diagnostics: [...diagnostics, ...drawn.diagnostics] };
}

/** Draws in a theme that is already loaded. @throws the signal's reason on abort. */
export async function drawIn(
  theme: Theme,
  prepared: Prepared,
  { templates, signal }: Pick<LookOptions, 'templates' | 'signal'>,
): Promise<Result<Drawing>> {
  const { deck, pictures, cache } = prepared;
  const cached = cacheOf(theme, cache);
  const assets = await withCharts(pictures, deck, theme, { cache: cached.charts, signal });
  await yieldToEvents(signal);
  const { value: written, diagnostics } = writerFor(cache, theme, templates);
  const { missing, ...styles } = stylesOf(theme, cached, prepared);
  const found = [...diagnostics, ...missing];
  if (!written || hasErrors(found)) return { diagnostics: found };
  await yieldToEvents(signal);
  const value: Drawing = {
    theme,
    assets,
    written,
    fonts: styles.fonts,
    shared: styles.shared,
    look: styles.look,
    sections: (slides, ofDeck) =>
      written.html(slides, ofDeck, assets).map((html) => inlineAssets(html, assets.values())),
    ready: (slides, ofDeck) => written.ready(slides, ofDeck, assets, signal),
  };
  return { value, diagnostics: found };
}

/** The theme that the options name, else the outline's. @throws the signal's reason on abort. */
export function themeOf(
  { outline, dir, locate }: LoadedOutline,
  { province, base, mode, signal }: LookOptions,
): Promise<Result<Theme>> {
  if (province !== undefined) return loadTheme(province, { mode, base, signal });
  return loadTheme(outline.province, { mode, base: dir, place: locate('province'), signal });
}

function cacheOf(theme: Theme, { ofTheme }: OutlineCache): ThemeCache {
  const cached = ofTheme.get(theme) ?? { charts: new Map() };
  ofTheme.set(theme, cached);
  return cached;
}

/** A theme's CSS with the fonts that these characters need, and the characters that no font covers. */
function stylesOf(
  theme: Theme,
  cache: ThemeCache,
  { characters, cache: { renderer } }: Prepared,
): NonNullable<ThemeCache['styles']> {
  if (cache.styles?.characters === characters) return cache.styles;
  const fonts = fontCss(theme, characters);
  cache.styles = {
    characters,
    fonts,
    shared: `${fonts}\n${renderer.css}`,
    look: tokenCss(theme, 'div.marpit > section'),
    missing: missingGlyphs(theme, characters),
  };
  return cache.styles;
}

/** A user's own templates are read again for each writer: they may have changed. */
function writerFor(
  { writers, renderer }: OutlineCache,
  theme: Theme,
  templates?: string,
): Result<CachedWriter> {
  const cover = { logo: theme.logo !== undefined, photograph: theme.photograph !== undefined };
  const key = JSON.stringify([templates, cover]);
  const cached = writers.get(key);
  if (cached) return cached;
  const { value: writer, diagnostics } = createWriter({ templates, cover });
  const result = { value: writer && withCache(writer, renderer), diagnostics };
  writers.set(key, result);
  return result;
}
