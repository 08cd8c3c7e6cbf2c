// What a build makes once for all looks of an outline, and for one look.

import type { TracedSlide } from './check/deck/trace.js';
import type { Assets } from './deck/asset.js';
import type { Deck } from './deck/model.js';
import type { Diagnostic, Result } from './diagnostics/diagnostic.js';
import type { LoadedOutline } from './outline/load.js';
import type { SlideRenderer } from './render/marp.js';
import type { Look } from './stage.js';
import type { Theme } from './theme/model.js';
import type { Written } from './written.js';

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
  /** Where the texts of each fitted deck come from: looks that share a deck share it. */
  traces: Map<Deck, TracedSlide[]>;
}

/** Everything that turns slides into HTML in one look. */
export interface Drawing extends Look {
  theme: Theme;
  assets: Assets;
  written: Written;
  /** Fonts that the deck's text needs. */
  fonts: string;
}

/** What of a theme the templates of its cover ask for. */
export const coverKey = ({ logo, photograph }: Theme): string =>
  [logo && 'logo', photograph && 'photograph'].join();
