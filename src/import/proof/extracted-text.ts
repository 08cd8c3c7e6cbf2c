// A second reading of a document's bytes: its passages in order, each with its place and role.
import type { Conversion, Origin, SourceKind } from '../model.js';

/**
 * `text`, `cell`, `note`: the document's content. `margin`: headers and footers. `remark`: reviewers' comments.
 * `struck`: struck out, no longer valid. `beside`: invisible (hidden text, metadata, alternative texts); the
 * outline may contain it but need not. `drawn`: text of charts and diagrams. `elsewhere`: parts that contain
 * another document.
 */
export type TextRole =
  | 'text'
  | 'cell'
  | 'note'
  | 'margin'
  | 'remark'
  | 'struck'
  | 'beside'
  | 'drawn'
  | 'elsewhere';

/** A paragraph, cell, note or line of a page. */
export interface ExtractedText {
  text: string;
  part: TextRole;
  origin: Origin;
}

export interface SecondReading {
  passages: ExtractedText[];
  /** What could not be read: names of parts, page numbers. */
  unread: string[];
  /** List labels that are not part of the paragraphs' text: "Bước %1:". */
  labels?: string[];
}

/** What the second reading knows of the first: the document kind and the legacy encodings found. */
export interface Known {
  kind: SourceKind;
  conversions: readonly Conversion[];
}

/** Never throws for a bad document; what cannot be read is listed in `unread`. */
export type ReadBytes = (bytes: Uint8Array, known: Known) => Promise<SecondReading>;
