// Bytes of a PDF with a text layer → its document.
import { type Diagnostic, diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import type { Dropped, SourceBlock, SourceDocument, SourceTable } from '../model.js';
import { stripFurniture } from './lines/furniture.js';
import { joinLines } from './lines/join.js';
import type { PhysicalLine } from './lines/line.js';
import { placeMarks } from './lines/marks.js';
import { partNotes } from './lines/notes.js';
import { hasBomb, LARGEST_STREAM } from './pdf/bombs.js';
import { layoutOf, physicalLines, type Sheet, settingOf } from './pdf/flow.js';
import { pageLines } from './pdf/lines.js';
import { openPdf, type Pdf, PdfError, type PdfPage } from './pdf/open.js';
import { type Region, regionsOf } from './pdf/regions.js';

const FORMAT = 'PDF';
const MOST_PAGES = 1000;
/** s */
const LONGEST = 25;

export async function readPdf(bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> {
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
    return await read(pdf, file);
  } finally {
    await pdf.close();
  }
}

async function read(pdf: Pdf, file: string): Promise<Result<SourceDocument>> {
  if (pdf.pages > MOST_PAGES) {
    const params = { pages: pdf.pages, limit: MOST_PAGES };
    return { diagnostics: [diagnostic('import/read-too-many-pages', params, { file })] };
  }
  const { pages, diagnostics } = await readPages(pdf, file);
  if (pages.every((page) => page.pieces.length === 0)) {
    const none =
      diagnostics.length > 0 ? [] : [diagnostic('import/read-no-text', { pages: pdf.pages }, { file })];
    return { diagnostics: [...diagnostics.filter(({ severity }) => severity === 'error'), ...none] };
  }
  return { value: { ...compose(pages), ...(pdf.title ? { title: pdf.title } : {}) }, diagnostics };
}

async function readPages(pdf: Pdf, file: string): Promise<{ pages: PdfPage[]; diagnostics: Diagnostic[] }> {
  const pages: PdfPage[] = [];
  const diagnostics: Diagnostic[] = [];
  const start = performance.now();
  for (let number = 1; number <= pdf.pages; number += 1) {
    if (performance.now() - start > LONGEST * 1000) {
      diagnostics.push(
        diagnostic('import/read-too-slow', { seconds: LONGEST, pages: pages.length }, { file }),
      );
      break;
    }
    const page = await pdf.page(number).catch(() => undefined);
    if (!page) diagnostics.push(diagnostic('import/read-page-unreadable', { page: number }, { file }));
    pages.push(page ?? { width: 0, height: 0, pieces: [] });
  }
  const filled = pages.some((page) => page.pieces.length > 0);
  pages.forEach((page, index) => {
    const blank = filled && page.width > 0 && page.pieces.length === 0;
    if (blank) diagnostics.push(diagnostic('import/read-page-without-text', { page: index + 1 }, { file }));
  });
  return { pages, diagnostics };
}

function compose(pages: readonly PdfPage[]): SourceDocument {
  const dropped: Dropped[] = [];
  const regions = pages.map((page, index) =>
    regionsOf(pageLines(textOnly(page, index + 1, dropped)), index + 1),
  );
  const sheets: Sheet[] = regions.flatMap((list, index) =>
    list.flatMap((region) => ('lines' in region ? [{ page: index + 1, lines: region.lines }] : [])),
  );
  const layout = layoutOf(sheets);
  const parts = regions.flatMap((list, index) =>
    sequence(list, index + 1, (sheet) => physicalLines(sheet, layout)),
  );
  const flowing = parts.filter((part): part is PhysicalLine => !('kind' in part));
  const stripped = stripFurniture(flowing);
  const { body, notes } = partNotes(stripped.lines);
  const kept = new Set(body);
  const setting = settingOf(layout);
  const blocks: SourceBlock[] = [];
  let lines: PhysicalLine[] = [];
  const flush = (): void => {
    blocks.push(...joinLines(lines, setting));
    lines = [];
  };
  for (const part of parts) {
    if (!('kind' in part)) {
      if (kept.has(part)) lines.push(part);
    } else {
      flush();
      blocks.push(part);
    }
  }
  flush();
  return {
    kind: 'pdf',
    blocks: placeMarks(blocks, notes).blocks,
    notes,
    dropped: [...dropped, ...stripped.dropped],
    conversions: [],
  };
}

/** A page's regions in order: its tables, and its lines numbered through. */
function sequence(
  regions: readonly Region[],
  page: number,
  toLines: (sheet: Sheet) => PhysicalLine[],
): (PhysicalLine | SourceTable)[] {
  let count = 0;
  return regions.flatMap((region): (PhysicalLine | SourceTable)[] => {
    if ('table' in region) return [region.table];
    const lines = toLines({ page, lines: region.lines }).map((line) => ({
      ...line,
      line: line.line + count,
    }));
    count += lines.length;
    return lines;
  });
}

/** Without stamps, watermarks and what the PDF itself marks as no text, unless it marks nearly everything so. */
function textOnly(page: PdfPage, number: number, dropped: Dropped[]): PdfPage {
  const marked = page.pieces.filter((piece) => piece.artifact).length;
  const trust = marked < 0.5 * page.pieces.length;
  const pieces = page.pieces.filter((piece) => {
    const out = piece.turned || (piece.artifact && trust);
    if (out && piece.text.trim() !== '') {
      const why = piece.turned
        ? 'signature-stamp'
        : /^[\d\s/–-]+$/.test(piece.text)
          ? 'page-number'
          : 'running-head';
      dropped.push({ text: piece.text, why, origin: { page: number } });
    }
    return !out;
  });
  return { ...page, pieces };
}
