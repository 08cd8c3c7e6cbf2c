// A sequence of words → where runs of them occur and which occurrences are still uncovered. Near-linear time even
// for highly repetitive documents.

/** Words as numbers, with the positions of each. */
export class WordIndex {
  readonly length: number;
  private readonly numbers = new Map<string, number>();
  private readonly row: Int32Array;
  /** Positions of word `n` are `places[from[n]]` up to (not including) `places[from[n + 1]]`. */
  private readonly from: Int32Array;
  private readonly places: Int32Array;

  constructor(keys: readonly string[]) {
    this.length = keys.length;
    this.row = Int32Array.from(keys, (key) => {
      const number = this.numbers.get(key) ?? this.numbers.size;
      this.numbers.set(key, number);
      return number;
    });
    this.from = new Int32Array(this.numbers.size + 1);
    for (const number of this.row) this.from[number + 1] = (this.from[number + 1] ?? 0) + 1;
    for (let number = 0; number < this.numbers.size; number++)
      this.from[number + 1] = this.start(number) + this.start(number + 1);
    const next = this.from.slice();
    this.places = new Int32Array(keys.length);
    this.row.forEach((number, at) => {
      const place = next[number] ?? 0;
      this.places[place] = at;
      next[number] = place + 1;
    });
  }

  /** Start positions of a run, in order; checked at the positions of its rarest word. */
  find(keys: readonly string[]): number[] {
    const run = keys.map((key) => this.numbers.get(key) ?? -1);
    if (run.length === 0 || run.includes(-1)) return [];
    const count = (at: number): number => this.start((run[at] ?? 0) + 1) - this.start(run[at] ?? 0);
    let rarest = 0;
    for (let at = 1; at < run.length; at++) if (count(at) < count(rarest)) rarest = at;
    if (count(rarest) * run.length > this.length + run.length) return this.findRepeating(run);
    const word = run[rarest] ?? 0;
    const found: number[] = [];
    for (const place of this.places.subarray(this.start(word), this.start(word + 1)))
      if (this.matchesAt(run, place - rarest)) found.push(place - rarest);
    return found;
  }

  /** The same in one pass (Knuth–Morris–Pratt), for runs of words that occur nearly everywhere. */
  private findRepeating(run: readonly number[]): number[] {
    const back = new Int32Array(run.length);
    const next = (matched: number, number: number | undefined): number => {
      let length = matched;
      while (length > 0 && (length === run.length || run[length] !== number)) length = back[length - 1] ?? 0;
      return run[length] === number ? length + 1 : 0;
    };
    for (let at = 1; at < run.length; at++) back[at] = next(back[at - 1] ?? 0, run[at]);
    const found: number[] = [];
    let held = 0;
    for (let at = 0; at < this.length; at++) {
      held = next(held, this.row[at]);
      if (held === run.length) found.push(at - run.length + 1);
    }
    return found;
  }

  private start(number: number): number {
    return this.from[number] ?? 0;
  }

  private matchesAt(run: readonly number[], at: number): boolean {
    return at >= 0 && run.every((number, index) => this.row[at + index] === number);
  }
}

/**
 * The occurrences of one run. Words only ever become covered, so an occurrence once found partly covered is never
 * checked as open again; all queries about a run together cost no more than its occurrences.
 */
export class Occurrences {
  /** For each occurrence, the first one from it on that may still be open (union-find). */
  private readonly next: Int32Array;
  /** Occurrences by the number of their open words when last counted. */
  private readonly byOpen: number[][];

  constructor(
    private readonly starts: readonly number[],
    private readonly length: number,
    private readonly covered: Uint8Array,
  ) {
    this.next = Int32Array.from({ length: starts.length + 1 }, (_, index) => index);
    this.byOpen = Array.from({ length: length + 1 }, () => []);
    this.byOpen[length] = starts.toReversed();
  }

  get some(): boolean {
    return this.starts.length > 0;
  }

  /** The first occurrence from `from` on, ending by `to`, whose words are all uncovered. */
  open(from: number, to = Number.POSITIVE_INFINITY): number | undefined {
    for (
      let index = this.nextOpen(this.after(from));
      index < this.starts.length;
      index = this.nextOpen(index)
    ) {
      const start = this.starts[index] ?? 0;
      if (start + this.length > to) return undefined;
      if (this.openIn(start) === this.length) return start;
      this.next[index] = index + 1;
    }
    return undefined;
  }

  /** The occurrence with the most uncovered words; undefined if all are covered. */
  fullest(): number | undefined {
    for (let open = this.length; open > 0; ) {
      const start = this.byOpen[open]?.at(-1);
      if (start === undefined) {
        open--;
        continue;
      }
      const now = this.openIn(start);
      if (now === open) return start;
      this.byOpen[open]?.pop();
      this.byOpen[now]?.push(start);
    }
    return undefined;
  }

  private openIn(start: number): number {
    let open = 0;
    for (let at = start; at < start + this.length; at++) if (this.covered[at] === 0) open++;
    return open;
  }

  private nextOpen(index: number): number {
    let root = index;
    while (this.next[root] !== root) root = this.next[root] ?? root;
    for (let at = index; at !== root; ) {
      const indexFrom = this.next[at] ?? root;
      this.next[at] = root;
      at = indexFrom;
    }
    return root;
  }

  /** Index of the first occurrence from `from` on. */
  private after(from: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
