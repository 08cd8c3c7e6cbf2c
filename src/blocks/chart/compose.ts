// A chart's data → one chart slide: numbers to draw, the same as written, and all of it in words; or table slides.

import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import { inNotation } from '../../outline/notation.js';
import { parseNumber, saysPlan } from '../../outline/numbers.js';
import type { TableBody } from '../table/body.js';
import { tablePieces } from '../table/compose.js';
import type { ChartBody } from './body.js';
import { chartForm } from './form.js';
import { singledOut } from './singled.js';
import type { Chart } from './value.js';

export function chartPieces(
  value: Chart,
  context: ComposeContext,
): (PieceOf<'chart', ChartBody> | PieceOf<'table', TableBody>)[] {
  const { lang, sources } = context;
  const labels = value.labels.map(sources.spoken);
  const unit = value.unit === undefined ? undefined : sources.spoken(value.unit);
  const series = value.series.map((one) => {
    const shown = one.values.map((text) => inNotation(sources.spoken(text), lang));
    const planned = shown.map((text, index) => saysPlan(text) || saysPlan(labels[index] ?? ''));
    return {
      ...(planned.includes(true) && { planned }),
      name: sources.spoken(one.name),
      shown,
      values: shown.map((text) => parseNumber(text, lang) ?? Number.NaN),
    };
  });
  // One point makes no line.
  const kind = value.kind === 'line' && labels.length === 1 ? 'bar' : value.kind;
  const form = chartForm({ kind, labels, series });
  if (form === undefined) return asTable(value, context);
  const alt = inWords(labels, series, unit);
  const singled = singledOut({ labels, series }, context.title ?? '');
  const body = { kind, form, unit, labels, series, ...(singled.length > 0 && { singled }), alt };
  return [{ layout: 'chart', body }];
}

/** What no chart can show legibly becomes a table over as many slides as needed. */
function asTable(
  { labels, series, unit }: Chart,
  context: ComposeContext,
): (PieceOf<'chart', ChartBody> | PieceOf<'table', TableBody>)[] {
  const header = ['', ...series.map(({ name }) => (unit ? `${name} (${unit})` : name))];
  const rows = labels.map((label, row) => [
    label,
    ...series.map(({ values }) => inNotation(values[row] ?? '', context.lang)),
  ]);
  return tablePieces({ header, rows }, context);
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
