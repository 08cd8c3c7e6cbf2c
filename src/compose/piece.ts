// The result of composing one block: slide bodies, with the texts for the notes. Plain data.
import type { Line } from '../deck/line.js';
import type { BesidePicture } from '../deck/picture.js';
import type { Lang } from '../messages/message.js';
import type { SourceReader } from './sources.js';

/**
 * The body of one slide. If the body shows less than the outline says, `fullText` holds the full text for the speaker's
 * notes, one line per paragraph.
 */
export interface PieceOf<L extends string, Body> {
  layout: L;
  body: Body;
  fullText?: Line[];
  unshown?: Unshown[];
  /** A picture that stands beside the body. */
  picture?: BesidePicture;
}

/**
 * A sentence or clause that the slide does not show; `at`: its place in the block, "text" or "notes.2". `path`: its
 * full path if it is outside the block.
 */
export interface Unshown {
  at: string;
  text: string;
  path?: string;
}

/** What every block composer may use. */
export interface ComposeContext {
  lang: Lang;
  sources: SourceReader;
  /** The subject of the talk; its day and name are shown before anything else. */
  event?: { name?: string; from?: string; to?: string } | undefined;
  /** The title above the block's slides. */
  title?: string;
  /** What the events of the section say: a text need not show it again. */
  events?: readonly string[];
}
