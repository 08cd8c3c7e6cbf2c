// Unnumbered paragraphs → whether they are headings, and of which level: by capitals, bold, or the file's own
// style.

import { bare, endsSentence } from '../text/words.js';
import type { Element } from './elements.js';
import type { Para } from './paragraph.js';
import { runInLength } from './roles.js';

const LONGEST = 45;
const LONGEST_BOLD = 25;
const CAPITALS_RANK = 20;
const BOLD_RANK = 45;
const OUTER_BOLD_RANK = 25;

/** Parts on the same level as the outermost ones, whatever those are: introduction, conclusion, slogans. */
const CLOSING =
  /^(?:khẩu hiệu|kết luận|mở đầu|lời (?:nói|mở) đầu|phụ lục|slogans?|conclusion|introduction)(?!\p{L})/iu;

/** Rank of each unmarked heading by element index; smaller ranks are higher levels. */
export function unmarkedHeadings(
  elements: readonly Element[],
  from: number,
  to: number,
): Map<number, number> {
  const ranks = new Map<number, number>();
  const styles = styleRanks(elements);
  const bold = boldRank(elements, from, to);
  const outermost = outermostRank(elements, from, to);
  for (let index = from; index < to; index++) {
    const element = elements[index];
    if (element?.kind !== 'para' || element.para.mark) continue;
    const { para } = element;
    if (!isHeadingLike(para, elements[index + 1])) continue;
    if (CLOSING.test(bare(para.text)) && para.words <= 8) ranks.set(index, outermost);
    else if (para.capitals) ranks.set(index, CAPITALS_RANK);
    else if (para.styleLevel !== undefined) ranks.set(index, styles(para.styleLevel));
    else ranks.set(index, bold);
  }
  return ranks;
}

function isHeadingLike(para: Para, next: Element | undefined): boolean {
  const text = bare(para.text);
  if (!/\p{L}{2}/u.test(text) || /^\(.*\)$/su.test(text) || para.quoted) return false;
  if (CLOSING.test(text) && para.words <= 3 && !endsSentence(text)) return true;
  if (para.styleLevel !== undefined) return para.words <= LONGEST;
  // "TT", "STT": headers of table columns.
  if (para.capitals && para.words === 1 && text.length <= 4) return false;
  if (para.capitals) return para.words <= LONGEST && !/[!.;]$/.test(text.replace(/(?<!\.)\.{2,}$/, ''));
  if (!para.bold || para.words > LONGEST_BOLD || endsSentence(text.replace(/:$/, ''))) return false;
  return next !== undefined && (next.kind !== 'para' || !next.para.bold || next.para.mark !== undefined);
}

function outermostRank(elements: readonly Element[], from: number, to: number): number {
  let rank = CAPITALS_RANK;
  for (const element of elements.slice(from, to))
    if (element.kind === 'para' && element.para.mark) rank = Math.min(rank, element.para.mark.rank);
  return rank;
}

/** A heading level of the file gets the rank of numbered headings at that level, if there are any. */
function styleRanks(elements: readonly Element[]): (level: number) => number {
  const ranks = new Map<number, Map<number, number>>();
  for (const element of elements) {
    if (element.kind !== 'para' || !element.para.mark || element.para.styleLevel === undefined) continue;
    const { mark, styleLevel } = element.para;
    const counts = ranks.get(styleLevel) ?? new Map<number, number>();
    counts.set(mark.rank, (counts.get(mark.rank) ?? 0) + 1);
    ranks.set(styleLevel, counts);
  }
  const known = new Map([...ranks].map(([level, counts]) => [level, mostFrequent(counts)]));
  return (level) => {
    const direct = known.get(level);
    if (direct !== undefined) return direct;
    const above = [...known].filter(([other]) => other < level).map(([, rank]) => rank);
    const below = [...known].filter(([other]) => other > level).map(([, rank]) => rank);
    if (above.length > 0) return Math.max(...above) + level / 10;
    return below.length > 0 ? Math.min(...below) - 1 : CAPITALS_RANK + level;
  };
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? BOLD_RANK;
}

/** Bold lines rank above the numbers if numbering restarts below them, otherwise inside the numbered parts. */
function boldRank(elements: readonly Element[], from: number, to: number): number {
  let above = 0;
  let inside = 0;
  let numbered = false;
  for (let index = from; index < to; index++) {
    const element = elements[index];
    if (element?.kind !== 'para') continue;
    const { mark } = element.para;
    if (mark && mark.rank < 40) numbered = true;
    if (mark || !element.para.bold || !isHeadingLike(element.para, elements[index + 1])) continue;
    const next = elements[index + 1];
    if (next?.kind === 'para' && next.para.mark?.ordinal === 1 && next.para.mark.rank < 48) above++;
    else inside++;
  }
  return !numbered || above > inside ? OUTER_BOLD_RANK : BOLD_RANK;
}

/** Whether a paragraph in capitals or bold continues a heading broken over several lines or by a page's footnotes. */
export function wrapsHeading(heading: Para, next: Para): boolean {
  // A letter-spaced line is a heading of its own.
  if (next.spaced || heading.spaced) return false;
  if (next.mark || heading.words + next.words > 90) return false;
  const text = bare(heading.text);
  if (heading.text === '') return !endsSentence(next.text) && next.words <= LONGEST;
  if (heading.capitals && next.capitals) return !/[.!?:;]$/.test(text);
  return (
    heading.bold && next.bold && runInLength(next) === 0 && (/,$/.test(text) || /^\p{Ll}/u.test(next.text))
  );
}
