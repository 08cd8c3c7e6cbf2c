// The words of a document in sequence → which of them the outline's texts cover, and which not.
import type { Origin } from '../model.js';
import { Occurrences, WordIndex } from './word-index.js';
import type { Word } from './words.js';

/** A paragraph, a cell or a note. */
export interface Unit {
  words: Word[];
  origin: Origin;
  /** Index of its first word in the row of all words. */
  at: number;
  /** Its place, as texts of the outline name it. */
  key: string;
}

/** Words that nothing covers, and where they stood. */
export interface Missing {
  words: string;
  origin: Origin;
}

/** Words of the row: from the first up to the one before `end`. */
interface Stretch {
  start: number;
  end: number;
}

const keysOf = (words: readonly Word[]): string[] => words.map(({ key }) => key);
const needleOf = (words: readonly Word[]): string => keysOf(words).join(' ');

/** A place's name; a note may share the numbers of the paragraph that cites it. */
export function placeKey({ page, line, paragraph }: Origin, note: boolean): string {
  return `${note ? 'note' : ''}${page}/${line}/${paragraph}`;
}

/** Finds where a text of the outline stands; each word of the document is covered once. */
export class WordCoverage {
  readonly length: number;
  private readonly row: WordIndex;
  private readonly covered: Uint8Array;
  private readonly stretches = new Map<string, Stretch>();
  /** Places of runs that were asked for, by their words. */
  private readonly known = new Map<string, Occurrences>();
  /** Places of whole units, by their words. */
  private readonly whole = new Map<string, Occurrences>();
  /** Texts of the outline that repeat what others cover: they may stand for words that are told twice. */
  private readonly spare: Word[] = [];

  /** `told`: the places that texts of the outline name; what is told of one ends where the next begins. */
  constructor(
    private readonly units: readonly Unit[],
    told: readonly string[] = [],
  ) {
    this.row = new WordIndex(units.flatMap(({ words }) => keysOf(words)));
    this.length = this.row.length;
    this.covered = new Uint8Array(this.length);
    for (const [needle, starts] of unitsByWords(units)) {
      const length = needle === '' ? 0 : needle.split(' ').length;
      this.whole.set(needle, new Occurrences(starts, length, this.covered));
    }
    const begins = new Map(units.toReversed().map(({ key, at }) => [key, at]));
    const named = [...new Set(told.flatMap((key) => begins.get(key) ?? []))].sort((a, b) => a - b);
    const ends = new Map(named.map((at, index) => [at, named[index + 1]]));
    for (const [key, start] of begins)
      this.stretches.set(key, { start, end: ends.get(start) ?? this.length });
  }

  /** Covers a whole paragraph, cell or note of just these words, in what is told of that place. */
  coverOwnUnit(words: readonly Word[], place: string | undefined): boolean {
    return this.coverIn(this.whole.get(needleOf(words)), words, place);
  }

  /** Covers the words somewhere in what is told of that place. */
  coverOwn(words: readonly Word[], place: string | undefined): boolean {
    return this.coverIn(this.placesOf(words), words, place);
  }

  private coverIn(
    places: Occurrences | undefined,
    words: readonly Word[],
    place: string | undefined,
  ): boolean {
    if (words.length === 0) return true;
    const own = place === undefined ? undefined : this.stretches.get(place);
    return own !== undefined && this.take(places?.open(own.start, own.end), words);
  }

  /** Covers a whole paragraph, cell or note of just these words, from that place on first; false when none is left. */
  coverUnit(words: readonly Word[], place: string | undefined): boolean {
    const places = this.whole.get(needleOf(words));
    return words.length === 0 || this.take(places?.open(this.startOf(place)) ?? places?.open(0), words);
  }

  /** Covers the words where they stand in one run, all open if there is such a place; false when they stand nowhere. */
  cover(words: readonly Word[], place?: string, repeats = false): boolean {
    if (words.length === 0) return true;
    const places = this.placesOf(words);
    const taken = this.take(places.open(this.startOf(place)) ?? places.open(0) ?? places.fullest(), words);
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
    const needle = needleOf(words);
    const known = this.known.get(needle);
    if (known) return known;
    const places = new Occurrences(this.row.find(keysOf(words)), words.length, this.covered);
    this.known.set(needle, places);
    return places;
  }

  private take(at: number | undefined, words: readonly Word[]): boolean {
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

/** Numbers that may stand before a text: of the container's list, and typed ones. */
const MARKS = 3;

/** Where units begin, by their words: with their numbers and without. */
function unitsByWords(units: readonly Unit[]): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const { words, at } of units) {
    for (let from = 0; from === 0 || (from <= MARKS && words[from - 1]?.mark); from++) {
      const needle = needleOf(words.slice(from));
      const same = starts.get(needle);
      if (same) same.push(at + from);
      else starts.set(needle, [at + from]);
    }
  }
  return starts;
}
