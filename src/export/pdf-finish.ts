// A printed PDF + deck metadata → the same PDF with properties, language, bookmarks and notes.
import { escapeHtml } from '../render/escape.js';
import { putBookmarks } from './pdf-bookmarks.js';
import { bodyOf, extend, type PdfFile, pageNumbers, pdfText, put, readPdf, writePdf } from './pdf-file.js';
import type { Bookmark } from './titles.js';

export interface PdfProperties {
  title: string;
  lang: string;
  author?: string;
  subject?: string;
  keywords?: readonly string[];
}

export interface PdfAdditions {
  properties: PdfProperties;
  bookmarks?: readonly Bookmark[];
  /** Number of headings on each slide, when a page is not one slide: see `putBookmarks`. */
  headings?: readonly number[];
  /** Speaker notes per page; an empty text adds no annotation. */
  notes?: { label: string; texts: readonly string[] };
}

/** XMP 1 without dates, so the same deck gives the same bytes. */
function xmp({ title, lang, author, subject, keywords = [] }: PdfProperties): string {
  const alternative = (name: string, text: string): string =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const list = (name: string, kind: string, texts: readonly string[]): string =>
    `<dc:${name}><rdf:${kind}>${texts.map((text) => `<rdf:li>${escapeHtml(text)}</rdf:li>`).join('')}</rdf:${kind}></dc:${name}>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
${alternative('title', title)}
${list('language', 'Bag', [lang])}
${author ? list('creator', 'Seq', [author]) : ''}
${subject ? alternative('description', subject) : ''}
${keywords.length ? `${list('subject', 'Bag', keywords)}\n<pdf:Keywords>${escapeHtml(keywords.join(', '))}</pdf:Keywords>` : ''}
<xmp:CreatorTool>decuong</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function putInfo(file: PdfFile, { title, author, subject, keywords }: PdfProperties): void {
  const entries = {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords?.join(', '),
    Creator: 'decuong',
  };
  const lines = Object.entries(entries).flatMap(([key, text]) => (text ? [`/${key} ${pdfText(text)}`] : []));
  put(file, `<<${lines.join('\n')}\n/Producer (Chromium)>>`, file.info);
}

/** Adds a note at the top left of the page: visible on screen, not printed, the same size at every zoom level. */
function putNote(file: PdfFile, page: number, text: string, label: string): void {
  const body = bodyOf(file, page);
  const note = put(
    file,
    `<</Type /Annot\n/Subtype /Text\n/Rect [8 510 28 530]\n/F 24\n/Name /Note\n/C [1 0.85 0.4]\n/P ${page} 0 R\n/T ${pdfText(label)}\n/Contents ${pdfText(text)}>>`,
  );
  const inline = /\/Annots \[([^\]]*)\]/;
  const indirect = /\/Annots (\d{1,9}) 0 R/.exec(body);
  if (inline.test(body)) put(file, body.replace(inline, `/Annots [$1 ${note} 0 R]`), page);
  else if (indirect) {
    const list = Number(indirect[1]);
    put(file, bodyOf(file, list).replace(/\]$/, ` ${note} 0 R]`), list);
  } else put(file, extend(body, `/Annots [${note} 0 R]`), page);
}

function putCatalog(file: PdfFile, properties: PdfProperties): void {
  const packet = Buffer.from(xmp(properties), 'utf8');
  const metadata = put(
    file,
    `<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n${packet.toString('latin1')}\nendstream`,
  );
  const catalog = bodyOf(file, file.root)
    .replace(/\/Lang (?:\([^)]*\)|<[^>]*>)/, '')
    .replace(/\/ViewerPreferences <<[^>]*>>/, '');
  const entries = `/Lang (${properties.lang})\n/ViewerPreferences <</DisplayDocTitle true>>\n/Metadata ${metadata} 0 R\n`;
  put(file, extend(catalog, entries), file.root);
}

/** Chromium tags <strong> and <em> with PDF 2.0 role names; PDF 1.7 readers need a RoleMap to understand them. */
function nameRoles(file: PdfFile): void {
  const tree = /\/StructTreeRoot (\d{1,9}) 0 R/.exec(bodyOf(file, file.root))?.[1];
  const body = bodyOf(file, Number(tree ?? 0));
  if (!body || body.includes('/RoleMap')) return;
  put(file, extend(body, '/RoleMap <</Strong /Span\n/Em /Span>>'), Number(tree));
}

const NODE = /\(node\d{8}\)/g;

/**
 * Chromium numbers the cells of tagged tables with a process-wide counter that varies between runs. Renumbers them
 * in document order; names keep their length and sort order, so the tree stays valid.
 */
function nameNodes(file: PdfFile): void {
  const tagged = [...file.objects].filter(
    ([, object]) => object.includes('(node') && !object.includes('endstream'),
  );
  const names = [...new Set(tagged.flatMap(([, object]) => object.match(NODE) ?? []))].sort();
  const renamed = new Map(names.map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]));
  for (const [number, object] of tagged) {
    file.objects.set(
      number,
      object.replace(NODE, (name) => renamed.get(name) ?? name),
    );
  }
}

/** Returns undefined when the PDF is not in Chromium's form; the caller then keeps it as printed and reports so. */
export function finishPdf(bytes: Uint8Array, additions: PdfAdditions): Uint8Array | undefined {
  const file = readPdf(bytes);
  if (!file) return undefined;
  nameRoles(file);
  nameNodes(file);
  putInfo(file, additions.properties);
  putCatalog(file, additions.properties);
  if (additions.bookmarks) putBookmarks(file, additions.bookmarks, additions.headings);
  const { label, texts } = additions.notes ?? { label: '', texts: [] };
  for (const [index, page] of pageNumbers(file).entries()) {
    const text = texts[index];
    if (text) putNote(file, page, text, label);
  }
  return writePdf(file);
}
