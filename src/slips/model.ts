// What the rules of slips read, of a document or of an outline, and what they find. A slip is told, never repaired.
import type { Place } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import type { slipMessages } from '../messages/slips.js';

/** `note`: a footnote or a spoken note; it is read like prose, but continues nothing. */
export type SlipTextKind = 'title' | 'heading' | 'prose' | 'note' | 'cell';

/** One paragraph, heading, cell or note. */
export interface SlipText {
  /** NFC, single spaces, without inline marks and note marks. */
  text: string;
  kind: SlipTextKind;
  /** The mark of a list's item as displayed: "-", "1.", "a)". */
  mark?: string;
  /** The place of words in it, as far as an editor can open it. */
  locate(words: string): Place;
  /** The place in words of both languages, and its numbers, for messages. */
  at: Readonly<Record<string, string | number>> & { atVi: string; atEn: string };
}

/** Every row has a cell for every column; the first row names the columns when `header` is true. */
export interface SlipTable {
  header: boolean;
  rows: readonly (readonly SlipText[])[];
}

export interface SlipDocument {
  lang: Lang;
  /** In reading order, without the cells of tables. */
  texts: readonly SlipText[];
  tables: readonly SlipTable[];
  /** Rows of dated events that are meant to stand in order: a timeline's `when`s. */
  timelines: readonly (readonly SlipText[])[];
  /** Parts of one whole: the values of a chart of shares, in per cent. */
  shares: readonly (readonly SlipText[])[];
}

export interface SlipSentence {
  text: string;
  in: SlipText;
  /** Where it begins in its text. */
  from: number;
}

/** A document with its sentences: what every rule is given. */
export interface RuleInput extends SlipDocument {
  /** Of all texts and cells, in order. */
  sentences: readonly SlipSentence[];
}

export type SlipCode = keyof typeof slipMessages;

export interface Slip {
  code: SlipCode;
  in: SlipText;
  /** The words at fault, as written. */
  words: string;
  /** Values of the message beside `text` (the words) and the place. */
  params?: Readonly<Record<string, string | number>>;
}

/** One kind of slip; pure. Its file is named after its kind, its line stands in `rules/index.ts`. */
export type SlipRule = (read: RuleInput) => Slip[];
