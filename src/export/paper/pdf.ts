// A printed paper format → its file with title, author, language, fixed dates and bookmarks.
import type { Deck } from '../../deck/model.js';
import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Exported } from '../exporter.js';
import { pdfProperties } from '../pdf.js';
import { finishPdf } from '../pdf-finish.js';
import { type Bookmark, bookmarks } from '../titles.js';
import { headingsIn } from './sheet.js';

/** Bookmarks and the number of headings in each group they point to; Chromium's own bookmarks give the pages. */
export interface Bookmarked {
  bookmarks: readonly Bookmark[];
  headings: readonly number[];
}

/** The deck's bookmarks for a paper that shows these slide `sections`. */
export function slideBookmarks(deck: Deck, sections: readonly string[]): Bookmarked {
  // A slide without a heading gets its label as one: see `slideLabel`.
  const headings = sections.map((section) => Math.max(1, headingsIn(section)));
  return { bookmarks: bookmarks(deck), headings };
}

/** Without `marked`, Chromium's bookmarks stay. */
export function paperPdf(path: string, printed: Uint8Array, deck: Deck, marked?: Bookmarked): Exported {
  const finished = finishPdf(printed, { properties: pdfProperties(deck), ...marked });
  return {
    files: [{ path, data: finished ?? printed }],
    diagnostics: finished ? [] : [diagnostic('export/pdf-left-as-printed', { path })],
  };
}
