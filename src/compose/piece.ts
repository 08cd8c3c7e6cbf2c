// What composing makes of one block: bodies of slides, with what is said beside them. Plain data.
import type { Line } from '../deck/line.js';
import type { BesidePicture } from '../deck/picture.js';
import type { Lang } from '../messages/message.js';
import type { SourceReader } from './sources.js';

/**
 * The body of one slide. `said` holds, when the body shows less than the outline says, the whole of it: a paragraph a
 * line, for the speaker's notes.
 */
export interface PieceOf<L extends string, Body> {
  layout: L;
  body: Body;
  said?: Line[];
  unshown?: Unshown[];
  /** A picture that stands beside the body. */
  picture?: BesidePicture;
}

/**
 * A sentence or clause of which the slide shows nothing; `at`: its place in the block, "text" or "notes.2". `path`: its
 * whole place, where it stands outside the block.
 */
export interface Unshown {
  at: string;
  text: string;
  path?: string;
}

/** What every composer of a block may use. */
export interface ComposeContext {
  lang: Lang;
  sources: SourceReader;
  /** What the talk is about; its day and name are shown before anything else. */
  event?: { name?: string; from?: string; to?: string } | undefined;
  /** The title above the block's slides. */
  title?: string;
}
