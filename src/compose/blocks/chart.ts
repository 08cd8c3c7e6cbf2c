// A chart's data → one chart slide: numbers to draw, the same as written, and all of it in words.
import type { ChartBody } from '../../deck/model.js';
import { parseNumber } from '../../outline/numbers.js';
import type { Chart } from '../../outline/schema.js';
import type { Context, Piece } from '../draft.js';

export function chartPieces(value: Chart, { lang, sources }: Context): Piece[] {
  const labels = value.labels.map(sources.spoken);
  const unit = value.unit === undefined ? undefined : sources.spoken(value.unit);
  const series = value.series.map((one) => {
    const shown = one.values.map(sources.spoken);
    return {
      name: sources.spoken(one.name),
      shown,
      values: shown.map((text) => parseNumber(text, lang) ?? Number.NaN),
    };
  });
  return [
    { layout: 'chart', body: { kind: value.kind, unit, labels, series, alt: inWords(labels, series, unit) } },
  ];
}

/** "Đảng viên (người): 1997: 11.102; 2023: 36.808." for each series. */
function inWords(labels: readonly string[], series: ChartBody['series'], unit?: string): string {
  return series
    .map(({ name, shown }) => {
      const data = shown.map((value, index) => [labels[index], value].filter(Boolean).join(': '));
      return `${name}${unit ? ` (${unit})` : ''}: ${data.join('; ')}.`;
    })
    .join(' ');
}
