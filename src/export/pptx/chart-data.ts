// A chart series → workbook references for its name, categories and values, with cached content. Pure.
import type { ChartBody } from '../../blocks/chart/body.js';
import type { ChartDrawing } from './chart-drawing.js';
import type { SeriesFormats } from './chart-formats.js';
import { columnName, SHEET } from './workbook.js';
import { el, escapeXml } from './xml.js';

export function nameXml({ series }: ChartBody, at: number): string {
  return el('c:tx', {}, strings(`${SHEET}!$${columnName(at + 1)}$1`, [series[at]?.name ?? '']));
}

export function dataXml({ body, formats }: ChartDrawing, at: number): string {
  const column = columnName(at + 1);
  const rows = body.labels.length + 1;
  const values = body.series[at]?.values ?? [];
  return (
    el('c:cat', {}, strings(`${SHEET}!$A$2:$A$${rows}`, body.labels)) +
    el('c:val', {}, numbers(`${SHEET}!$${column}$2:$${column}$${rows}`, values, formats[at]))
  );
}

function strings(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, i) => el('c:pt', { idx: i }, `<c:v>${escapeXml(text)}</c:v>`));
  const cache = el('c:strCache', {}, el('c:ptCount', { val: texts.length }), points);
  return el('c:strRef', {}, `<c:f>${reference}</c:f>`, cache);
}

function numbers(reference: string, values: readonly number[], formats?: SeriesFormats): string {
  const common = formats?.common ?? 'General';
  const points = values.map((value, i) => {
    const format = formats?.points[i];
    return el('c:pt', { idx: i, formatCode: format === common ? undefined : format }, `<c:v>${value}</c:v>`);
  });
  const count = el('c:ptCount', { val: values.length });
  const cache = el('c:numCache', {}, `<c:formatCode>${escapeXml(common)}</c:formatCode>`, count, points);
  return el('c:numRef', {}, `<c:f>${reference}</c:f>`, cache);
}
