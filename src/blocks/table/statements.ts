// A table → its statements. Pure.
import type { Lang } from '../../messages/message.js';
import { type BlockStatement, sentencesAt } from '../statement.js';
import type { Table } from './value.js';

export function tableStatements(
  { header, rows, caption }: Table,
  path: string,
  lang: Lang,
): BlockStatement[] {
  const cell = (row: readonly string[], r: number, c: number): BlockStatement => ({
    kind: 'cell',
    parts: [
      ['row', row[0], `${path}.rows.${r}.0`],
      ['column', header[c], `${path}.header.${c}`],
      ['value', row[c], `${path}.rows.${r}.${c}`],
    ],
  });
  return [
    ...sentencesAt(caption, `${path}.caption`, lang),
    ...rows.flatMap((row, r) => row.flatMap((value, c) => (c === 0 || value === '' ? [] : cell(row, r, c)))),
  ];
}
