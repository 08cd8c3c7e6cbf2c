// Bytes of a PDF with a text layer → its document.
import { type Diagnostic, diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import { breath } from '../../platform/abort.js';
import type { Dropped, Run, SourceBlock, SourceDocument, SourceTable } from '../model.js';
import { lineConverter } from '../text/convert.js';
import { conversions, type Tally } from '../text/hygiene.js';
import { bandsOf } from './lines/columns.js';
import { stripFurniture } from './lines/furniture.js';
import { joinLines, type Setting } from './lines/join.js';
import { type PhysicalLine, textOf } from './lines/line.js';
import { placeMarks } from './lines/marks.js';
import { partNotes, titleOut } from './lines/notes.js';
import { hasBomb, LARGEST_STREAM } from './pdf/bombs.js';
import { layoutOf, physicalLines, type Sheet, settingOf } from './pdf/flow.js';
import { pictureSizes, readPictures, withPictures } from './pdf/illustrated.js';
import { pageLines } from './pdf/lines.js';
import { openPdf, type Pdf, PdfError, type PdfPage } from './pdf/open.js';
import { type Region, regionsOf } from './pdf/regions.js';
import { ruledTables } from './pdf/ruled.js';
import type { Reader } from './reader.js';

const FORMAT = 'PDF';
const MOST_PAGES = 1000;
/** s */
const LONGEST = 25;

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
    const { value, diagnostics } = await read(pdf, file, signal);
    const sizes = pictureSizes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    if (!value || !sizes.some) return { value: value?.document, diagnostics };
    const shown = await readPictures(bytes, value.filled, signal);
    const blocks = withPictures(value.document.blocks, shown.pictures, value.heightOf);
    if (sizes.tooLarge > 0) shown.skipped.set(0, sizes.tooLarge);
    const more = shown.skipped.size > 0 ? [leftOut(shown.skipped, file)] : [];
    return { value: { ...value.document, blocks }, diagnostics: [...diagnostics, ...more] };
  } finally {
    await pdf.close();
  }
};

/** Page 0: of a page that is not known. */
function leftOut(skipped: ReadonlyMap<number, number>, file: string): Diagnostic {
  const count = [...skipped.values()].reduce((sum, of) => sum + of, 0);
  const pages = [...skipped.keys()]
    .sort((a, b) => a - b)
    .map((page) => page || '?')
    .join(', ');
  return diagnostic('import/read-pictures-left', { count, pages }, { file });
}

interface Read {
  document: SourceDocument;
  /** Pages with text, from 1. */
  filled: number[];
  /** Where a line of a page stands, pt from its top. */
  heightOf(page: number, line: number): number | undefined;
}
type Pages = { pages: PdfPage[]; diagnostics: Diagnostic[] };

async function read(pdf: Pdf, file: string, signal?: AbortSignal): Promise<Result<Read>> {
  if (pdf.pages > MOST_PAGES) {
    const params = { pages: pdf.pages, limit: MOST_PAGES };
    return { diagnostics: [diagnostic('import/read-too-many-pages', params, { file })] };
  }
  const { pages, diagnostics } = await readPages(pdf, file, signal);
  if (pages.every((page) => page.pieces.length === 0)) {
    const none =
      diagnostics.length > 0 ? [] : [diagnostic('import/read-no-text', { pages: pdf.pages }, { file })];
    return { diagnostics: [...diagnostics.filter(({ severity }) => severity === 'error'), ...none] };
  }
  const { document, heights } = compose(pages);
  return {
    value: {
      document: { ...document, ...(pdf.title ? { title: pdf.title } : {}) },
      filled: pages.flatMap(({ pieces }, index) => (pieces.length > 0 ? [index + 1] : [])),
      heightOf: (page, line) => heights.get(`${page}:${line}`),
    },
    diagnostics,
  };
}

