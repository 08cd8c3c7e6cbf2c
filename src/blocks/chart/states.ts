// A chart → what it states. Pure.
import type { Stated } from '../stated.js';
import type { Chart } from './value.js';

export function chartStates({ unit, labels, series }: Chart, path: string): Stated[] {
  return series.flatMap(({ name, values }, s) =>
    values.map(
      (value, v): Stated => ({
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
