// A second reading of a document's bytes: its passages in order, each with its place and role.
import type { Conversion, Origin, SourceKind } from '../model.js';

/**
 * `text`, `cell`, `note`: what the document says. `margin`: headers and footers. `remark`: a reader's comment. `struck`:
 * crossed out, no longer valid. `beside`: nobody sees it (hidden, metadata, texts in place of pictures); it need not be
 * told, but it may be. `drawn`: the texts of charts and diagrams. `elsewhere`: parts that hold another document.
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

/** A paragraph, a cell, a note, a line of a page. */
export interface ExtractedText {
  text: string;
  part: TextRole;
  origin: Origin;
}

export interface SecondReading {
  passages: ExtractedText[];
  /** What could not be read a second time: names of parts, numbers of pages. */
  unread: string[];
  /** What the container counts its paragraphs by, outside their texts: "Bước %1:". */
  labels?: string[];
}

/** What the second reading is told of the first: the kind it was read as, and the old encodings it found. */
export interface Known {
  kind: SourceKind;
  conversions: readonly Conversion[];
}

/** Never throws for a bad document: what it cannot read it names. */
export type ReadBytes = (bytes: Uint8Array, known: Known) => Promise<SecondReading>;
