// The words of a document in a row → which of them the texts of an outline cover, and which they do not.
import type { Origin } from '../model.js';
import { Places, Row } from './row.js';
import type { Word } from './words.js';

/** A paragraph, a cell or a note. */
export interface Unit {
  words: Word[];
  origin: Origin;
  /** Index of its first word in the row of all words. */
  at: number;
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
const keyOf = ({ page, line, paragraph }: Origin): string => `${page}/${line}/${paragraph}`;

/** Finds where a text of the outline stands; each word of the document is covered once. */
export class Stream {
  readonly length: number;
  private readonly row: Row;
  private readonly covered: Uint8Array;
  private readonly stretches = new Map<string, Stretch>();
  /** Places of runs that were asked for, by their words. */
  private readonly known = new Map<string, Places>();
  /** Places of whole units, by their words. */
  private readonly whole = new Map<string, Places>();
  /** Texts of the outline that repeat what others cover: they may stand for words that are told twice. */
  private readonly spare: Word[] = [];

  constructor(private readonly units: readonly Unit[]) {
    this.row = new Row(units.flatMap(({ words }) => keysOf(words)));
    this.length = this.row.length;
    this.covered = new Uint8Array(this.length);
    const starts = new Map<string, number[]>();
    for (const { words, origin, at } of units) {
      const same = starts.get(needleOf(words));
      if (same) same.push(at);
      else starts.set(needleOf(words), [at]);
      const key = keyOf(origin);
      const start = this.stretches.get(key)?.start ?? at;
      this.stretches.set(key, { start, end: at + words.length });
    }
    for (const { words } of units) {
      const needle = needleOf(words);
      if (!this.whole.has(needle))
        this.whole.set(needle, new Places(starts.get(needle) ?? [], words.length, this.covered));
    }
  }

  /** Covers the words in the very paragraph, table or note that they are said to come from. */
  coverOwn(words: readonly Word[], from: Origin | undefined): boolean {
    if (words.length === 0) return true;
    const own = from && this.stretches.get(keyOf(from));
    return own !== undefined && this.take(this.placesOf(words).open(own.start, own.end), words);
  }

  /** Covers a whole paragraph, cell or note of just these words, from that place on first; false when none is left. */
  coverUnit(words: readonly Word[], from: Origin | undefined): boolean {
    const places = this.whole.get(needleOf(words));
    return words.length === 0 || this.take(places?.open(this.startOf(from)) ?? places?.open(0), words);
  }

  /** Covers the words where they stand in one run, all open if there is such a place; false when they stand nowhere. */
  cover(words: readonly Word[], from?: Origin, repeats = false): boolean {
    if (words.length === 0) return true;
    const places = this.placesOf(words);
    const taken = this.take(places.open(this.startOf(from)) ?? places.open(0) ?? places.fullest(), words);
    if (!taken && places.some && repeats) this.spare.push(...words);
    return places.some;
  }

  has(words: readonly Word[]): boolean {
    return words.length === 0 || this.placesOf(words).some;
  }

  private startOf(from: Origin | undefined): number {
    return (from && this.stretches.get(keyOf(from))?.start) ?? 0;
  }

  private placesOf(words: readonly Word[]): Places {
    const needle = needleOf(words);
    const known = this.known.get(needle);
    if (known) return known;
    const places = new Places(this.row.find(keysOf(words)), words.length, this.covered);
    this.known.set(needle, places);
    return places;
  }

  private take(at: number | undefined, words: readonly Word[]): boolean {
    if (at !== undefined) this.covered.fill(1, at, at + words.length);
    return at !== undefined;
  }

  uncovered(): { lost: Missing[]; marks: number } {
    const spare = new Stream([{ words: this.spare, origin: {}, at: 0 }]);
    const lost: Missing[] = [];
    let marks = 0;
    for (const { words, origin, at } of this.units) {
      let run: Word[] = [];
      const close = (): void => {
        if (run.length > 0 && !spare.coverOwn(run, {}))
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
