// An unvalidated chart → series whose length differs from the labels', values that are not numbers, shares of
// nothing.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lang } from '../../messages/message.js';
import { parseNumber } from '../../outline/numbers.js';
import { type DataPath, elements, itemsAt, record, textOf } from '../../outline/unchecked.js';
import type { FaultContext } from '../traits.js';

export function chartFaults(chart: unknown, context: FaultContext): Diagnostic[] {
  const { kind, labels, series } = record(chart);
  const { document, path, lang } = context;
  const wanted = elements(labels).length;
  const all = itemsAt(series, [...path, 'series']);
  const found = all.flatMap(({ value, path: at }) => {
    const { name, values } = record(value);
    const params = { name: textOf(name), found: elements(values).length, wanted };
    const uneven = wanted > 0 && Array.isArray(values) && params.found !== wanted;
    return [
      ...(uneven ? [diagnostic('outline/series-values', params, document.locate([...at, 'values']))] : []),
      ...notNumbers(values, [...at, 'values'], context),
    ];
  });
  const given = all.map(({ value }) => value);
  if (kind === 'share' && found.length === 0 && !isShare(given, lang))
    found.push(diagnostic('outline/share-chart', {}, document.locate([...path, 'kind'])));
  return found;
}

function notNumbers(values: unknown, path: DataPath, { document, lang }: FaultContext): Diagnostic[] {
  return itemsAt(values, path)
    .filter(({ value }) => typeof value === 'string' && parseNumber(value, lang) === undefined)
    .map(({ value, path: at }) =>
      diagnostic('outline/not-a-number', { value: String(value).slice(0, 60) }, document.locate(at)),
    );
}

function isShare(series: readonly unknown[], lang: Lang): boolean {
  const values = elements(record(series[0]).values).map((value) => parseNumber(textOf(value), lang) ?? 0);
  return series.length === 1 && values.every((value) => value >= 0) && values.some((value) => value > 0);
}
