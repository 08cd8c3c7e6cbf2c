// A paper format as printed → its file: title, author, language and fixed dates; bookmarks are the browser's own.
import type { Deck } from '../../deck/model.js';
import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Exported } from '../exporter.js';
import { pdfProperties } from '../pdf.js';
import { finishPdf } from '../pdf-finish.js';

export function paperPdf(path: string, printed: Uint8Array, deck: Deck): Exported {
  const finished = finishPdf(printed, { properties: pdfProperties(deck) });
  return {
    files: [{ path, data: finished ?? printed }],
    diagnostics: finished ? [] : [diagnostic('export/pdf-left-as-printed', { path })],
  };
}
