// The words of a document in a row → which of them the texts of an outline cover, and which they do not.
import type { Origin } from '../model.js';
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

const needleOf = (words: readonly Word[]): string => ` ${words.map(({ key }) => key).join(' ')} `;
/** Places tried for one text beyond the one it would take; texts that repeat a hundredfold are units of their own. */
const TRIES = 40;

/** Finds where a text of the outline stands, nearest after the last find first. */
export class Stream {
  readonly length: number;
  private readonly row: string;
  private readonly starts: number[] = [];
  private readonly covered: Uint8Array;
  /** Units by their words, those not taken yet last in the list first. */
  private readonly waiting = new Map<string, Unit[]>();
  /** Texts of the outline that repeat what others cover: they may stand for words that are told twice. */
  private readonly spare: string[] = [];
  private cursor = 0;

  constructor(private readonly units: readonly Unit[]) {
    const keys = units.flatMap(({ words }) => words.map(({ key }) => key));
    this.length = keys.length;
    let at = 1;
    for (const key of keys) {
      this.starts.push(at);
      at += key.length + 1;
    }
    this.row = ` ${keys.join(' ')} `;
    this.covered = new Uint8Array(keys.length);
    for (const unit of units.toReversed()) {
      const needle = needleOf(unit.words);
      const same = this.waiting.get(needle);
      if (same) same.push(unit);
      else this.waiting.set(needle, [unit]);
    }
  }

  /** Covers a whole paragraph, cell or note of just these words; false when none is left. */
  coverUnit(words: readonly Word[]): boolean {
    if (words.length === 0) return true;
    const unit = this.waiting.get(needleOf(words))?.pop();
    if (!unit) return false;
    this.covered.fill(1, unit.at, unit.at + words.length);
    return true;
  }

  /** Covers the words where they stand in one run; false when they stand so nowhere. */
  cover(words: readonly Word[], repeats = false): boolean {
    if (words.length === 0) return true;
    const needle = needleOf(words);
    const found = this.place(needle, words.length);
    if (!found) return false;
    if (found.fresh) {
      this.covered.fill(1, found.index, found.index + words.length);
      this.cursor = found.index + words.length;
    } else if (repeats) this.spare.push(needle);
    return true;
  }

  has(words: readonly Word[]): boolean {
    return words.length === 0 || this.row.includes(needleOf(words));
  }

  /** Of the places where the words stand, the one of which the least is covered: runs that repeat are all found. */
  private place(needle: string, count: number): { index: number; fresh: boolean } | undefined {
    const from = (this.starts[this.cursor] ?? 1) - 1;
    let best: { index: number; open: number } | undefined;
    for (const start of [from, 0]) {
      let at = this.row.indexOf(needle, start);
      for (let tries = 0; at >= 0 && tries < TRIES; tries++) {
        const index = this.indexAt(at + 1);
        const open = this.uncoveredIn(index, count);
        if (open === count) return { index, fresh: true };
        if (!best || open > best.open) best = { index, open };
        at = this.row.indexOf(needle, at + 1);
      }
    }
    return best && { index: best.index, fresh: best.open > 0 };
  }

  private uncoveredIn(index: number, count: number): number {
    let open = 0;
    for (let at = index; at < index + count; at++) if (this.covered[at] === 0) open++;
    return open;
  }

  private indexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  uncovered(): { lost: Missing[]; marks: number } {
    const lost: Missing[] = [];
    let marks = 0;
    for (const { words, origin, at } of this.units) {
      let run: string[] = [];
      const close = (): void => {
        if (run.length > 0 && !this.takeSpare(run)) lost.push({ words: run.join(' '), origin });
        run = [];
      };
      words.forEach((word, index) => {
        if (this.covered[at + index] === 1) close();
        else if (word.mark) marks++;
        else run.push(word.text);
      });
      close();
    }
    return { lost, marks };
  }

  private takeSpare(run: readonly string[]): boolean {
    const needle = ` ${run.join(' ').toLowerCase()} `;
    const at = this.spare.findIndex((text) => text.includes(needle));
    if (at >= 0) this.spare.splice(at, 1);
    return at >= 0;
  }
}
