// The cells of a table's column → whether it is one of figures, which stand at the right, one below the other. Pure.

const DIGITS = String.raw`\d[\d.,\s]*`;
/** A number, a share of a whole ("14/14"), a span ("10 – 15"). */
const NUMBER = String.raw`[+−–~≈<>≤≥-]?\s?${DIGITS}(?:\s?[/–-]\s?${DIGITS})?\s?[%‰]?`;
/** Behind a hedge of a few words ("dưới 10"), or before its unit ("1.200 tỷ đồng"). */
const FIGURE = new RegExp(
  `^(?:(?:\\p{L}+\\s){0,3}${NUMBER}|(?:\\p{Ll}+\\s){0,2}${NUMBER}(?:\\s?\\p{Ll}+){1,3})$`,
  'u',
);

/** Says that there is no number. */
const NOTHING = /^[\s.…*x–—−-]*$/u;
/** Letters of a cell that keeps within a column of numbers, whose cells do not break into lines. */
const WORDED = 24;

/** Most cells that say anything are figures, and the others are short: one in words turns no column. */
export function isFigureColumn(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFC').trim()).filter((cell) => !NOTHING.test(cell));
  const figures = filled.filter((cell) => FIGURE.test(cell));
  const worded = filled.filter((cell) => !FIGURE.test(cell));
  return figures.length > filled.length / 2 && worded.every((cell) => cell.length <= WORDED);
}
