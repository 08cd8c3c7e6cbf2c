// Two columns on paper.
import type { BookletRun } from '../../export/booklet/document.js';
import type { BookletTraits } from '../../export/booklet/traits.js';
import type { Compare } from './value.js';

export const booklet: BookletTraits<Compare> = {
  nodes: ({ columns, rows }, runs) => {
    const labelled = rows.some((row) => row.label !== undefined);
    const first = (text: string): BookletRun[][] => (labelled ? [runs(text)] : []);
    return [
      {
        kind: 'table',
        header: [...first(''), ...columns.map((column) => runs(column))],
        rows: rows.map((row) => [...first(row.label ?? ''), ...row.values.map((value) => runs(value))]),
        numeric: [],
      },
    ];
  },
  listed: false,
};