async function readPages(pdf: Pdf, file: string, signal?: AbortSignal): Promise<Pages> {
  const pages: PdfPage[] = [];
  const diagnostics: Diagnostic[] = [];
  const start = performance.now();
  for (let number = 1; number <= pdf.pages; number += 1) {
    await breath(signal);
    if (performance.now() - start > LONGEST * 1000) {
      diagnostics.push(
        diagnostic('import/read-too-slow', { seconds: LONGEST, pages: pages.length }, { file }),
      );
      break;
    }
    const page = await pdf.page(number).catch(() => undefined);
    if (!page) diagnostics.push(diagnostic('import/read-page-unreadable', { page: number }, { file }));
    pages.push(page ?? { width: 0, height: 0, pieces: [], rules: [] });
  }
  const filled = pages.some((page) => page.pieces.length > 0);
  pages.forEach((page, index) => {
    const blank = filled && page.width > 0 && page.pieces.length === 0;
    if (blank) diagnostics.push(diagnostic('import/read-page-without-text', { page: index + 1 }, { file }));
  });
  return { pages, diagnostics };
}

function compose(pages: readonly PdfPage[]): { document: SourceDocument; heights: Map<string, number> } {
  const dropped: Dropped[] = [];
  const regions = pages.map((page, index) => pageRegions(textOnly(page, index + 1, dropped), index + 1));
  const sheets: Sheet[] = regions.flatMap((list, index) =>
    list.flatMap((region) => ('lines' in region ? [{ page: index + 1, lines: region.lines }] : [])),
  );
  const layout = layoutOf(sheets);
  const parts = regions.flatMap((list, index) =>
    sequence(list, index + 1, (sheet) => physicalLines(sheet, layout)),
  );
  const tally: Tally = new Map();
  convertLines(parts, tally);
  const flowing = parts.filter((part): part is PhysicalLine => !('kind' in part));
  const stripped = stripFurniture(flowing);
  const { body, notes, titles } = partNotes(stripped.lines);
  const kept = new Map(body.map((line) => [`${line.page}:${line.line}`, line]));
  const content = parts.flatMap((part) => {
    const line = 'kind' in part ? part : kept.get(`${part.page}:${part.line}`);
    return line ? [line] : [];
  });
  const blocks = blocksOf(content, settingOf(layout), dropped);
  const document: SourceDocument = {
    kind: 'pdf',
    blocks: placeMarks(blocks, notes),
    notes,
    dropped: [...dropped, ...stripped.dropped, ...titles.map(titleOut)],
    conversions: conversions(tally),
  };
  return { document, heights: heightsOf(regions) };
}

/** Of each page's lines, numbered as `sequence` numbers them. */
function heightsOf(pages: readonly (readonly Region[])[]): Map<string, number> {
  return new Map(
    pages.flatMap((regions, page) =>
      regions
        .flatMap((region) => ('lines' in region ? region.lines : []))
        .map(({ y }, line) => [`${page + 1}:${line + 1}`, y] as const),
    ),
  );
}

/** The tables that rules draw, and between them what stands in columns and lines. */
function pageRegions(page: PdfPage, number: number): Region[] {
  const { tables, rest } = ruledTables(page, number);
  const regions: Region[] = [];
  let left = rest;
  const takeAbove = (bottom: number): void => {
    const above = left.filter(({ y }) => y < bottom);
    left = left.filter(({ y }) => y >= bottom);
    for (const { pieces, column } of bandsOf(above))
      regions.push(...regionsOf(pageLines({ ...page, pieces }), number, column));
  };
  for (const { table, top } of tables) {
    takeAbove(top);
    regions.push({ table });
  }
  takeAbove(Number.POSITIVE_INFINITY);
  return regions;
}

