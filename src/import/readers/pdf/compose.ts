// Composes the document from the pages of a PDF: tables, columns, paragraphs and notes.
import type { Dropped, SourceDocument, SourceTable } from '../../model.js';
import { type ConversionCounts, conversions, count } from '../../text/hygiene.js';
import { bandsOf } from '../lines/columns.js';
import { stripFurniture } from '../lines/furniture.js';
import type { PhysicalLine } from '../lines/line.js';
import { placeMarks, withPowers } from '../lines/marks.js';
import { partNotes, titleOut } from '../lines/notes.js';
import { blocksOf } from './blocks.js';
import { inUnicode } from './encodings.js';
import { type FlowPage, pageMetrics, physicalLines, settingOf } from './flow.js';
import { pageLines } from './lines.js';
import type { PdfPage } from './page.js';
import { type Region, regionsOf } from './regions.js';
import { ruledTables } from './ruled-tables.js';
import { isFlat, type Ruling } from './rulings.js';

export interface Composed {
  document: SourceDocument;
  /** Vertical position of each line, in pt from the top of its page, keyed by "page:line". */
  heights: Map<string, number>;
}

export function compose(drawn: readonly PdfPage[]): Composed {
  const tally: ConversionCounts = new Map();
  const pages = inUnicode(drawn, tally);
  count(
    tally,
    'drawn-twice',
    pages.reduce((sum, { copies }) => sum + copies, 0),
  );
  const dropped: Dropped[] = pages.flatMap(({ struck }, index) =>
    struck.map((text) => ({ text, why: 'struck' as const, origin: { page: index + 1 } })),
  );
  const regions = pages.map((page, index) => pageRegions(textOnly(page, index + 1, dropped), index + 1));
  const sheets: FlowPage[] = regions.flatMap((list, index) =>
    list.flatMap((region) => ('lines' in region ? [{ page: index + 1, lines: region.lines }] : [])),
  );
  const layout = pageMetrics(sheets);
  const parts = regions.flatMap((list, index) =>
    sequence(list, index + 1, (sheet) =>
      physicalLines({ ...sheet, rules: shortRules(pages[index]) }, layout),
    ),
  );
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
    notes: notes.map((note) => ({ ...note, runs: withPowers(note.runs) })),
    dropped: [...dropped, ...stripped.dropped, ...titles.map(titleOut)],
    conversions: conversions(tally),
  };
  return { document, heights: heightsOf(regions) };
}

/** Maximum width of the footnote rule, relative to the page width. */
const MAX_RULE_WIDTH = 0.6;

/** Vertical positions of horizontal rules at the left that touch no vertical rule. */
function shortRules(page: PdfPage | undefined): number[] {
  const { rules = [], width = 0 } = page ?? {};
  const upright = rules.filter((rule) => !isFlat(rule));
  const isAlone = ({ left, right, top }: Ruling): boolean =>
    !upright.some(
      (rule) => rule.left < right + 3 && rule.right > left - 3 && rule.top < top + 3 && rule.bottom > top - 3,
    );
  return rules
    .filter(
      (rule) => isFlat(rule) && rule.right - rule.left < MAX_RULE_WIDTH * width && rule.left < 0.4 * width,
    )
    .filter(isAlone)
    .map(({ top }) => top);
}

/** Positions of all lines, numbered as in `sequence`. */
function heightsOf(pages: readonly (readonly Region[])[]): Map<string, number> {
  return new Map(
    pages.flatMap((regions, page) =>
      regions
        .flatMap((region) => ('lines' in region ? region.lines : []))
        .map(({ y }, line) => [`${page + 1}:${line + 1}`, y] as const),
    ),
  );
}

/** The ruled tables of a page and, between them, columns and lines. */
function pageRegions(page: PdfPage, number: number): Region[] {
  const { tables, rest } = ruledTables(page, number);
  const regions: Region[] = [];
  let remaining = rest;
  const takeAbove = (bottom: number): void => {
    const above = remaining.filter(({ y }) => y < bottom);
    remaining = remaining.filter(({ y }) => y >= bottom);
    for (const { pieces, column } of bandsOf(above))
      regions.push(...regionsOf(pageLines({ ...page, pieces }), number, column));
  };
  for (const { table, names, top } of tables) {
    takeAbove(top);
    if (names.length > 0) regions.push({ lines: names });
    regions.push({ table });
  }
  takeAbove(Number.POSITIVE_INFINITY);
  return regions;
}

/** Flattens the regions of a page and numbers its lines consecutively. */
function sequence(
  regions: readonly Region[],
  page: number,
  toLines: (sheet: FlowPage) => PhysicalLine[],
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

/**
 * Drops stamps, watermarks and what the PDF marks as artifacts. If it marks about half of the page or more, the
 * marking is not trusted.
 */
function textOnly(page: PdfPage, number: number, dropped: Dropped[]): PdfPage {
  const marked = page.pieces.filter((piece) => piece.artifact).length;
  const trust = marked < 0.5 * page.pieces.length;
  const pieces = page.pieces.filter((piece) => {
    const isDropped = piece.turned || (piece.artifact && trust);
    if (isDropped && piece.text.trim() !== '') {
      const why = piece.turned
        ? 'signature-stamp'
        : /^[\d\s/–-]+$/.test(piece.text)
          ? 'page-number'
          : 'running-head';
      dropped.push({ text: piece.text, why, origin: { page: number } });
    }
    return !isDropped;
  });
  return { ...page, pieces };
}
