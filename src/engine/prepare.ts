// A loaded outline → its composed deck with its pictures, and a cache that its next state can reuse.
import { type Images, PictureCache, readPictures } from '../assets/assets.js';
import { compose } from '../compose/compose.js';
import type { Assets } from '../deck/asset.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { LoadedOutline } from '../outline/load.js';
import { type Abortable, yieldToEvents } from '../platform/abort.js';
import { createSlideRenderer } from '../render/marp.js';
import { baseCss, THEME_HEAD } from '../theme/css.js';
import type { OutlineCache, Prepared, Rendering } from './prepared.js';

export interface PrepareOptions extends Abortable {
  minutes?: number;
  /** Used instead of the pictures in the outline's folder. */
  pictures?: Assets;
  /** The same, undecoded: by the names that the outline uses for them. */
  images?: Images;
  /** From an earlier state of the outline. */
  cache?: OutlineCache;
}

export async function createRendering(): Promise<Rendering> {
  const layouts = baseCss();
  return { layouts, renderer: await createSlideRenderer(`${THEME_HEAD}\n${layouts}`) };
}

export function createCache(rendering: Rendering): OutlineCache {
  return { ...rendering, writers: new Map(), pictures: new PictureCache(), ofTheme: new WeakMap() };
}

/** @throws the signal's reason on abort. */
export async function prepare(loaded: LoadedOutline, options: PrepareOptions = {}): Promise<Prepared> {
  const { signal, minutes, images } = options;
  await yieldToEvents(signal);
  const { deck, diagnostics } = compose(loaded, { minutes });
  await yieldToEvents(signal);
  const previous = options.cache;
  const { value = new Map(), diagnostics: pictureDiagnostics } =
    options.pictures || hasErrors(diagnostics)
      ? { value: options.pictures, diagnostics: [] }
      : await readPictures(deck, { ...loaded, images, cache: previous?.pictures, signal });
  await yieldToEvents(signal);
  const cache = previous ?? createCache(await createRendering());
  await yieldToEvents(signal);
  return {
    loaded,
    deck,
    pictures: value,
    diagnostics: [...diagnostics, ...pictureDiagnostics],
    characters: charactersOf(loaded, deck.slides),
    traces: [],
    cache,
  };
}

function charactersOf({ outline }: LoadedOutline, slides: unknown): string {
  return [...new Set(JSON.stringify([outline, slides]))].sort().join('');
}
