// The outline → booklet.pdf and booklet.docx: the printed companion to the talk, with every word of the outline.
import { words } from '../../messages/words.js';
import { yieldToEvents } from '../../platform/abort.js';
import { facesCss } from '../../theme/css.js';
import { bookletFaces } from '../../theme/fonts.js';
import type { Exporter } from '../exporter.js';
import { paperPdf } from '../paper/pdf.js';
import { bookletBookmarks, headingsOf } from './bookmarks.js';
import { composeBooklet } from './compose.js';
import type { Booklet } from './document.js';
import { headingPages } from './heading-pages.js';
import { bookletHtml } from './html.js';
import { loadBookletKinds } from './kinds.js';

/** Booklets with at least this many pages get a table of contents. */
const CONTENTS_FROM = 9;

export const exportBooklet: Exporter = async ({ outline, deck, assets, print, signal }) => {
  const booklet = composeBooklet(outline, await loadBookletKinds());
  const docxModule = import('./docx.js');
  const fonts = facesCss(bookletFaces(), JSON.stringify(booklet));
  const html = bookletHtml(booklet, assets, fonts);
  const options = { contents: words[outline.lang].contents, contentsFrom: CONTENTS_FROM };
  const pdf = await print(html, { name: 'paginate', input: [options] });
  const { bookletDocx } = await docxModule;
  await yieldToEvents(signal);
  const pages = contentPages(booklet, pdf);
  await yieldToEvents(signal);
  const docx = await bookletDocx(booklet, assets, pages, { signal });
  await yieldToEvents(signal);
  const paper = paperPdf('booklet.pdf', pdf, deck, bookletBookmarks(booklet, headingPages(pdf).length));
  return { ...paper, files: [...paper.files, { path: 'booklet.docx', data: docx }] };
};

/**
 * The page of each heading if the printed booklet has a table of contents: its bookmarks are then the booklet's
 * headings plus that of the contents.
 */
function contentPages(booklet: Booklet, pdf: Uint8Array): number[] | undefined {
  const pages = headingPages(pdf);
  return pages.length === headingsOf(booklet).length + 1 ? pages.slice(1, -1) : undefined;
}
