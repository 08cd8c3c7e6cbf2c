// The paper traits of a block kind. Types only.
import type { Lang } from '../../messages/message.js';
import type { BookletNode, BookletRun } from './document.js';

/** Text and the ids of the sources it cites → runs with footnotes. */
export type Runs = (text: string, source?: string | string[]) => BookletRun[];

/** A text of a block, and the sources of all of it. */
export interface CitedText {
  text: string;
  source?: string | string[];
}

export interface BookletTraits<Value> {
  /** The nodes that say on paper all that the block says. */
  nodes(value: Value, runs: Runs, lang: Lang): BookletNode[];
  /** Whether a document has it as a list or a table, below a sentence with a colon. */
  listed: boolean;
  /** Of running text: its sentences, which may stand in the block's notes once more. */
  texts?(value: Value): CitedText[];
  /** Whether the notes, in which `holds` looks for a text, say all of the block though they are no running text. */
  isTold?(value: Value, holds: (text: string) => boolean): boolean;
  /** How many lines of its notes are a list, where they say the same. */
  lines?(value: Value): number;
  /** The value without words that only its section's heading gave it. */
  unnamed?(value: Value, heading: string): Value;
}
