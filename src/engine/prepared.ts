// What a build makes once for all looks of an outline, what it keeps for the outline's next state, and one look.

import type { ChartCache, PictureCache } from '../assets/assets.js';
import type { TracedSlide } from '../check/deck/trace.js';
import type { Assets } from '../deck/asset.js';
import type { Deck } from '../deck/model.js';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { LoadedOutline } from '../outline/load.js';
import type { SlideRenderer } from '../render/marp.js';
import type { Theme } from '../theme/model.js';
import type { DeckLook } from './deck-tab.js';
import type { Written } from './written.js';

/** What turns Markdown into slides, the same for every outline. */
export interface Rendering {
  /** Marp with the shared stylesheets, which hold no theme's colours. */
  renderer: SlideRenderer;
  /** The shared stylesheets as they are in theme.css. */
  layouts: string;
}

/** What stays while an outline is edited: work on what an edit leaves as it was. */
export interface OutlineCache extends Rendering {
  /** By the folder of templates and by what a theme brings for the cover. */
  writers: Map<string, Result<Written>>;
  pictures: PictureCache;
  ofTheme: WeakMap<Theme, ThemeCache>;
}

/** What was drawn in a theme last. */
export interface ThemeCache {
  /** Charts by what they show. */
  charts: ChartCache;
  /** CSS for a set of characters. Long: one string each, so that comparing them costs nothing. */
  styles?: { characters: string; fonts: string; shared: string; look: string; missing: Diagnostic[] };
}

/** What all looks of one outline share: it is composed once, and its pictures are read once. */
export interface Prepared {
  loaded: LoadedOutline;
  deck: Deck;
  pictures: Assets;
  diagnostics: Diagnostic[];
  /** Every character of the outline and of the deck's own words, once. */
  characters: string;
  /** Where the texts of each fitted deck come from: looks that share its slides share it. */
  traces: TracedSlide[][];
  cache: OutlineCache;
}

/** Everything that turns slides into HTML in one look. */
export interface Drawing extends DeckLook {
  theme: Theme;
  assets: Assets;
  written: Written;
  /** Fonts that the deck's text needs. */
  fonts: string;
}
