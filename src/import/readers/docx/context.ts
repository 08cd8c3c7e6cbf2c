// What all passes over one DOCX share: its styles, numbering and parts, and what they find on the way.
import type { Conversion, Dropped, SourceBlock, SourceImage, SourceRun } from '../../model.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

export interface DocxContext {
  styles: Styles;
  numbering: Numbering;
  /** Relationship id → a picture of the package. */
  pictures: Map<string, Pick<SourceImage, 'data' | 'type'>>;
  /** Relationship id → what another part of the package holds: a document set into this one, a chart, a diagram. */
  embedded: ReadonlyMap<string, SourceBlock[]>;
  /** The pages counted so far, by the breaks that Word left. */
  page: number;
  /** Paragraphs of the body counted so far, empty ones included, as Word counts them. */
  paragraph: number;
  /** Fonts of runs, for text in a legacy encoding. */
  fonts: Map<SourceRun, string>;
  notes: NoteReference[];
  /** Runs of raised numbers that are typed: notes' marks where the document has no notes of its own, else powers. */
  raised: SourceRun[];
  /** Marks whose notes the file does not have. */
  missing: { mark: string; page: number; paragraph: number }[];
  /** Relationship ids of what the text shows and no part was read for. */
  unread: Set<string>;
  dropped: Dropped[];
  inserted: number;
  deleted: number;
  conversions: Conversion[];
}

export interface NoteReference {
  kind: 'footnote' | 'endnote';
  id: string;
  mark: string;
  /** It in the text. */
  run: SourceRun;
  page: number;
  paragraph: number;
}

/** What the passes count and find, before the first of them. */
export const nothingFound = (): Omit<DocxContext, 'styles' | 'numbering' | 'pictures' | 'embedded'> => ({
  page: 1,
  paragraph: 0,
  fonts: new Map(),
  notes: [],
  raised: [],
  missing: [],
  unread: new Set(),
  dropped: [],
  inserted: 0,
  deleted: 0,
  conversions: [],
});
