// Two columns → what it states. Pure.
import type { Stated } from '../stated.js';
import type { Compare } from './value.js';

export function compareStates({ columns, rows }: Compare, path: string): Stated[] {
  return rows.flatMap(({ label, values }, r) =>
    values.map(
      (value, c): Stated => ({
        kind: 'cell',
        parts: [
          ['row', label, `${path}.rows.${r}.label`],
          ['column', columns[c], `${path}.columns.${c}`],
          ['value', value, `${path}.rows.${r}.values.${c}`],
        ],
      }),
    ),
  );
}
