// The passages of a second reading → their tokens in sequence, with indexes for finding runs, and the state of each.

import type { ExtractedText, TextRole } from './extracted-text.js';
import { fold } from './fold.js';
import { joinedLetters } from './letterspaced.js';
import { type ProofToken, tokensOf } from './tokens.js';

/** Words and figures by number: the same number is the same word. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size + 1);
    return this.numbers.size;
  }
}

/** Nobody told it yet; a text of the outline tells it; it is listed as left out. */
export const OPEN = 0;
export const COVERED = 1;
export const OMITTED = 2;

/** More than a page of tokens that are left out is not skipped inside a text. */
const LONGEST_SKIP = 400;

export class TokenIndex {
  readonly tokens: ProofToken[] = [];
  readonly texts: string[];
  readonly numbers: Int32Array;
  /** The number of a figure without its raise: a note's mark may be raised or not. */
  readonly plain: Int32Array;
  readonly state: Uint8Array;
  /** Index of each token's passage. */
  readonly passage: Int32Array;
  /** May be passed over inside a text. */
  private readonly loose: Uint8Array;
  private readonly struck: Uint8Array;
  private readonly single: Places[] = [];
  private readonly pairs = new Map<number, Places>();
  /** First token of each passage, and the end. */
  private readonly from: number[] = [];

  /** `marks`: the numbers that the outline's notes have, as their digits. */
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
    // A sign at a cell's edge is its figure's own: -5,2.
    const isSoft = soft && !(part === 'cell' && kind === 'sign');
    this.loose[at] = Number(isSoft || part === 'beside' || (mark && marks.has(key.replace('^', ''))));
  }

  /** "3-" at a line's end is the number of the item on the next line, unless that goes on with figures: a range. */
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

  /** Whether a text may stand there: what is struck out may only be left out. */
  takes(at: number, role: 'tells' | 'repeats' | 'out'): boolean {
    return role === 'out' || this.struck[at] === 0;
  }

  isStruck(at: number): boolean {
    return this.struck[at] === 1;
  }

  /** A token that has to be told, and is not. */
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

  /** Whether the tokens from `start` up to `end` are whole passages. */
  isWhole(start: number, end: number): boolean {
    const [first] = this.bounds(this.passage[start] ?? 0);
    const [, last] = this.bounds(this.passage[end - 1] ?? 0);
    for (let at = first; at < start; at++) if (this.loose[at] === 0) return false;
    for (let at = end; at < last; at++) if (this.loose[at] === 0) return false;
    return true;
  }

  /** The next token from `at` on, in either direction, that a text may not pass over. */
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

  /** All places where there are few; else those around the hint and the first that are open. */
  private near(places: Places | undefined, hint: number): number[] {
    if (places === undefined) return [];
    if (typeof places === 'number') return [places];
    const { at } = places;
    if (at.length <= FEW) return at;
    while (places.open < at.length && !this.isOpen(at[places.open] ?? 0)) places.open++;
    const middle = firstFrom(at, hint);
    return [...at.slice(Math.max(0, middle - 4), middle + 8), ...at.slice(places.open, places.open + 4)];
  }
}

/** The place of what stands once; else all places in order, and the index of the first that may still be open. */
type Places = number | { at: number[]; open: number };

function withPlace(places: Places | undefined, at: number): Places {
  if (places === undefined) return at;
  if (typeof places === 'number') return { at: [places, at], open: 0 };
  places.at.push(at);
  return places;
}

/** Places of a run that are all tried. */
const FEW = 16;
/** Its bracket closes one that stands before it: "(3, 4)". */
const CLOSES = /\([^()]*\)\s*$/u;
/** A number closed like an item's at the end of a text. */
const LATE = /\s\p{Nd}{1,2}\s?[-–)]\s*$/u;

const pairKey = (first: number, second: number): number => first * 0x4000000 + second;

/** Index of the first of the sorted numbers that is not below `least`. */
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
