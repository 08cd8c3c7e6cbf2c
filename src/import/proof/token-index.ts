// Passages of a second reading → their tokens in order (the "row"), with indexes for finding runs, and the state of
// each.

import type { ExtractedText, TextRole } from './extracted-text.js';
import { fold } from './fold.js';
import { joinedLetters } from './letterspaced.js';
import { type ProofToken, tokensOf } from './tokens.js';

/** Numbers words and figures: equal numbers mean equal words. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size + 1);
    return this.numbers.size;
  }
}

/** Token states: not covered yet; covered by a text of the outline; listed as left out. */
export const OPEN = 0;
export const COVERED = 1;
export const OMITTED = 2;

/** Longest stretch of left-out tokens skipped inside a text: about a page. */
const LONGEST_SKIP = 400;

export class TokenIndex {
  readonly tokens: ProofToken[] = [];
  readonly texts: string[];
  readonly numbers: Int32Array;
  /** Number of a figure without superscript, since a note mark may be superscript or not. */
  readonly plain: Int32Array;
  readonly state: Uint8Array;
  /** Index of each token's passage. */
  readonly passage: Int32Array;
  /** Whether the token may be skipped inside a text. */
  private readonly loose: Uint8Array;
  private readonly struck: Uint8Array;
  private readonly single: Places[] = [];
  private readonly pairs = new Map<number, Places>();
  /** First token of each passage, plus the end. */
  private readonly from: number[] = [];

  /** @param marks digits of the outline's note numbers */
  constructor(
    readonly passages: readonly ExtractedText[],
    vocabulary: Vocabulary,
    marks: ReadonlySet<string>,
  ) {
    this.texts = passages.map(({ text }) => fold(joinedLetters(text)));
    for (const text of this.texts) {
      this.from.push(this.tokens.length);
      for (const token of tokensOf(text)) this.tokens.push(token);
    }
    const { length } = this.tokens;
    this.from.push(length);
    this.numbers = Int32Array.from(this.tokens, ({ key }) => vocabulary.number(key));
    this.plain = this.numbers.slice();
    this.passage = new Int32Array(length);
    this.state = new Uint8Array(length);
    this.loose = new Uint8Array(length);
    this.struck = new Uint8Array(length);
    passages.forEach(({ part }, index) => {
      for (let at = this.from[index] ?? 0; at < (this.from[index + 1] ?? length); at++)
        this.note(at, index, part, marks, vocabulary);
    });
    this.loosenLateLeads();
    this.makeIndex();
  }

  private note(
    at: number,
    passage: number,
    part: TextRole,
    marks: ReadonlySet<string>,
    vocabulary: Vocabulary,
  ): void {
    const { soft = false, mark = false, kind = 'word', key = '' } = this.tokens[at] ?? {};
    this.passage[at] = passage;
    this.struck[at] = Number(part === 'struck');
    if (kind === 'figure' && key.startsWith('^')) this.plain[at] = vocabulary.number(key.slice(1));
    // A sign at a cell's edge belongs to its figure: -5,2.
    const isSoft = soft && !(part === 'cell' && kind === 'sign');
    this.loose[at] = Number(isSoft || part === 'beside' || (mark && marks.has(key.replace('^', ''))));
  }

  /** "3-" at a line's end numbers the item on the next line, unless that starts with a figure: then it is a range. */
  private loosenLateLeads(): void {
    this.texts.forEach((text, passage) => {
      if (!LATE.test(text) || CLOSES.test(text)) return;
      const [from, to] = this.bounds(passage);
      const last = this.tokens.slice(from, to).findLast(({ kind }) => kind !== 'sign');
      if (last?.kind !== 'figure' || this.tokens[to]?.kind === 'figure') return;
      for (let at = from; at < to; at++) if ((this.tokens[at]?.start ?? 0) >= last.start) this.loose[at] = 1;
    });
  }

