// What the slip rules read, from a document or an outline, and what they find. Slips are reported, never corrected.
import type { Place } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import type { slipMessages } from '../messages/slips.js';

/** `note`: a footnote or a spoken note; read like prose, but never a continuation. */
export type SlipTextKind = 'title' | 'heading' | 'prose' | 'note' | 'cell';

/** One paragraph, heading, cell or note. */
export interface SlipText {
  /** NFC, single spaces, without inline and note marks. */
  text: string;
  kind: SlipTextKind;
  /** The marker of a list item as displayed: "-", "1.", "a)". */
  mark?: string;
  /** The place of words in it, where an editor can open it. */
  locate(words: string): Place;
  /** The place in words of both languages, and its numbers, for messages. */
  at: Readonly<Record<string, string | number>> & { atVi: string; atEn: string };
}

/** Every row has a cell for every column; the first row holds the column names when `header` is true. */
export interface SlipTable {
  header: boolean;
  rows: readonly (readonly SlipText[])[];
}

export interface SlipDocument {
  lang: Lang;
  /** In reading order, without table cells. */
  texts: readonly SlipText[];
  tables: readonly SlipTable[];
  /** Sequences of dates meant to be in order: a timeline's `when`s. */
  timelines: readonly (readonly SlipText[])[];
  /** Parts of a whole: the values of a chart of shares, in per cent. */
  shares: readonly (readonly SlipText[])[];
}

export interface SlipSentence {
  text: string;
  in: SlipText;
  /** Where it begins in its text. */
  from: number;
}

/** A document with its sentences: the input of every rule. */
export interface RuleInput extends SlipDocument {
  /** Of all texts and cells, in order. */
  sentences: readonly SlipSentence[];
}

export type SlipCode = keyof typeof slipMessages;

export interface Slip {
  code: SlipCode;
  in: SlipText;
  /** The faulty words, as written. */
  words: string;
  /** Values for the message besides `text` (the words) and the place. */
  params?: Readonly<Record<string, string | number>>;
}

/** One kind of slip; pure. Each rule is a file named after it and a line in `rules/index.ts`. */
export type SlipRule = (read: RuleInput) => Slip[];