/** Text set in fonts of a legacy encoding, in place. Its widths were measured on the page and stay. */
function convertLines(parts: readonly (PhysicalLine | SourceTable)[], tally: Tally): void {
  const lines = parts.filter((part): part is PhysicalLine => !('kind' in part));
  const convert = lineConverter(
    lines.map(({ text }) => text),
    tally,
  );
  if (!convert) return;
  for (const line of lines) {
    line.runs = line.runs.map((run) => ({ ...run, text: convert(run.text) }));
    line.text = textOf(line.runs);
  }
}

function blocksOf(
  content: readonly (PhysicalLine | SourceTable)[],
  setting: Setting,
  dropped: Dropped[],
): SourceBlock[] {
  let blocks: SourceBlock[] = [];
  let lines: PhysicalLine[] = [];
  for (const part of content) {
    if (!('kind' in part)) {
      lines.push(part);
      continue;
    }
    const last = blocks.at(-1);
    if (lines.length === 0 && last?.kind === 'table' && goesOn(last, part)) {
      continueTable(last, withoutHead(last, part, dropped));
      continue;
    }
    const head = headBefore(lines, part);
    const before = joinLines(lines.slice(0, lines.length - head.length), setting);
    blocks = [...blocks, ...before, head.length === 0 ? part : withHead(part, head)];
    lines = [];
  }
  return [...blocks, ...joinLines(lines, setting)];
}

/** The table of one page is the rest of the last page's. */
function goesOn(table: SourceTable, rest: SourceTable): boolean {
  const pages = (rest.origin.page ?? 0) - (table.origin.page ?? 0);
  return pages > 0 && table.rows[0]?.length === rest.rows[0]?.length;
}

const rowText = (row: SourceTable['rows'][number] | undefined): string =>
  (row ?? []).map(({ runs }) => textOf(runs).trim()).join(' | ');

/** Without the head that Word repeats on every page. */
function withoutHead(table: SourceTable, rest: SourceTable, dropped: Dropped[]): SourceTable {
  const head = rowText(rest.rows[0]);
  if (head !== rowText(table.rows[0]) || rest.rows.length < 2 || head.trim() === '') return rest;
  dropped.push({ text: head, why: 'running-head', origin: rest.origin });
  return { ...rest, rows: rest.rows.slice(1) };
}

/** A row that a page break cut goes on in small letters and leaves cells empty. */
function continueTable(table: SourceTable, { rows: [first = [], ...rest] }: SourceTable): void {
  const text = (cell: { runs: Run[] } | undefined): string => textOf(cell?.runs ?? []).trim();
  const cut = first.some((cell) => /^\p{Ll}/u.test(text(cell))) && first.some((cell) => text(cell) === '');
  const last = table.rows.at(-1);
  if (cut && last)
    first.forEach((cell, index) => {
      if (text(cell) !== '') last[index]?.runs.push({ text: ' ' }, ...cell.runs);
    });
  else table.rows.push(first);
  table.rows.push(...rest);
}

/** The cells of a table's first row that a page break cut off from the rest. */
function headBefore(lines: readonly PhysicalLine[], table: SourceTable): PhysicalLine[] {
  const row = lines.at(-1)?.row;
  const head = row === undefined ? [] : lines.filter((line) => line.row === row);
  return head.length === table.rows[0]?.length && head[0]?.page === (table.origin.page ?? 0) - 1 ? head : [];
}

function withHead(table: SourceTable, head: readonly PhysicalLine[]): SourceTable {
  const origin = { page: head[0]?.page, line: head[0]?.line };
  return { ...table, header: true, rows: [head.map(({ runs }) => ({ runs })), ...table.rows], origin };
}

/** A page's regions in order: its tables, and its lines numbered through. */
function sequence(
  regions: readonly Region[],
  page: number,
  toLines: (sheet: Sheet) => PhysicalLine[],
): (PhysicalLine | SourceTable)[] {
  let count = 0;
  return regions.flatMap((region): (PhysicalLine | SourceTable)[] => {
    if ('table' in region)
      return [{ ...region.table, origin: { page, line: region.table.origin.line ?? count + 1 } }];
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
