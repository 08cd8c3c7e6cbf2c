// What a reader returns: a document's paragraphs, tables, images and notes before any interpretation.
import type { Origin } from '../outline/fields.js';

export type { Origin };

/** Text of one style. A note mark in running text is a run with `superscript: true` whose text is the mark. */
export interface SourceRun {
  text: string;
  bold?: true;
  italic?: true;
  superscript?: true;
  /** Struck through, so not part of the text. No reader leaves such runs in a document. */
  struck?: true;
  /** A mark that the file format itself ties to its note, whatever precedes it. */
  cites?: true;
}

export interface SourceParagraph {
  kind: 'paragraph';
  runs: SourceRun[];
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Word style name ("heading 1", "Title") or HTML tag (h1, h2, li, blockquote). */
  style?: string;
  /** Depth of the heading or list, from 1, if the file states it. */
  level?: number;
  list?: 'ordered' | 'unordered';
  /** List number or bullet as displayed ("II.", "a)", "-") if it is not part of the text. */
  marker?: string;
  /** Font size of most of the text, in pt. */
  size?: number;
  origin: Origin;
  /** Number of physical lines it was joined from. */
  lines?: number;
  /** Preceded by an empty line in a text without pages, so it does not continue the paragraph before. */
  apart?: true;
  /** All its letters were separated by typed spaces. */
  spaced?: true;
  /** Lines joined into it that might start paragraphs of their own. */
  unsure?: UnsureJoin[];
}

export interface UnsureJoin {
  /** The text of the line. */
  text: string;
  origin: Origin;
}

export interface SourceTable {
  kind: 'table';
  /** Whether the first row is a header. */
  header: boolean;
  /**
   * Every row has the same number of cells. The rows of a merged header are combined, each cell holding everything
   * that names its column. Text merged over rows or columns is repeated in each cell; a figure is kept once.
   */
  rows: SourceCell[][];
  origin: Origin;
}

export interface SourceCell {
  runs: SourceRun[];
  /** The columns and rows that its one figure covers, by name or else by number from 1. */
  over?: { columns?: SourceRun[]; rows?: SourceRun[] };
}

export interface SourceImage {
  kind: 'image';
  data: Uint8Array;
  /** MIME type as stated in the file. */
  type: string;
  alt?: string;
  caption?: string;
  origin: Origin;
}

/** The text of a footnote or endnote. */
export interface SourceNote {
  mark: string;
  runs: SourceRun[];
  origin: Origin;
}

export interface Dropped {
  text: string;
  why:
    | 'page-number'
    | 'running-head'
    | 'furniture'
    | 'signature-stamp'
    | 'rule'
    | 'remark'
    | 'notes-head'
    | 'struck'
    | 'deleted'
    | 'hidden'
    | 'contents'
    | 'front-matter'
    | 'drawing'
    | 'picture';
  origin: Origin;
}

export interface Conversion {
  what:
    | 'tcvn3'
    | 'vni'
    | 'capitals'
    | 'nfc'
    | 'oi-letters'
    | 'eth-letters'
    | 'nbsp'
    | 'zero-width'
    | 'soft-hyphen'
    | 'ligature'
    | 'drawn-twice'
    | 'encoding';
  /**
   * Number of characters changed; for tcvn3, vni, capitals and eth-letters number of lines or runs, for encoding
   * number of files.
   */
  count: number;
}

export type SourceBlock = SourceParagraph | SourceTable | SourceImage;
export type SourceKind = 'docx' | 'pdf' | 'md' | 'html' | 'txt';

export interface SourceDocument {
  kind: SourceKind;
  title?: string;
  blocks: SourceBlock[];
  notes: SourceNote[];
  /** What was deliberately left out of the text: page numbers, running heads, site furniture, struck-out words. */
  dropped: Dropped[];
  conversions: Conversion[];
}
