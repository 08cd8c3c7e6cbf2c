// The booklet traits of a block kind. Types only.
import type { Lang } from '../../messages/message.js';
import type { BookletNode, BookletRun } from './document.js';

/** Converts text, and the ids of sources it cites, to runs with footnotes. */
export type Runs = (text: string, source?: string | string[]) => BookletRun[];

/** A text of a block and the sources cited for all of it. */
export interface CitedText {
  text: string;
  source?: string | string[];
}

export interface BookletTraits<Value> {
  /** Nodes that print everything the block says. */
  nodes(value: Value, runs: Runs, lang: Lang): BookletNode[];
  /** Whether documents write this kind as a list or table below a sentence ending in a colon. */
  listed: boolean;
  /** The sentences of running text, which the block's notes may repeat. */
  texts?(value: Value): CitedText[];
  /**
   * Whether the notes say everything the block does although it is not running text; `holds` searches them for a
   * text.
   */
  isTold?(value: Value, holds: (text: string) => boolean): boolean;
  /** Number of lines this block takes as a list when its notes say the same. */
  lines?(value: Value): number;
  /** The value without words taken from the section's heading. */
  unnamed?(value: Value, heading: string): Value;
}
