// A printed paper format → its file with title, author, language, fixed dates and bookmarks.
import type { Deck } from '../../deck/model.js';
import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Exported } from '../exporter.js';
import { pdfProperties } from '../pdf.js';
import { finishPdf } from '../pdf-finish.js';
import { type Bookmark, bookmarks } from '../titles.js';
import { headingsIn } from './sheet.js';

/** Where a paper's bookmarks lead: each names its place among the groups of the browser's own, by their numbers. */
export interface Bookmarked {
  bookmarks: readonly Bookmark[];
  headings: readonly number[];
}

/** The deck's bookmarks, for a paper that shows these `sections` of slides. */
export function slideBookmarks(deck: Deck, sections: readonly string[]): Bookmarked {
  // A slide without a heading has its label as one: see `slideLabel`.
  const headings = sections.map((section) => Math.max(1, headingsIn(section)));
  return { bookmarks: bookmarks(deck), headings };
}

/** Without bookmarks the browser's own stay. */
export function paperPdf(path: string, printed: Uint8Array, deck: Deck, marked?: Bookmarked): Exported {
  const finished = finishPdf(printed, { properties: pdfProperties(deck), ...marked });
  return {
    files: [{ path, data: finished ?? printed }],
    diagnostics: finished ? [] : [diagnostic('export/pdf-left-as-printed', { path })],
  };
}
