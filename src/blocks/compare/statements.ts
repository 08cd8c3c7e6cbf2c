// Two columns → their statements. Pure.
import type { BlockStatement } from '../statement.js';
import type { Compare } from './value.js';

export function compareStatements({ columns, rows }: Compare, path: string): BlockStatement[] {
  return rows.flatMap(({ label, values }, r) =>
    values.map(
      (value, c): BlockStatement => ({
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
