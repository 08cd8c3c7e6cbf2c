// A chart's numbers → the XLSX package that PowerPoint opens with "Edit data". Minimal SpreadsheetML with inline
// strings.
import type { ChartBody } from '../../blocks/chart/body.js';
import type { Lang } from '../../messages/message.js';
import { writeZip } from '../zip.js';
import { valueFormats } from './chart-formats.js';
import { document, el, escapeXml } from './xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET = 'Sheet1';

/** Column letters from a 0-based index: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const before = index >= 26 ? columnName(Math.floor(index / 26) - 1) : '';
  return before + String.fromCharCode(65 + (index % 26));
}

/**
 * Labels in column A from row 2, then one column per series with its name in row 1. Values have the chart's number
 * formats.
 */
export function chartWorkbook(body: ChartBody, lang: Lang): Promise<Uint8Array> {
  const formats = valueFormats(body, lang);
  const codes = [...new Set(formats.flatMap(({ points }) => points))];
  const values = (i: number): Cell[] =>
    body.series.map(({ values }, at) => {
      const style = codes.indexOf(formats[at]?.points[i] ?? '') + 1;
      return { number: values[i] ?? 0, style };
    });
  const rows = [
    row(1, ['', ...body.series.map(({ name }) => name)]),
    ...body.labels.map((label, i) => row(i + 2, [label, ...values(i)])),
  ];
  const sheet = el('worksheet', { xmlns: MAIN }, el('sheetData', {}, rows));
  const workbook = el(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    el('sheets', {}, el('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' })),
  );
  return writeZip([
    ['[Content_Types].xml', document(contentTypes())],
    ['_rels/.rels', document(relationships(['officeDocument', 'xl/workbook.xml']))],
    ['xl/workbook.xml', document(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      document(relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])),
    ],
    ['xl/worksheets/sheet1.xml', document(sheet)],
    ['xl/styles.xml', document(styles(codes))],
  ]);
}

/** A text, or a number with the index of its cell format. */
type Cell = string | { number: number; style: number };

function row(number: number, cells: readonly Cell[]): string {
  const written = cells.map((cell, i) => {
    const r = `${columnName(i)}${number}`;
    if (typeof cell === 'object') return el('c', { r, s: cell.style }, el('v', {}, String(cell.number)));
    return cell && el('c', { r, t: 'inlineStr' }, el('is', {}, `<t>${escapeXml(cell)}</t>`));
  });
  return el('row', { r: number }, written);
}

function contentTypes(): string {
  const part = (PartName: string, kind: string): string =>
    el('Override', { PartName, ContentType: `${TYPES}.${kind}+xml` });
  return el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    el('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/worksheets/sheet1.xml', 'worksheet'),
    part('/xl/styles.xml', 'styles'),
  );
}

function relationships(...targets: [kind: string, target: string][]): string {
  const list = targets.map(([kind, Target], i) =>
    el('Relationship', { Id: `rId${i + 1}`, Type: `${OFFICE}/${kind}`, Target }),
  );
  return el('Relationships', { xmlns: `${PACKAGE}/relationships` }, list);
}

/** Custom number formats start here (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM = 164;

/** The mandatory default cell format, then one for each format code. */
function styles(codes: readonly string[]): string {
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };
  const customFormats = codes.map((formatCode, i) =>
    el('numFmt', { numFmtId: FIRST_CUSTOM + i, formatCode }),
  );
  return el(
    'styleSheet',
    { xmlns: MAIN },
    customFormats.length > 0 && el('numFmts', { count: customFormats.length }, customFormats),
    el('fonts', { count: 1 }, el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Arial' }))),
    el(
      'fills',
      { count: 2 },
      el('fill', {}, el('patternFill', { patternType: 'none' })),
      el('fill', {}, el('patternFill', { patternType: 'gray125' })),
    ),
    el(
      'borders',
      { count: 1 },
      el('border', {}, el('left'), el('right'), el('top'), el('bottom'), el('diagonal')),
    ),
    el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el(
      'cellXfs',
      { count: codes.length + 1 },
      el('xf', plain),
      codes.map((_, i) => el('xf', { ...plain, numFmtId: FIRST_CUSTOM + i, applyNumberFormat: 1 })),
    ),
  );
}
