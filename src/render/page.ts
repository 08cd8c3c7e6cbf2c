// The loaded page: render makes it, fit measures it, exporters print and capture it. Hides puppeteer.
import type { Measure } from '../browser/api.js';
import type { Slide } from '../deck/model.js';
import type { LaidNode } from './geometry.js';
import type { Picture } from './picture.js';

export type { Measure } from '../browser/api.js';

/** A picture of consecutive slides, one below the other. */
export interface Strip {
  /** Index of the topmost slide, from 0. */
  first: number;
  count: number;
  picture: Picture;
}

export type Take = (strip: Strip) => Promise<void>;

export interface Page {
  /**
   * Measures the slides with these ids (all if omitted): tries the type-scale steps in order and leaves each slide
   * at the chosen one.
   */
  measure(ids?: readonly string[]): Promise<Measure[]>;
  /** Updates the deck's slides. Those whose id and content are already in the page are left as they are. */
  replace(slides: readonly Slide[]): Promise<void>;
  /** Measures the slides with these ids (all if omitted) at their current step and leaves them there. */
  inspect(ids?: readonly string[]): Promise<Measure[]>;
  /** Like `replace`, with the colours and motifs of another theme (PageInput.look). */
  restyle(look: string, slides: readonly Slide[]): Promise<void>;
  /** A tagged PDF of all slides, one 1280 × 720 px page each. */
  pdf(): Promise<Uint8Array>;
  /**
   * Captures every slide once, at `scale` device pixels per CSS px. `take` gets the strips in no particular order and is
   * awaited, so that few pictures are in memory at a time. Formats that ask at the same time share the pictures.
   */
  photograph(scale: number, take: Take): Promise<void>;
  /** All slides in order as trees of boxes and lines of text, for exporters that draw them elsewhere. */
  geometry(): Promise<LaidNode[]>;
  close(): Promise<void>;
}
