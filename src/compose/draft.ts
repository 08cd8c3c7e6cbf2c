// Slides before they get a number, size and time, as the block composers make them.
import type { Line } from '../deck/line.js';
import type { Bodies, Layout, SlideOf } from '../deck/model.js';
import type { Sources } from './marks.js';
import type { ComposeContext, PieceOf, Unshown } from './piece.js';

/** The body of one slide with its layout. */
export type Piece = { [L in Layout]: PieceOf<L, Bodies[L]> }[Layout];

/** A sub-section's heading above a slide; `path` is the sub-section's. */
export interface Head {
  path: string;
  line: Line;
}

type Unsettled = 'id' | 'fit' | 'continued';
export type DraftOf<L extends Layout> = Omit<SlideOf<L>, Unsettled> & {
  /** The full text that the slide stands for, one paragraph per string: a shorter cut moves it to the notes. */
  whole: string[];
  /** Whether the body shows less than the outline says; the full text is in the notes. */
  shortened: boolean;
  /** Sentences that are in the notes only. */
  unshown: Unshown[];
  /** The enclosing sub-sections, outermost first. */
  heads: Head[];
};
export type Draft = { [L in Layout]: DraftOf<L> }[Layout];

/** Context of section composers: the sources with their list. */
export interface Context extends ComposeContext {
  sources: Sources;
}
