// Reads a PDF with a text layer.
import { type Diagnostic, diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import { yieldToEvents } from '../../platform/abort.js';
import type { SourceBlock, SourceDocument } from '../model.js';
import { isStamp } from './lines/furniture.js';
import { textOf } from './lines/line.js';
import { hasBomb, LARGEST_STREAM } from './pdf/bombs.js';
import { compose } from './pdf/compose.js';
import { pictureSizes, readPictures, withPictures } from './pdf/document-pictures.js';
import { legible } from './pdf/legible.js';
import { openPdf, type Pdf, PdfError } from './pdf/open.js';
import type { PdfPage } from './pdf/page.js';
import type { Reader } from './reader.js';

const FORMAT = 'PDF';
const MAX_PAGES = 1000;
/** In seconds. */
const MAX_SECONDS = 25;

export const readPdf: Reader = async (bytes, file, signal) => {
  if (hasBomb(bytes)) {
    const params = { format: FORMAT, limit: LARGEST_STREAM / 2 ** 20 };
    return { diagnostics: [diagnostic('import/read-unpacks-too-large', params, { file })] };
  }
  const pdf = await openPdf(bytes).catch((error: unknown) => {
    if (error instanceof PdfError) return error;
    throw error;
  });
  if (pdf instanceof PdfError) {
    const encrypted = diagnostic('import/read-encrypted', { format: FORMAT }, { file });
    const damaged = diagnostic('import/read-damaged', { format: FORMAT, reason: 'PDF' }, { file });
    return { diagnostics: [pdf.why === 'encrypted' ? encrypted : damaged] };
  }
  try {
    const sizes = pictureSizes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    const { value, diagnostics } = await read(pdf, file, sizes.some, signal);
    if (!value || !sizes.some) return { value: value?.document, diagnostics };
    const shown = await readPictures(bytes, value.filled, signal);
    const blocks = withPictures(value.document.blocks, shown.pictures, value.heightOf);
    if (sizes.tooLarge > 0) shown.skipped.set(0, sizes.tooLarge);
    const more = shown.skipped.size > 0 ? [skippedPictures(shown.skipped, file)] : [];
    return { value: { ...value.document, blocks }, diagnostics: [...diagnostics, ...more] };
  } finally {
    await pdf.close();
  }
};

/** Page 0 stands for an unknown page. */
function skippedPictures(skipped: ReadonlyMap<number, number>, file: string): Diagnostic {
  const count = [...skipped.values()].reduce((sum, of) => sum + of, 0);
  const pages = [...skipped.keys()]
    .sort((a, b) => a - b)
    .map((page) => page || '?')
    .join(', ');
  return diagnostic('import/read-pictures-left', { count, pages }, { file });
}

interface Read {
  document: SourceDocument;
  /** Numbers of the pages with text, from 1. */
  filled: number[];
  /** Vertical position of a line, in pt from the top of the page. */
  heightOf(page: number, line: number): number | undefined;
}
type Pages = { pages: PdfPage[]; diagnostics: Diagnostic[] };

/** Maximum share of unknown letters. With more, the remainder is not worth importing. */
const MAX_UNKNOWN = 0.3;

async function read(
  pdf: Pdf,
  file: string,
  hasPictures: boolean,
  signal?: AbortSignal,
): Promise<Result<Read>> {
  if (pdf.pages > MAX_PAGES) {
    const params = { pages: pdf.pages, limit: MAX_PAGES };
    return { diagnostics: [diagnostic('import/read-too-many-pages', params, { file })] };
  }
  const drawn = await readPages(pdf, file, signal);
  const { pages, all, unknown, places } = legible(drawn.pages);
  if (unknown > MAX_UNKNOWN * all) {
    const share = Math.round((100 * unknown) / all);
    return { diagnostics: [diagnostic('import/read-letters-unknown', { share }, { file })] };
  }
  const { document, heights } = compose(pages);
  if (document.blocks.length === 0 || (hasPictures && document.blocks.every(isStampLine)))
    return { diagnostics: noText(pdf.pages, hasPictures, drawn.diagnostics, file) };
  return {
    value: {
      document: { ...document, ...(pdf.title ? { title: pdf.title } : {}) },
      filled: pages.flatMap(({ pieces }, index) => (pieces.length > 0 ? [index + 1] : [])),
      heightOf: (page, line) => heights.get(`${page}:${line}`),
    },
    diagnostics: [
      ...drawn.diagnostics,
      ...places.map(({ page, near }) => diagnostic('import/read-letters-missing', { page, near }, { file })),
    ],
  };
}

/** The only text of a signed scan is its signature stamp. */
const isStampLine = (block: SourceBlock): boolean =>
  block.kind === 'paragraph' && isStamp(textOf(block.runs));

/**
 * Without pictures there is nothing to run OCR on: the pages are empty, or their letters were converted to
 * outlines.
 */
function noText(
  pages: number,
  hasPictures: boolean,
  found: readonly Diagnostic[],
  file: string,
): Diagnostic[] {
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return errors;
  const code = hasPictures ? 'import/read-no-text' : 'import/read-no-letters';
  return [diagnostic(code, { pages }, { file })];
}

async function readPages(pdf: Pdf, file: string, signal?: AbortSignal): Promise<Pages> {
  const pages: PdfPage[] = [];
  const diagnostics: Diagnostic[] = [];
  const start = performance.now();
  for (let number = 1; number <= pdf.pages; number += 1) {
    await yieldToEvents(signal);
    if (performance.now() - start > MAX_SECONDS * 1000) {
      diagnostics.push(
        diagnostic('import/read-too-slow', { seconds: MAX_SECONDS, pages: pages.length }, { file }),
      );
      break;
    }
    const page = await pdf.page(number).catch(() => undefined);
    if (!page) diagnostics.push(diagnostic('import/read-page-unreadable', { page: number }, { file }));
    pages.push(page ?? NO_PAGE);
  }
  const shown = pages.flatMap((page, index) => (page.isDrawn && page.pieces.length === 0 ? [index + 1] : []));
  if (shown.length > 0)
    diagnostics.push(diagnostic('import/read-pages-without-text', { pages: ranges(shown) }, { file }));
  return { pages, diagnostics };
}

const NO_PAGE: PdfPage = {
  width: 0,
  height: 0,
  pieces: [],
  rules: [],
  struck: [],
  copies: 0,
  isDrawn: false,
};

/** Formats page numbers as "1, 3–5". */
function ranges(pages: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const page of pages) {
    const last = parts.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else parts.push([page, page]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
