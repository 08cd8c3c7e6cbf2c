// A document's passages → an index of where words occur, how much each weighs, and which passages share the most with
// a text.
import type { Origin } from '../outline/schema.js';
import type { DocumentText } from './passages.js';
import type { Token } from './tokens.js';

/** Passages compared closely with a statement. */
const CANDIDATES = 24;
/** Occurrences looked up for a statement; a sentence in a document of 300 pages has some 20,000. */
const LOOKED_UP = 50_000;

/** Occurrences of words in one document. */
export class PassageIndex {
  private readonly places = new Map<string, number[]>();
  private readonly bags: Map<string, number>[] = [];
  private readonly pairs: Set<string>[] = [];
  private readonly origins = new Map<string, number | undefined>();
  /** Weights per passage during a lookup; all 0 in between. */
  private readonly sums: Float64Array;

  constructor(readonly document: DocumentText) {
    this.sums = new Float64Array(document.passages.length);
    for (const { index, tokens } of document.passages) {
      const bag = countKeys(tokens);
      this.bags.push(bag);
      this.pairs.push(pairsOf(tokens));
      for (const key of bag.keys()) {
        const places = this.places.get(key);
        if (places) places.push(index);
        else this.places.set(key, [index]);
      }
    }
  }

  get size(): number {
    return this.document.passages.length;
  }

  weight(key: string): number {
    return Math.log(1 + this.size / (1 + (this.places.get(key)?.length ?? 0)));
  }

  bag(index: number): ReadonlyMap<string, number> {
    return this.bags[index] ?? new Map();
  }

  hasPair(index: number, pair: string): boolean {
    return this.pairs[index]?.has(pair) ?? false;
  }

  placesOf(key: string): readonly number[] {
    return this.places.get(key) ?? [];
  }

  /** The passages that share the most weight with the given words, heaviest first, earlier first on ties. */
  sharing(weights: readonly [key: string, weight: number][]): number[] {
    const { sums } = this;
    const touched: number[] = [];
    let left = LOOKED_UP;
    for (const [key, weight] of new Map(weights))
      for (const place of this.placesOf(key)) {
        if (--left < 0) break;
        const sum = sums[place] ?? 0;
        if (sum === 0) touched.push(place);
        sums[place] = sum + weight;
      }
    const heavier = (a: number, b: number): number => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b;
    const best = most(touched, CANDIDATES, heavier);
    for (const place of touched) sums[place] = 0;
    return best;
  }

  /** The passage at a place recorded in the outline; undefined when there is none. */
  at(origin: Origin | undefined): number | undefined {
    if (!origin) return undefined;
    const { line, page, paragraph } = origin;
    const key = `${line} ${page} ${paragraph}`;
    if (this.origins.has(key)) return this.origins.get(key);
    const found = this.document.passages.findLast(({ origin: o }) =>
      line === undefined
        ? o.paragraph === paragraph && o.page === page
        : (o.line ?? Infinity) <= line && o.page === page,
    );
    this.origins.set(key, found?.index);
    return found?.index;
  }
}

/** The first `n` items in sorted order, without sorting the rest. */
function most(all: readonly number[], count: number, order: (a: number, b: number) => number): number[] {
  const best: number[] = [];
  for (const one of all) {
    if (best.length === count && order(one, best[count - 1] ?? one) >= 0) continue;
    let at = best.length;
    while (at > 0 && order(one, best[at - 1] ?? one) < 0) at--;
    best.splice(at, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
}

export function countKeys(tokens: readonly Token[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { key } of tokens) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

export const pairsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.slice(1).map(({ key }, i) => `${tokens[i]?.key} ${key}`));
