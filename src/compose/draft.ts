// The slides of a deck before they have their number, size and time: what the composers of blocks make.
import type { Bodies, Layout, Line, SlideBase } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import type { Sources } from './marks.js';

/**
 * The body of one slide. `said` holds, when the body shows less than the outline says, the whole of it: a paragraph a
 * line, for the speaker's notes.
 */
export type Piece = {
  [L in Layout]: { layout: L; body: Bodies[L]; said?: Line[]; unshown?: Unshown[] };
}[Layout];

/**
 * A sentence or clause of which the slide shows nothing; `at`: its place in the block, "text" or "notes.2". `path`: its
 * whole place, where it stands outside the block.
 */
export interface Unshown {
  at: string;
  text: string;
  path?: string;
}

/** A sub-section's heading above a slide; `path` is the sub-section's. */
export interface Head {
  path: string;
  line: Line;
}

type Unsettled = 'id' | 'fit' | 'continued';
export type DraftOf<L extends Layout> = Omit<SlideBase<L>, Unsettled> & {
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

/** What every composer of a block may use. */
export interface Context {
  lang: Lang;
  sources: Sources;
}
