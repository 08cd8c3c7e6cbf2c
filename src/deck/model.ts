// The Deck: what compose makes of an outline and every later stage reads. Plain data, one object per slide.

import type { BlockBodies } from '../blocks/index.js';
import { layoutNames } from '../messages/layout-names.js';
import type { Lang } from '../messages/message.js';
import type { OwnBodies } from '../slides/index.js';
import type { SlideBase } from './slide-base.js';

export type { Line } from './line.js';
export { FIT_STEPS, type FitStep } from './slide-base.js';

/** Layout name → body. The name is also the template's file name and the slide's CSS class. */
export interface Bodies extends BlockBodies, OwnBodies {}
export type Layout = keyof Bodies;

/** All layouts, in the order in which a deck has them; without their traits, which take longer to load. */
export const LAYOUTS: readonly Layout[] = Object.keys(layoutNames) as (keyof typeof layoutNames)[];

export type SlideOf<L extends Layout> = SlideBase<L, Bodies[L]>;
export type Slide = { [L in Layout]: SlideOf<L> }[Layout];

/** Content that a shorter cut moved from the slide to the notes. */
export interface Moved {
  path: string;
  /** Why it was the least important: the rule's name. */
  rule: string;
  text: string;
}

/** Words of the outline that stand in the notes of a slide, and on none. */
export interface LeftOut {
  text: string;
  /** Where they stand in the outline: "sections.1.blocks.0.text.2". */
  path: string;
  /** The line of the outline's file on which they begin. */
  line?: number;
}

export interface Deck {
  lang: Lang;
  /** Plain text, for metadata and file properties. */
  title: string;
  subtitle?: string;
  issuer?: string;
  keywords: string[];
  /** Printed at the foot of content slides: issuer and event. */
  footer: { issuer: string; event: string };
  slides: Slide[];
  /** Minutes asked for with --minutes, if any. */
  minutes?: number;
  moved: Moved[];
  /**
   * All that is on no slide: sentences of texts, clauses that imported figures, events and names do not show, and what a
   * shorter cut moved. Of a text, what "…" marks on its slide is not repeated here.
   */
  leftOut: LeftOut[];
}
