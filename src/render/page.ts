// The loaded page: render makes it, fit measures it, exporters print and capture it. Puppeteer stays hidden behind it.
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
  /** Measures the slides with these ids (all without): tries the steps in order and leaves the slide at the chosen one. */
  measure(ids?: readonly string[]): Promise<Measure[]>;
  /** Puts the deck's slides in place again: those whose id and content stand already are left as they are. */
  replace(slides: readonly Slide[]): Promise<void>;
  /** Measures the slides with these ids (all without) at the step at which they stand, and leaves them there. */
  inspect(ids?: readonly string[]): Promise<Measure[]>;
  /** The same as `replace`, in the colours and motifs of another look (PageInput.look). */
  restyle(look: string, slides: readonly Slide[]): Promise<void>;
  /** A tagged PDF of all slides, 1280 × 720 px a page. */
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
