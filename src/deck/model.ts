// The Deck: made by compose, read by every later stage. Plain data, one object per slide.

import type { BlockBodies } from '../blocks/index.js';
import { layoutNames } from '../messages/layout-names.js';
import type { Lang } from '../messages/message.js';
import type { OwnBodies } from '../slides/index.js';
import type { SlideBase } from './slide-base.js';

export type { Line } from './line.js';
export { FIT_STEPS, type FitStep } from './slide-base.js';

/** Layout name → body. The name is also that of the template file and of the slide's CSS class. */
export interface Bodies extends BlockBodies, OwnBodies {}
export type Layout = keyof Bodies;

/** All layouts in deck order; without their traits, which load more slowly. */
export const LAYOUTS: readonly Layout[] = Object.keys(layoutNames) as (keyof typeof layoutNames)[];

export type SlideOf<L extends Layout> = SlideBase<L, Bodies[L]>;
export type Slide = { [L in Layout]: SlideOf<L> }[Layout];

/** Content that a shorter cut moved from the slide to the notes. */
export interface Moved {
  path: string;
  /** Why it ranked lowest: the name of the rule. */
  rule: string;
  text: string;
}

/** Words of the outline that are in a slide's notes but on no slide. */
export interface LeftOut {
  text: string;
  /** Their path in the outline: "sections.1.blocks.0.text.2". */
  path: string;
  /** The line of the outline's file where they begin. */
  line?: number;
}

export interface Deck {
  lang: Lang;
  /** Plain text, for metadata and file properties. */
  title: string;
  subtitle?: string;
  issuer?: string;
  keywords: string[];
  /** Shown at the foot of content slides: issuer and event. */
  footer: { issuer: string; event: string };
  slides: Slide[];
  /** The value of --minutes, if given. */
  minutes?: number;
  moved: Moved[];
  /**
   * Everything that no slide shows: sentences of texts; clauses that imported figures, events and names omit; what a
   * shorter cut moved. Text that "…" stands for on its slide is not listed.
   */
  leftOut: LeftOut[];
}
