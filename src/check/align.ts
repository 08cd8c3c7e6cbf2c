// Statements of an outline and passages of documents → where each statement comes from.
import type { Origin } from '../outline/schema.js';
import type { Token } from './fold.js';
import type { DocumentText, Passage } from './passages.js';
import { type Statement, statementTokens } from './statements.js';

export interface Alignment {
  statement: Statement;
  /** The passages in the document's order, side by side; empty when nothing there says it. */
  window: readonly Passage[];
  document?: DocumentText;
  /** Share of the statement's weight that stands in the window, 0 to 1: rare words weigh more. */
  coverage: number;
}

/** Below this share a statement is of no passage. */
export const ALIGNED = 0.45;
/** A passage beside the best one is taken in for at least so much of the statement's weight. */
const WORTH = 0.09;
const WIDEST = 5;
/** A passage that says less than this share of what the best one says alone is no place to begin. */
const LEAST_ALONE = 0.2;
/** Passages looked at closely for a statement. */
const CANDIDATES = 24;
/** Places of its words that are looked up for a statement; a sentence in a document of 300 pages has some 20,000. */
const LOOKED_UP = 50_000;
/** A number tells less than a word: the passage is to be found although its number was changed. */
const NUMBER_WEIGHT = 0.6;
/** What standing near the statement's own place, or its neighbours' passages, is worth. */
const NEAR = 0.12;
const NEAR_REACH = 6;

/** Where words of one document stand. */
class PassageIndex {
  private readonly places = new Map<string, number[]>();
  private readonly bags: Map<string, number>[] = [];
  private readonly pairs: Set<string>[] = [];
  private readonly origins = new Map<string, number | undefined>();
  /** Weights by passage while one statement is looked up; all 0 between. */
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

  /** The passages that share the most weight with a row of words, the heaviest first, the earlier of two alike. */
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

  /** The passage at a place that the outline names; undefined where none is. */
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

/** A statement as it is looked up in one document: what it asks of a passage is counted once. */
interface Needle {
  /** Each key of the statement once, with its weight and how often the statement has it. */
  keys: readonly { key: string; weight: number; count: number }[];
  weights: readonly [key: string, weight: number][];
  pairs: readonly string[];
  mass: number;
  /** By passage: how often it has each key, and whether it has each pair. */
  found: Map<number, Found>;
}
interface Found {
  counts: Uint16Array;
  pairs: Uint8Array;
}

/** Finds where statements come from: first each alone, then again with its neighbours' places known. */
export function align(statements: readonly Statement[], documents: readonly DocumentText[]): Alignment[] {
  const indexes = documents.map((document) => new PassageIndex(document));
  const needles = statements.map((statement) => indexes.map((index) => needleOf(statement, index)));
  const first = statements.map((statement, order) =>
    bestOf(statement, indexes, needles[order] ?? [], () => []),
  );
  const anchors = anchorsOf(first);
  return statements.map((statement, order) =>
    bestOf(statement, indexes, needles[order] ?? [], (index) => [
      ...(anchors.get(`${index.document.file}\n${statement.block}`) ?? [])
        .filter((anchor) => Math.abs(anchor.order - order) <= NEIGHBOURS)
        .map(({ at }) => at),
      ...[index.at(statement.from)].filter((at) => at !== undefined),
    ]),
  );
}

const CONFIDENT = 0.6;

/** Statements before and behind one that tell where it may come from: few slides have more. */
const NEIGHBOURS = 40;

interface Anchor {
  at: number;
  /** Of its statement among all. */
  order: number;
}

/** Places of the statements of each block that are sure of theirs, in order. */
function anchorsOf(alignments: readonly Alignment[]): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const [order, { statement, window, document, coverage }] of alignments.entries()) {
    const [passage] = window;
    if (!passage || !document || coverage < CONFIDENT) continue;
    const key = `${document.file}\n${statement.block}`;
    const own = anchors.get(key) ?? [];
    own.push({ at: passage.index, order });
    anchors.set(key, own);
  }
  return anchors;
}

function bestOf(
  statement: Statement,
  indexes: readonly PassageIndex[],
  needles: readonly Needle[],
  anchorsIn: (index: PassageIndex) => readonly number[],
): Alignment {
  let best: Alignment = { statement, window: [], coverage: 0 };
  for (const [at, index] of indexes.entries()) {
    const needle = needles[at];
    const found = needle && windowIn(index, needle, anchorsIn(index));
    if (found && found.coverage > best.coverage) best = { statement, document: index.document, ...found };
  }
  return best.coverage >= ALIGNED ? best : { statement, window: [], coverage: best.coverage };
}

