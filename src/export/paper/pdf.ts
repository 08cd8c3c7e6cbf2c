// A paper format as printed → its file: title, author, language, fixed dates, and bookmarks.
import type { Deck } from '../../deck/model.js';
import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Exported } from '../exporter.js';
import { pdfProperties } from '../pdf.js';
import { finishPdf } from '../pdf-finish.js';
import { bookmarks } from '../titles.js';
import { headingsIn } from './sheet.js';

/** With the `sections` of slides on the paper its bookmarks are the deck's; without, the browser's own. */
export function paperPdf(
  path: string,
  printed: Uint8Array,
  deck: Deck,
  sections?: readonly string[],
): Exported {
  const finished = finishPdf(printed, {
    properties: pdfProperties(deck),
    bookmarks: sections && bookmarks(deck),
    // A slide without a heading has its label as one: see `slideLabel`.
    headings: sections?.map((section) => Math.max(1, headingsIn(section))),
  });
  return {
    files: [{ path, data: finished ?? printed }],
    diagnostics: finished ? [] : [diagnostic('export/pdf-left-as-printed', { path })],
  };
}
