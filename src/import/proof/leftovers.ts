// An aligned text → what remains between its runs, compared with what remains of the document there. The same words
// split differently (line ends, letter-spacing) are matched; the rest was changed or added.
import type { SourceKind } from '../model.js';
import { isSame, type OutlineText } from './outline-text.js';
import { COVERED, OMITTED, type TokenIndex } from './token-index.js';

/** Differing tokens of a text and the row at the same place. */
export interface Leftover {
  text: OutlineText;
  /** Token indexes in the text; empty if only the row has something there. */
  ours: number[];
  /** Positions in the row. */
  theirs: number[];
}

/** Maximum tokens compared on either side. */
const LONGEST = 120;

/** @param settled letters matched for earlier texts, which later texts may repeat */
export function matchLeftovers(
  text: OutlineText,
  row: TokenIndex,
  kind: SourceKind,
  settled: Set<string>,
): Leftover[] {
  const gaps = gapsOf(text).flatMap(({ ours, left, right }) => {
    const theirs = between(row, left, right, ours.length);
    return pair(text, row, ours, theirs).filter((rest) => !isSettled(rest, row, settled));
  });
  // Markdown numbers its lists itself, whatever numbers are typed.
  return kind === 'md' ? gaps : [...numberLeftover(text, row), ...gaps];
}

/** The number of an item or heading: either side may lack it, but if both have one they must agree. */
function numberLeftover(text: OutlineText, row: TokenIndex): Leftover[] {
  const first = text.tokens.findIndex(({ soft }) => !soft);
  const place = text.at[first] ?? -1;
  if (first <= 0 || place < 0 || text.role !== 'tells') return [];
  const ours: number[] = [];
  for (let index = 0; index < first; index++)
    if (text.at[index] === -1 && text.tokens[index]?.kind !== 'sign' && !text.tokens[index]?.cites)
      ours.push(index);
  const [from] = row.bounds(row.passage[place] ?? 0);
  const theirs: number[] = [];
  for (let at = from; at < place; at++)
    if (row.isOpen(at) && row.isLooseAt(at) && row.tokens[at]?.kind !== 'sign') theirs.push(at);
  const isLead = ours.length > 0 && theirs.length > 0 && theirs.length === place - from;
  return isLead ? [{ text, ours, theirs }] : [];
}

interface Gap {
  ours: number[];
  /** Positions of the tokens before and after; -1 if the text has none. */
  left: number;
  right: number;
}

function gapsOf({ tokens, at }: OutlineText): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | undefined;
  let left = -1;
  tokens.forEach((token, index) => {
    const place = at[index] ?? -1;
    if (place >= 0) {
      if (open) open.right = place;
      open = undefined;
      left = place;
    } else if (!token.soft) {
      if (!open) {
        open = { ours: [], left, right: -1 };
        gaps.push(open);
      }
      open.ours.push(index);
    }
  });
  return gaps;
}

/** Missing tokens between two positions, or after the left or before the right one if only one is known. */
function between(row: TokenIndex, left: number, right: number, length: number): number[] {
  if (left >= 0 && right > left) return inside(row, left, right);
  if (left >= 0) return beyond(row, left, 1, length);
  return right < 0 ? [] : beyond(row, right, -1, length).reverse();
}

const isLeft = (row: TokenIndex, at: number): boolean => row.isMissing(at) && !row.isStruck(at);

function inside(row: TokenIndex, left: number, right: number): number[] {
  if (right - left > 4 * LONGEST) return [];
  const found: number[] = [];
  for (let at = left + 1; at < right; at++) if (isLeft(row, at)) found.push(at);
  return found.length > LONGEST ? [] : found;
}

/** Missing tokens up to the next covered one; an open end may contain a few more words than the text has left. */
function beyond(row: TokenIndex, from: number, step: 1 | -1, length: number): number[] {
  const most = Math.min(LONGEST, 3 * length + 8);
  const found: number[] = [];
  for (let at = row.skip(from + step, step); found.length < most; at = row.skip(at + step, step)) {
    if (at < 0 || at >= row.length || !isLeft(row, at)) break;
    found.push(at);
  }
  return found;
}

/** Matches the longest common subsequence and leaves what is in between to be compared by letters. */
function pair(
  text: OutlineText,
  row: TokenIndex,
  ours: readonly number[],
  theirs: readonly number[],
): Leftover[] {
  if (ours.length > LONGEST || theirs.length === 0) return [{ text, ours: [...ours], theirs: [] }];
  const rests: Leftover[] = [];
  let [i, j] = [0, 0];
  const close = (untilOurs: number, untilTheirs: number): void => {
    const rest = { text, ours: ours.slice(i, untilOurs), theirs: theirs.slice(j, untilTheirs) };
    if (rest.ours.length > 0) rests.push(rest);
  };
  for (const [a, b] of common(text, row, ours, theirs)) {
    close(a, b);
    cover(text, row, ours[a] ?? 0, theirs[b] ?? 0);
    [i, j] = [a + 1, b + 1];
  }
  // At an open end, only as much as the text has words left for.
  close(ours.length, theirs.length);
  return rests;
}

function common(
  text: OutlineText,
  row: TokenIndex,
  ours: readonly number[],
  theirs: readonly number[],
): [number, number][] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Int16Array(theirs.length + 1));
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  const same = (a: number, b: number): boolean => isSame(text, ours[a] ?? 0, row, theirs[b] ?? 0);
  for (let a = ours.length - 1; a >= 0; a--)
    for (let b = theirs.length - 1; b >= 0; b--) {
      const line = lengths[a];
      if (line) line[b] = same(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < ours.length && b < theirs.length; ) {
    if (same(a, b)) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}

function isSettled({ text, ours, theirs }: Leftover, row: TokenIndex, settled: Set<string>): boolean {
  const letters = squeezed(ours.flatMap((index) => text.tokens[index] ?? []));
  // An open end may hold more than the text: match as much of it as has the same letters.
  for (let end = theirs.length; end > 0; end--) {
    const part = theirs.slice(0, end);
    if (squeezed(part.flatMap((at) => row.tokens[at] ?? [])) !== letters) continue;
    for (const at of part) row.state[at] = text.role === 'out' ? OMITTED : COVERED;
    for (const index of ours) text.at[index] = part[0] ?? -1;
    settled.add(letters);
    return true;
  }
  return ours.length > 1 && settled.has(letters);
}

export function cover(text: OutlineText, row: TokenIndex, index: number, at: number): void {
  text.at[index] = at;
  if (row.isOpen(at) && text.role !== 'repeats') row.state[at] = text.role === 'out' ? OMITTED : COVERED;
}

/**
 * Letters without spaces. Digits stay separate, or "1 2" would equal "12", unless everything is single letters and
 * digits, which means letter-spacing.
 */
export function squeezed(tokens: readonly { key: string; kind: string }[]): string {
  const single = tokens.filter(({ key }) => [...key].length === 1).length;
  const isSpaced = single === tokens.length && tokens.length > 3;
  let text = '';
  for (const { key, kind } of tokens) {
    const apart = kind === 'figure' && /\p{Nd}$/u.test(text) && !isSpaced && !key.startsWith('^');
    text += apart ? ` ${key}` : key;
  }
  return text.replace(/\[\d+\]/g, '').replaceAll('°', 'o');
}
