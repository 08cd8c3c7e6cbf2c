// The slides of a deck before they have their number, size and time: what the composers of blocks make.
import type { Line } from '../deck/line.js';
import type { Bodies, Layout, SlideOf } from '../deck/model.js';
import type { Sources } from './marks.js';
import type { ComposeContext, PieceOf, Unshown } from './piece.js';

/** The body of one slide, in the layout that it has come to. */
export type Piece = { [L in Layout]: PieceOf<L, Bodies[L]> }[Layout];

/** A sub-section's heading above a slide; `path` is the sub-section's. */
export interface Head {
  path: string;
  line: Line;
}

type Unsettled = 'id' | 'fit' | 'continued';
export type DraftOf<L extends Layout> = Omit<SlideOf<L>, Unsettled> & {
  /** All that the slide stands for, in words, a paragraph a string: what a shorter cut moves with its notes. */
  whole: string[];
  /** Whether the body shows less than the outline says; the whole is in the notes. */
  shortened: boolean;
  /** Sentences that are in the notes only. */
  unshown: Unshown[];
  /** The sub-sections it stands in, the outermost first. */
  heads: Head[];
};
export type Draft = { [L in Layout]: DraftOf<L> }[Layout];

/** What the composers of sections may use: the sources with their list. */
export interface Context extends ComposeContext {
  sources: Sources;
}
