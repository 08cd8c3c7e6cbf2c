// A chart → its statements. Pure.
import type { BlockStatement } from '../statement.js';
import type { Chart } from './value.js';

export function chartStatements({ unit, labels, series }: Chart, path: string): BlockStatement[] {
  return series.flatMap(({ name, values }, s) =>
    values.map(
      (value, v): BlockStatement => ({
        kind: 'cell',
        parts: [
          ['row', labels[v], `${path}.labels.${v}`],
          ['column', name, `${path}.series.${s}.name`],
          ['value', value, `${path}.series.${s}.values.${v}`],
          ['unit', unit, `${path}.unit`],
        ],
      }),
    ),
  );
}
