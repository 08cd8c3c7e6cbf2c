// An unvalidated table → rows with more or fewer cells than the header.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { elements, itemsAt, record } from '../../outline/unchecked.js';
import type { FaultContext } from '../traits.js';

export function rowFaults(value: unknown, { document, path }: FaultContext): Diagnostic[] {
  const { header, rows } = record(value);
  const wanted = elements(header).length;
  if (wanted === 0) return [];
  return itemsAt(rows, [...path, 'rows'])
    .filter((row) => Array.isArray(row.value) && row.value.length !== wanted)
    .map((row) => {
      const params = { row: Number(row.path.at(-1)) + 1, found: elements(row.value).length, wanted };
      return diagnostic('outline/row-cells', params, document.locate(row.path));
    });
}
