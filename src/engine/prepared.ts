// What all looks of an outline share, what is cached for its next state, and what one look adds.

import type { ChartCache, PictureCache } from '../assets/assets.js';
import type { TracedSlide } from '../check/deck/trace.js';
import type { Assets } from '../deck/asset.js';
import type { Deck } from '../deck/model.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { LoadedOutline } from '../outline/load.js';
import type { SlideRenderer } from '../render/marp.js';
import type { Theme } from '../theme/model.js';
import type { DeckLook } from './deck-tab.js';
import type { CachedWriter } from './written.js';

/** What turns Markdown into slides, the same for every outline. */
export interface Rendering {
  /** Marp with the shared stylesheets, which hold no theme's colours. */
  renderer: SlideRenderer;
  /** The shared stylesheets as theme.css has them. */
  layouts: string;
}

/** What survives an edit: work on everything that the edit did not change. */
export interface OutlineCache extends Rendering {
  /** By template folder and by what a theme brings for the cover. */
  writers: Map<string, Result<CachedWriter>>;
  pictures: PictureCache;
  ofTheme: WeakMap<Theme, ThemeCache>;
}

/** What was last drawn in a theme. */
export interface ThemeCache {
  /** By a chart's content. */
  charts: ChartCache;
  /** CSS for a set of characters. Single strings, so that comparing these long texts is cheap. */
  styles?: { characters: string; fonts: string; shared: string; look: string; missing: Diagnostic[] };
}

/** What all looks of one outline share: it is composed, and its pictures are read, only once. */
export interface Prepared {
  loaded: LoadedOutline;
  deck: Deck;
  pictures: Assets;
  diagnostics: Diagnostic[];
  /** Every distinct character of the outline and of the deck's own words. */
  characters: string;
  /** Traces of each fitted deck: looks with the same slides share one. */
  traces: TracedSlide[][];
  cache: OutlineCache;
}

/** Everything that turns slides into HTML in one look. */
export interface Drawing extends DeckLook {
  theme: Theme;
  assets: Assets;
  written: CachedWriter;
  /** CSS of the fonts that the deck's text needs. */
  fonts: string;
}
