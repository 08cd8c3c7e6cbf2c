// The words of a document in order → which of them the outline's texts cover.
import type { Origin } from '../model.js';
import { Occurrences, WordIndex } from './word-index.js';
import type { Word } from './words.js';

/** A paragraph, a cell or a note. */
export interface Unit {
  words: Word[];
  origin: Origin;
  /** Index of its first word among all words. */
  at: number;
  /** Key of its place, as used by texts of the outline. */
  key: string;
}

/** Consecutive words that nothing covers, and where they are. */
export interface Missing {
  words: string;
  origin: Origin;
}

/** A range of word indexes; `end` is exclusive. */
interface Stretch {
  start: number;
  end: number;
}

const keysOf = (words: readonly Word[]): string[] => words.map(({ key }) => key);
const joinKeys = (words: readonly Word[]): string => keysOf(words).join(' ');

/** Key of a place. Notes get a prefix because they may share numbers with the paragraph that cites them. */
export function placeKey({ page, line, paragraph }: Origin, note: boolean): string {
  return `${note ? 'note' : ''}${page}/${line}/${paragraph}`;
}

/** Finds where texts of the outline occur in the document; each document word is covered at most once. */
export class WordCoverage {
  readonly length: number;
  private readonly row: WordIndex;
  private readonly covered: Uint8Array;
  private readonly stretches = new Map<string, Stretch>();
  /** Cache: occurrences of word runs looked up before. */
  private readonly known = new Map<string, Occurrences>();
  /** Occurrences of whole units, by their words. */
  private readonly whole = new Map<string, Occurrences>();
  /** Words of outline texts that repeat what others cover; they may account for words that occur twice. */
  private readonly spare: Word[] = [];

  /** `told`: keys of the places that outline texts name. The stretch of each extends to the next one. */
  constructor(
    private readonly units: readonly Unit[],
    namedPlaces: readonly string[] = [],
  ) {
    this.row = new WordIndex(units.flatMap(({ words }) => keysOf(words)));
    this.length = this.row.length;
    this.covered = new Uint8Array(this.length);
    for (const [needle, starts] of unitsByWords(units)) {
      const length = needle === '' ? 0 : needle.split(' ').length;
      this.whole.set(needle, new Occurrences(starts, length, this.covered));
    }
    const begins = new Map(units.toReversed().map(({ key, at }) => [key, at]));
    const named = [...new Set(namedPlaces.flatMap((key) => begins.get(key) ?? []))].sort((a, b) => a - b);
    const ends = new Map(named.map((at, index) => [at, named[index + 1]]));
    for (const [key, start] of begins)
      this.stretches.set(key, { start, end: ends.get(start) ?? this.length });
  }

  /** Covers a whole paragraph, cell or note consisting of exactly these words, within the stretch of `place`. */
  coverOwnUnit(words: readonly Word[], place: string | undefined): boolean {
    return this.coverIn(this.whole.get(joinKeys(words)), words, place);
  }

  /** Covers the words anywhere within the stretch of `place`. */
  coverOwn(words: readonly Word[], place: string | undefined): boolean {
    return this.coverIn(this.placesOf(words), words, place);
  }

  private coverIn(
    places: Occurrences | undefined,
    words: readonly Word[],
    place: string | undefined,
  ): boolean {
    if (words.length === 0) return true;
    const stretch = place === undefined ? undefined : this.stretches.get(place);
    return stretch !== undefined && this.mark(places?.open(stretch.start, stretch.end), words);
  }

  /**
   * Covers a whole paragraph, cell or note of exactly these words, preferably from `place` on; false if none is
   * left.
   */
  coverUnit(words: readonly Word[], place: string | undefined): boolean {
    const places = this.whole.get(joinKeys(words));
    return words.length === 0 || this.mark(places?.open(this.startOf(place)) ?? places?.open(0), words);
  }

  /** Covers the words where they occur as one run, preferably all uncovered; false if they occur nowhere. */
  cover(words: readonly Word[], place?: string, repeats = false): boolean {
    if (words.length === 0) return true;
    const places = this.placesOf(words);
    const taken = this.mark(places.open(this.startOf(place)) ?? places.open(0) ?? places.fullest(), words);
    if (!taken && places.some && repeats) this.spare.push(...words);
    return places.some;
  }

  has(words: readonly Word[]): boolean {
    return words.length === 0 || this.placesOf(words).some;
  }

  private startOf(place: string | undefined): number {
    return this.stretches.get(place ?? '')?.start ?? 0;
  }

  private placesOf(words: readonly Word[]): Occurrences {
    const needle = joinKeys(words);
    const known = this.known.get(needle);
    if (known) return known;
    const places = new Occurrences(this.row.find(keysOf(words)), words.length, this.covered);
    this.known.set(needle, places);
    return places;
  }

  private mark(at: number | undefined, words: readonly Word[]): boolean {
    if (at !== undefined) this.covered.fill(1, at, at + words.length);
    return at !== undefined;
  }

  uncovered(): { lost: Missing[]; marks: number } {
    const spare = new WordCoverage([{ words: this.spare, origin: {}, at: 0, key: '' }]);
    const lost: Missing[] = [];
    let marks = 0;
    for (const { words, origin, at } of this.units) {
      let run: Word[] = [];
      const close = (): void => {
        if (run.length > 0 && !spare.coverOwn(run, ''))
          lost.push({ words: run.map(({ text }) => text).join(' '), origin });
        run = [];
      };
      words.forEach((word, index) => {
        if (this.covered[at + index] === 1) close();
        else if (word.mark) marks++;
        else run.push(word);
      });
      close();
    }
    return { lost, marks };
  }
}

/** Maximum numbers before a text: that of the container's list, and typed ones. */
const MAX_MARKS = 3;

/** Start indexes of units by their words, both with and without leading numbers. */
function unitsByWords(units: readonly Unit[]): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const { words, at } of units) {
    for (let from = 0; from === 0 || (from <= MAX_MARKS && words[from - 1]?.mark); from++) {
      const needle = joinKeys(words.slice(from));
      const same = starts.get(needle);
      if (same) same.push(at + from);
      else starts.set(needle, [at + from]);
    }
  }
  return starts;
}
