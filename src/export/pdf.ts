// The loaded page → deck.pdf: printed and tagged by Chromium, then given properties, bookmarks and optionally
// notes.
import type { Deck } from '../deck/model.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { words } from '../messages/words.js';
import { yieldToEvents } from '../platform/abort.js';
import type { Exporter } from './exporter.js';
import { finishPdf, type PdfProperties } from './pdf-finish.js';
import { bookmarks } from './titles.js';

export function pdfProperties(deck: Deck): PdfProperties {
  const { title, lang, issuer, subtitle, keywords } = deck;
  return { title, lang, author: issuer, subject: subtitle, keywords };
}

export const exportPdf: Exporter = async ({ deck, page, options, signal }) => {
  const printed = await page.pdf();
  await yieldToEvents(signal);
  const texts = deck.slides.map((slide) => slide.notes.join('\n\n'));
  const finished = finishPdf(printed, {
    properties: pdfProperties(deck),
    bookmarks: bookmarks(deck),
    notes: options.pdfNotes ? { label: words[deck.lang].notes, texts } : undefined,
  });
  return {
    files: [{ path: 'deck.pdf', data: finished ?? printed }],
    diagnostics: finished ? [] : [diagnostic('export/pdf-left-as-printed', { path: 'deck.pdf' })],
  };
};
