// The outline → booklet.pdf and booklet.docx: the paper that goes with the talk, every word of the outline in it.
import { words } from '../../messages/words.js';
import { facesCss } from '../../theme/css.js';
import { bookletFaces } from '../../theme/fonts.js';
import type { Exporter } from '../exporter.js';
import { paperPdf } from '../paper/pdf.js';
import { composeBooklet } from './compose.js';
import { bookletHtml } from './html.js';
import { paginateScript } from './paginate.js';

/** Contents are printed for a booklet of at least this many pages. */
const CONTENTS_FROM = 9;

export const exportBooklet: Exporter = async ({ outline, deck, assets, print }) => {
  const booklet = composeBooklet(outline);
  const { bookletDocx } = await import('./docx.js');
  const fonts = facesCss(bookletFaces(), JSON.stringify(booklet));
  const html = bookletHtml(booklet, assets, fonts);
  const script = paginateScript({ contents: words[outline.lang].contents, contentsFrom: CONTENTS_FROM });
  const [pdf, docx] = await Promise.all([print(html, script), bookletDocx(booklet, assets)]);
  const paper = paperPdf('booklet.pdf', pdf, deck);
  return { ...paper, files: [...paper.files, { path: 'booklet.docx', data: docx }] };
};
