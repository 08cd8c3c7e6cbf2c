// A source table → a table block; a table too wide for slides becomes one paragraph per row.
import type { Block } from '../../outline/schema.js';
import type { ReadTable } from '../structure/elements.js';
import { tidy, wordCount } from '../text/words.js';

const WIDEST = 40;

export function tableBlock(table: ReadTable): Block | undefined {
  const rows = table.rows.map((row) => row.map(tidy));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (width === 0) return undefined;
  if (width > WIDEST || filled.length === 1 || width === 1)
    return { text: filled.map((row) => row.filter((cell) => cell !== '').join(' | ')) };
  const even = filled.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const [first = [], ...rest] = even;
  if (table.header || namesColumns(first, rest)) return { table: { header: first, rows: rest } };
  return { table: { header: Array<string>(width).fill(''), rows: even } };
}

const YEAR = /^(?:năm\s+)?(?:19|20)\d\d$/iu;

/** A first row of words and years above rows with numbers. */
function namesColumns(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const names = (cell: string): boolean => /\p{L}/u.test(cell) && wordCount(cell) <= 12;
  const named = first.every((cell) => cell === '' || names(cell) || YEAR.test(cell)) && first.some(names);
  const numbers = rest.flat().filter((cell) => /^[\d.,%\s/–-]+$/.test(cell) && cell !== '').length;
  return named && first.filter((cell) => cell !== '').length > 1 && (numbers > 0 || rest.length >= 2);
}

/** "Bảng 1. …", "Biểu 2: …", "Table 3" above a table. */
export const isCaption = (text: string): boolean =>
  /^(?:bảng|biểu|phụ biểu|table)\s*(?:số\s*)?[\d.IVX]+/iu.test(text) && wordCount(text) <= 40;
