// What a reader returns: a document's paragraphs, tables, images and notes, before any interpretation.
import type { Origin } from '../outline/fields.js';

export type { Origin };

/** Text of one look. A note mark in running text is a run with `superscript: true` whose text is the mark. */
export interface SourceRun {
  text: string;
  bold?: true;
  italic?: true;
  superscript?: true;
  /** Crossed out: no part of the text. No reader leaves such runs in a document. */
  struck?: true;
  /** A mark that the container itself ties to its note, whatever stands before it. */
  cites?: true;
}

export interface SourceParagraph {
  kind: 'paragraph';
  runs: SourceRun[];
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Word style name ("heading 1", "Title") or HTML tag (h1, h2, li, blockquote). */
  style?: string;
  /** Depth of the heading or of the list, from 1, when the container states it. */
  level?: number;
  list?: 'ordered' | 'unordered';
  /** List number or bullet as displayed ("II.", "a)", "-"), when the container and not the text holds it. */
  marker?: string;
  /** Size of most of the text, pt. */
  size?: number;
  origin: Origin;
  /** How many physical lines it was joined from. */
  lines?: number;
  /** An empty line stands above it in a text that has no pages: it goes on nothing. */
  apart?: true;
  /** All its letters were set apart by typed spaces. */
  spaced?: true;
  /** Lines inside it that may as well begin a paragraph of their own. */
  unsure?: UnsureJoin[];
}

export interface UnsureJoin {
  /** The line. */
  text: string;
  origin: Origin;
}

export interface SourceTable {
  kind: 'table';
  /** The first row is a head. */
  header: boolean;
  /**
   * Every row has the same number of cells. The rows of a merged head are one, each cell with all that names its
   * column; words merged over rows or columns stand in each; a figure merged over them stands once.
   */
  rows: SourceCell[][];
  origin: Origin;
}

export interface SourceCell {
  runs: SourceRun[];
  /** The columns and rows that its one figure stands for together, by their names or else their numbers from 1. */
  over?: { columns?: SourceRun[]; rows?: SourceRun[] };
}

export interface SourceImage {
  kind: 'image';
  data: Uint8Array;
  /** MIME type as the container states it. */
  type: string;
  alt?: string;
  caption?: string;
  origin: Origin;
}

/** The body of a footnote or endnote. */
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
  /** Characters changed, except for tcvn3, vni, capitals, eth-letters (lines or runs of text) and encoding (files). */
  count: number;
}

export type SourceBlock = SourceParagraph | SourceTable | SourceImage;
export type SourceKind = 'docx' | 'pdf' | 'md' | 'html' | 'txt';

export interface SourceDocument {
  kind: SourceKind;
  title?: string;
  blocks: SourceBlock[];
  notes: SourceNote[];
  /** What was left out of the text on purpose: page numbers, running heads, site furniture, struck-out words. */
  dropped: Dropped[];
  conversions: Conversion[];
}
