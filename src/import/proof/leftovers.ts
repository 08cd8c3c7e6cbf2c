// An aligned text → what is left of it between its runs, beside what is left of the document there: the same words
// split differently (line ends, letter-spacing) are matched; the rest was changed or added.
import type { SourceKind } from '../model.js';
import { isSame, type OutlineText } from './outline-text.js';
import { COVERED, OMITTED, type TokenIndex } from './token-index.js';

/** Tokens of the row and of a text that stand in the same place and are not the same. */
export interface Leftover {
  told: OutlineText;
  /** Indexes of the text's tokens; none where the row has something that the text lacks. */
  ours: number[];
  /** Places in the row. */
  theirs: number[];
}

/** Tokens on either side that are compared with each other. */
const LONGEST = 120;

/** `settled`: what texts before this one were settled with, letter by letter; it may be repeated. */
export function matchLeftovers(
  told: OutlineText,
  row: TokenIndex,
  kind: SourceKind,
  settled: Set<string>,
): Leftover[] {
  const gaps = gapsOf(told).flatMap(({ ours, left, right }) => {
    const theirs = between(row, left, right, ours.length);
    return pair(told, row, ours, theirs).filter((rest) => !isSettled(rest, row, settled));
  });
  // Markdown counts its lists itself, whatever numbers are typed.
  return kind === 'md' ? gaps : [...leadOf(told, row), ...gaps];
}

/** The number of an item or a heading: either side may lack it, but where both have one it is the same. */
function leadOf(told: OutlineText, row: TokenIndex): Leftover[] {
  const first = told.tokens.findIndex(({ soft }) => !soft);
  const place = told.at[first] ?? -1;
  if (first <= 0 || place < 0 || told.role !== 'tells') return [];
  const ours: number[] = [];
  for (let index = 0; index < first; index++)
    if (told.at[index] === -1 && told.tokens[index]?.kind !== 'sign' && !told.tokens[index]?.cites)
      ours.push(index);
  const [from] = row.bounds(row.passage[place] ?? 0);
  const theirs: number[] = [];
  for (let at = from; at < place; at++)
    if (row.isOpen(at) && row.isLooseAt(at) && row.tokens[at]?.kind !== 'sign') theirs.push(at);
  const isLead = ours.length > 0 && theirs.length > 0 && theirs.length === place - from;
  return isLead ? [{ told, ours, theirs }] : [];
}

interface Gap {
  ours: number[];
  /** Places of the tokens before and after; -1 where the text has none. */
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

/** What is missing between two places; or behind the one, or before the other, as far as it goes. */
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

/** Up to the next place that is told; an open end may hold some words more than the text has left. */
function beyond(row: TokenIndex, from: number, step: 1 | -1, length: number): number[] {
  const most = Math.min(LONGEST, 3 * length + 8);
  const found: number[] = [];
  for (let at = row.skip(from + step, step); found.length < most; at = row.skip(at + step, step)) {
    if (at < 0 || at >= row.length || !isLeft(row, at)) break;
    found.push(at);
  }
  return found;
}

/** The longest common row of both is the same; what lies between is compared letter by letter. */
function pair(
  told: OutlineText,
  row: TokenIndex,
  ours: readonly number[],
  theirs: readonly number[],
): Leftover[] {
  if (ours.length > LONGEST || theirs.length === 0) return [{ told, ours: [...ours], theirs: [] }];
  const rests: Leftover[] = [];
  let [i, j] = [0, 0];
  const close = (untilOurs: number, untilTheirs: number): void => {
    const rest = { told, ours: ours.slice(i, untilOurs), theirs: theirs.slice(j, untilTheirs) };
    if (rest.ours.length > 0) rests.push(rest);
  };
  for (const [a, b] of common(told, row, ours, theirs)) {
    close(a, b);
    cover(told, row, ours[a] ?? 0, theirs[b] ?? 0);
    [i, j] = [a + 1, b + 1];
  }
  // Only as much of an open end as the text has words left for.
  close(ours.length, theirs.length);
  return rests;
}

function common(
  told: OutlineText,
  row: TokenIndex,
  ours: readonly number[],
  theirs: readonly number[],
): [number, number][] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Int16Array(theirs.length + 1));
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  const same = (a: number, b: number): boolean => isSame(told, ours[a] ?? 0, row, theirs[b] ?? 0);
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

function isSettled({ told, ours, theirs }: Leftover, row: TokenIndex, settled: Set<string>): boolean {
  const mine = squeezed(ours.flatMap((index) => told.tokens[index] ?? []));
  // An open end may hold more than the text: as much of it as spells the same.
  for (let end = theirs.length; end > 0; end--) {
    const part = theirs.slice(0, end);
    if (squeezed(part.flatMap((at) => row.tokens[at] ?? [])) !== mine) continue;
    for (const at of part) row.state[at] = told.role === 'out' ? OMITTED : COVERED;
    for (const index of ours) told.at[index] = part[0] ?? -1;
    settled.add(mine);
    return true;
  }
  return ours.length > 1 && settled.has(mine);
}

export function cover(told: OutlineText, row: TokenIndex, index: number, at: number): void {
  told.at[index] = at;
  if (row.isOpen(at) && told.role !== 'repeats') row.state[at] = told.role === 'out' ? OMITTED : COVERED;
}

/**
 * Letters without the spaces between them. Digits stay apart, or "1 2" would be "12"; but not where single letters and
 * digits in a row show that all of it is spaced.
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
