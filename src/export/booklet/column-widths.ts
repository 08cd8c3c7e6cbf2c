// The cells of a table → column widths in twips. Pure.
import { withoutMarks } from '../../platform/text.js';
import { type BookletRun, runsText } from './document.js';

/** The type area of 165 mm, an em of 12 pt type, bold and all, and the space at both sides of a cell, in twips. */
const TYPE_AREA = 9354;
const EM = 252;
const PADDING = 200;
/** A longer cell takes more lines rather than more width; in ems. */
const LONGEST = 27;
/** A longer head takes two lines to leave room for the text of other columns. */
const LONGEST_HEAD = 5;

/** Every column has room for its longest word; what is left goes to those whose text needs more. */
export function columnWidths(header: readonly BookletRun[][], rows: readonly BookletRun[][][]): number[] {
  const columns = header.map((head, at) => ({
    head: runsText(head),
    cells: rows.map((row) => runsText(row[at] ?? [])),
  }));
  const least = columns.map(({ head, cells }) =>
    width(longest([head, ...cells].flatMap((cell) => cell.split(/\s+/)))),
  );
  const wishes = columns.map(({ head, cells }, at) => {
    const named = longest([head]);
    const forHead = Math.max(named / 2, Math.min(named, LONGEST_HEAD));
    const wish = Math.max(forHead, Math.min(LONGEST, longest(cells)));
    return Math.max(least[at] ?? 0, width(wish));
  });
  const needed = sum(least);
  if (needed >= TYPE_AREA) return least.map((part) => Math.floor((part * TYPE_AREA) / needed));
  if (sum(wishes) <= TYPE_AREA) return wishes.map((part) => Math.floor((part * TYPE_AREA) / sum(wishes)));
  return shared(least, wishes).map(Math.floor);
}

/**
 * What is left is shared by what each column lacks, a long text's lack counting for less than it is: a table of many
 * numbers leaves its text the room that their heads can spare. None gets more than it wishes.
 */
function shared(least: readonly number[], wishes: readonly number[]): number[] {
  const widths = [...least];
  let left = TYPE_AREA - sum(least);
  const lacking = wishes
    .map((wish, at) => ({ lack: wish - (least[at] ?? 0), at }))
    .sort((a, b) => a.lack - b.lack || a.at - b.at);
  let weights = sum(lacking.map(({ lack }) => lack ** 0.75));
  for (const { lack, at } of lacking) {
    const weight = lack ** 0.75;
    const grant = weights > 0 ? Math.min(lack, (left * weight) / weights) : 0;
    widths[at] = (widths[at] ?? 0) + grant;
    left -= grant;
    weights -= weight;
  }
  return widths;
}

/** Widths of Times in ems, by kind of letter; the first kind that fits counts, and any other letter is HALF an em. */
const KINDS: [RegExp, number][] = [
  [/[\s.,;:'’|!()ijltfrIJ/-]/u, 0.3],
  [/[mw%–—…]/u, 0.8],
  [/\p{Lu}/u, 0.72],
];
const HALF = 0.5;
/** Vietnamese letters are as wide as those that they are made of. */
const lengthOf = (text: string): number =>
  [...withoutMarks(text)]
    .map((letter) => KINDS.find(([kind]) => kind.test(letter))?.[1] ?? HALF)
    .reduce((a, b) => a + b, 0);
const longest = (texts: readonly string[]): number => Math.max(HALF, ...texts.map(lengthOf));
const width = (ems: number): number => ems * EM + PADDING;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
