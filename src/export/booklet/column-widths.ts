// Table cells → column widths in twips. Pure.
import { withoutMarks } from '../../platform/text.js';
import { type BookletRun, runsText } from './document.js';

/** In twips: the type area of 165 mm, one em of 12 pt bold type, and the horizontal padding of a cell. */
const TYPE_AREA = 9354;
const EM = 252;
const PADDING = 200;
/** In ems. Longer cells wrap instead of widening their column. */
const LONGEST = 27;
/** In ems. Longer header cells wrap onto a second line to leave room for the other columns' text. */
const LONGEST_HEAD = 5;

/** Gives each column room for its longest word, then distributes the rest among columns whose text needs more. */
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
 * Shares the remaining width in proportion to what each column lacks, damped for long texts, so that a table of
 * many numbers leaves its text the room that the number columns' headers can spare. No column gets more than it
 * asked for.
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

/** Widths of Times in ems by character class; the first matching class applies, any other character is HALF an em. */
const KINDS: [RegExp, number][] = [
  [/[\s.,;:'’|!()ijltfrIJ/-]/u, 0.3],
  [/[mw%–—…]/u, 0.8],
  [/\p{Lu}/u, 0.72],
];
const HALF = 0.5;
/** Diacritics do not change a Vietnamese letter's width. */
const lengthOf = (text: string): number =>
  [...withoutMarks(text)]
    .map((letter) => KINDS.find(([kind]) => kind.test(letter))?.[1] ?? HALF)
    .reduce((a, b) => a + b, 0);
const longest = (texts: readonly string[]): number => Math.max(HALF, ...texts.map(lengthOf));
const width = (ems: number): number => ems * EM + PADDING;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