  private makeIndex(): void {
    let before = -1;
    for (let at = 0; at < this.length; at++) {
      const number = this.numbers[at] ?? 0;
      this.single[number] = withPlace(this.single[number], at);
      if (this.loose[at] === 1 && this.part(at) !== 'beside') continue;
      if (this.tokens[at]?.kind === 'sign') continue;
      if (before >= 0) {
        const key = pairKey(this.numbers[before] ?? 0, number);
        const known = this.pairs.get(key);
        const places = withPlace(known, before);
        if (places !== known) this.pairs.set(key, places);
      }
      before = at;
    }
  }

  get length(): number {
    return this.tokens.length;
  }

  part(at: number): ExtractedText['part'] | undefined {
    return this.passages[this.passage[at] ?? -1]?.part;
  }

  isOpen(at: number): boolean {
    return this.state[at] === OPEN;
  }

  /** Whether a text may cover this position: struck-out tokens may only be left out. */
  takes(at: number, role: 'tells' | 'repeats' | 'out'): boolean {
    return role === 'out' || this.struck[at] === 0;
  }

  isStruck(at: number): boolean {
    return this.struck[at] === 1;
  }

  /** Whether the token should be covered but is not. */
  isMissing(at: number): boolean {
    return this.state[at] === OPEN && this.loose[at] === 0;
  }

  isLooseAt(at: number): boolean {
    return this.loose[at] === 1;
  }

  /** First token of a passage, and the one after its last. */
  bounds(passage: number): [number, number] {
    return [this.from[passage] ?? 0, this.from[passage + 1] ?? this.length];
  }

  /** Whether the tokens from `start` to `end` (exclusive) are complete passages. */
  isWhole(start: number, end: number): boolean {
    const [first] = this.bounds(this.passage[start] ?? 0);
    const [, last] = this.bounds(this.passage[end - 1] ?? 0);
    for (let at = first; at < start; at++) if (this.loose[at] === 0) return false;
    for (let at = end; at < last; at++) if (this.loose[at] === 0) return false;
    return true;
  }

  /** The next token from `at` on, in direction `step`, that a text must not skip. */
  skip(at: number, step: 1 | -1): number {
    let next = at;
    for (let count = 0; count < LONGEST_SKIP && next >= 0 && next < this.length; count++) {
      if (this.loose[next] === 0 && this.state[next] !== OMITTED && this.struck[next] === 0) return next;
      next += step;
    }
    return next;
  }

  countOf(first: number, second: number): number {
    const places = this.pairs.get(pairKey(first, second));
    return typeof places === 'number' ? 1 : (places?.at.length ?? 0);
  }

  pairPlaces(first: number, second: number, hint: number): number[] {
    return this.near(this.pairs.get(pairKey(first, second)), hint);
  }

  placesOf(number: number, hint: number): number[] {
    return this.near(this.single[number], hint);
  }

  /** All positions if there are few; else those around the hint and the first open ones. */
  private near(places: Places | undefined, hint: number): number[] {
    if (places === undefined) return [];
    if (typeof places === 'number') return [places];
    const { at } = places;
    if (at.length <= MAX_TRIED) return at;
    while (places.open < at.length && !this.isOpen(at[places.open] ?? 0)) places.open++;
    const middle = firstFrom(at, hint);
    return [...at.slice(Math.max(0, middle - 4), middle + 8), ...at.slice(places.open, places.open + 4)];
  }
}

/**
 * The position of a word that occurs once; else all positions in order, and the index of the first that may be
 * open.
 */
type Places = number | { at: number[]; open: number };

function withPlace(places: Places | undefined, at: number): Places {
  if (places === undefined) return at;
  if (typeof places === 'number') return { at: [places, at], open: 0 };
  places.at.push(at);
  return places;
}

/** Up to this many positions are all tried. */
const MAX_TRIED = 16;
/** A closing bracket whose opening one is in the same text: "(3, 4)". */
const CLOSES = /\([^()]*\)\s*$/u;
/** A number closed like an item's at the end of a text. */
const LATE = /\s\p{Nd}{1,2}\s?[-–)]\s*$/u;

const pairKey = (first: number, second: number): number => first * 0x4000000 + second;

/** Index of the first of the sorted numbers that is at least `least`. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
