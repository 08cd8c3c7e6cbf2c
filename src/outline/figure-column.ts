// The cells of a table column → whether it is a column of figures, to be right-aligned. Pure.

const DIGITS = String.raw`\d[\d.,\s]*`;
/** A number, a ratio ("14/14"), or a range ("10 – 15"). */
const NUMBER = String.raw`[+−–~≈<>≤≥-]?\s?${DIGITS}(?:\s?[/–-]\s?${DIGITS})?\s?[%‰]?`;
/** A number after a short hedge ("dưới 10") or before its unit ("1.200 tỷ đồng"). */
const FIGURE = new RegExp(
  `^(?:(?:\\p{L}+\\s){0,3}${NUMBER}|(?:\\p{Ll}+\\s){0,2}${NUMBER}(?:\\s?\\p{Ll}+){1,3})$`,
  'u',
);

/** Placeholders for a missing number. */
const NOTHING = /^[\s.…*x–—−-]*$/u;
/** Longest cell, in characters, that still fits a column of numbers without wrapping. */
const WORDED = 24;

/** Most non-empty cells are figures and the rest are short: one worded cell does not change the column. */
export function isFigureColumn(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFC').trim()).filter((cell) => !NOTHING.test(cell));
  const figures = filled.filter((cell) => FIGURE.test(cell));
  const worded = filled.filter((cell) => !FIGURE.test(cell));
  return figures.length > filled.length / 2 && worded.every((cell) => cell.length <= WORDED);
}
