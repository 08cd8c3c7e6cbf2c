// The cells of a table → the widths of its columns in a Word document, in twips; Word keeps the widths it is given. Pure.
import { type Run, runsText } from './document.js';

/** The type area of 165 mm, a character of 12 pt type on average, and the space at both sides of a cell, in twips. */
const TYPE_AREA = 9354;
const CHARACTER = 125;
const PADDING = 200;
/** A longer cell takes more lines rather than more width. */
const LONGEST = 60;

/** Every column has room for its longest word; what is left goes to the columns with more text. */
export function columnWidths(header: readonly Run[][], rows: readonly Run[][][]): number[] {
  const columns = header.map((head, at) => [head, ...rows.map((row) => row[at] ?? [])].map(runsText));
  const least = columns.map((cells) => width(longest(cells.flatMap((cell) => cell.split(/\s+/)))));
  const wanted = columns.map((cells) => width(Math.min(LONGEST, longest(cells))));
  const wishes = wanted.map((wish, at) => Math.max(wish, least[at] ?? 0));
  const [needed, wished] = [sum(least), sum(wishes)];
  if (needed >= TYPE_AREA || wished <= TYPE_AREA) {
    const base = needed >= TYPE_AREA ? least : wishes;
    return base.map((part) => Math.floor((part * TYPE_AREA) / sum(base)));
  }
  const share = (TYPE_AREA - needed) / (wished - needed);
  return wishes.map((wish, at) => Math.floor((least[at] ?? 0) + (wish - (least[at] ?? 0)) * share));
}

/** Capitals are wider than small letters. */
const lengthOf = (text: string): number => text.length + 0.45 * (text.match(/\p{Lu}/gu)?.length ?? 0);
const longest = (texts: readonly string[]): number => Math.max(1, ...texts.map(lengthOf));
const width = (characters: number): number => characters * CHARACTER + PADDING;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
