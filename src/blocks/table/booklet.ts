// A table on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import { isFigureColumn } from '../../outline/figure-column.js';
import { plainText } from '../../outline/inline.js';
import type { Table } from './value.js';

export const booklet: BookletTraits<Table> = {
  nodes: ({ header, rows, caption }, runs) => [
    ...(caption === undefined ? [] : [{ kind: 'caption' as const, runs: runs(caption) }]),
    {
      kind: 'table',
      header: header.map((cell) => runs(cell)),
      rows: rows.map((row) => row.map((cell) => runs(cell))),
      numeric: header.map((_, i) => isFigureColumn(rows.map((row) => plainText(row[i] ?? '')))),
    },
  ],
  listed: true,
};
