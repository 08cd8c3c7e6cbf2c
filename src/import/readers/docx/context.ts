// State shared by all passes over one DOCX: styles, numbering and parts, and what is found along the way.
import type { Conversion, Dropped, SourceBlock, SourceImage, SourceRun } from '../../model.js';
import type { Numbering } from './numbering.js';
import type { Styles } from './styles.js';

export interface DocxContext {
  styles: Styles;
  numbering: Numbering;
  /** Pictures of the package by relationship id. */
  pictures: Map<string, Pick<SourceImage, 'data' | 'type'>>;
  /** Content of other parts by relationship id: embedded documents, charts, diagrams. */
  embedded: ReadonlyMap<string, SourceBlock[]>;
  /** Pages counted so far, by the breaks Word recorded. */
  page: number;
  /** Body paragraphs counted so far, including empty ones, as Word counts them. */
  paragraph: number;
  /** Font of each run, for text in legacy encodings. */
  fonts: Map<SourceRun, string>;
  notes: NoteReference[];
  /** Typed superscript numbers: note marks if the document has no real notes, else powers. */
  raised: SourceRun[];
  /** Marks whose notes are missing from the file. */
  missing: { mark: string; page: number; paragraph: number }[];
  /** Relationship ids shown in the text for which no part was read. */
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
  /** The mark's run in the text. */
  run: SourceRun;
  page: number;
  paragraph: number;
}

/** Initial values of everything that is counted and found. */
export const initialFindings = (): Omit<DocxContext, 'styles' | 'numbering' | 'pictures' | 'embedded'> => ({
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