function needleOf(statement: Statement, index: PassageIndex): Needle {
  const tokens = statementTokens(statement);
  const weights = tokens.map(({ key, kind }): [string, number] => [
    key,
    index.weight(key) * (kind === 'word' ? 1 : NUMBER_WEIGHT),
  ]);
  const counts = countKeys(tokens);
  const keys = [...new Map(weights)].map(([key, weight]) => ({ key, weight, count: counts.get(key) ?? 1 }));
  const mass = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return { keys, weights, pairs: [...pairsOf(tokens)], mass, found: new Map() };
}

function foundAt(index: PassageIndex, needle: Needle, at: number): Found {
  const known = needle.found.get(at);
  if (known) return known;
  const bag = index.bag(at);
  const found = {
    counts: Uint16Array.from(needle.keys, ({ key }) => bag.get(key) ?? 0),
    pairs: Uint8Array.from(needle.pairs, (pair) => Number(index.hasPair(at, pair))),
  };
  needle.found.set(at, found);
  return found;
}

function windowIn(
  index: PassageIndex,
  needle: Needle,
  anchors: readonly number[],
): Pick<Alignment, 'window' | 'coverage'> | undefined {
  let best: { from: number; to: number; score: number } | undefined;
  const starts = [...candidates(index, needle, anchors)];
  const alone = starts.map((start) => coverageOf(index, needle, { from: start, to: start }));
  const least = LEAST_ALONE * Math.max(0, ...alone);
  for (const start of starts.filter((_, i) => (alone[i] ?? 0) >= least)) {
    const window = widened(index, needle, start);
    const score = scoreOf(index, needle, window) + nearness(start, anchors);
    if (!best || score > best.score) best = { ...window, score };
  }
  if (!best) return undefined;
  const window = index.document.passages.slice(best.from, best.to + 1);
  return { window, coverage: coverageOf(index, needle, best) };
}

/** Passages that share the most weight with the statement, and those beside its anchors. */
function candidates(index: PassageIndex, { weights }: Needle, anchors: readonly number[]): Set<number> {
  const ranked = index.sharing(weights);
  const beside = anchors.flatMap((at) => [at - 1, at, at + 1]).filter((at) => at >= 0 && at < index.size);
  return new Set([...ranked, ...beside]);
}

interface Range {
  from: number;
  to: number;
}

/** Takes in a neighbour as long as it brings words that the statement has and the window lacks. */
function widened(index: PassageIndex, needle: Needle, start: number): Range {
  let range = { from: start, to: start };
  let covered = coverageOf(index, needle, range);
  while (range.to - range.from + 1 < WIDEST) {
    const options = [
      { from: range.from - 1, to: range.to },
      { from: range.from, to: range.to + 1 },
    ]
      .filter(({ from, to }) => from >= 0 && to < index.size)
      .map((option) => ({ ...option, covered: coverageOf(index, needle, option) }));
    const [best] = options.sort((a, b) => b.covered - a.covered);
    if (!best || best.covered - covered < WORTH) break;
    range = { from: best.from, to: best.to };
    covered = best.covered;
  }
  return range;
}

function coverageOf(index: PassageIndex, needle: Needle, { from, to }: Range): number {
  if (needle.mass === 0) return 0;
  const rows = Array.from({ length: to - from + 1 }, (_, i) => foundAt(index, needle, from + i).counts);
  let covered = 0;
  needle.keys.forEach(({ weight, count }, i) => {
    let there = 0;
    for (const row of rows) there += row[i] ?? 0;
    covered += weight * Math.min(there, count);
  });
  return covered / needle.mass;
}

/** Words that stand side by side in both tell one passage from another that has the same words apart. */
const PAIRS_WEIGHT = 0.35;
const WIDTH_COST = 0.02;

function scoreOf(index: PassageIndex, needle: Needle, range: Range): number {
  const { pairs } = needle;
  const { from, to } = range;
  const rows = Array.from({ length: to - from + 1 }, (_, i) => foundAt(index, needle, from + i).pairs);
  const kept = pairs.filter((_, i) => rows.some((row) => row[i])).length;
  const paired = pairs.length === 0 ? 0 : kept / pairs.length;
  return coverageOf(index, needle, range) + PAIRS_WEIGHT * paired - WIDTH_COST * (to - from);
}

function nearness(at: number, anchors: readonly number[]): number {
  if (anchors.length === 0) return 0;
  const distance = Math.min(...anchors.map((anchor) => Math.abs(anchor - at)));
  return NEAR * Math.max(0, 1 - distance / NEAR_REACH);
}

/** The first so many in an order, sorted, without sorting the rest. */
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

function countKeys(tokens: readonly Token[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { key } of tokens) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

const pairsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.slice(1).map(({ key }, i) => `${tokens[i]?.key} ${key}`));
