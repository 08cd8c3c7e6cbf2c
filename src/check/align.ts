// Statements of an outline and passages of documents → the passages that each statement comes from.
import { countKeys, PassageIndex, pairsOf } from './passage-index.js';
import type { DocumentText, Passage } from './passages.js';
import { type Statement, statementTokens } from './statements.js';

export interface Alignment {
  statement: Statement;
  /** Consecutive passages in document order; empty when the document does not say it. */
  window: readonly Passage[];
  document?: DocumentText;
  /** Share of the statement's weight found in the window, 0 to 1: rare words weigh more. */
  coverage: number;
}

/** Below this share a statement matches no passage. */
export const ALIGNED = 0.45;
/** A neighbour of the best passage is included if it adds at least this share of the statement's weight. */
const WORTH = 0.09;
const WIDEST = 5;
/** A passage that covers less than this share of what the best one covers is not a starting point. */
const LEAST_ALONE = 0.2;
/** Numbers weigh less than words: the passage must be found even if its number was changed. */
const NUMBER_WEIGHT = 0.6;
/** Bonus for being near the statement's stated place, or near its neighbours' passages. */
const NEAR = 0.12;
const NEAR_REACH = 6;

/** A statement prepared for lookup in one document, so that its keys are counted once. */
interface Needle {
  /** Each distinct key with its weight and its count in the statement. */
  keys: readonly { key: string; weight: number; count: number }[];
  weights: readonly [key: string, weight: number][];
  pairs: readonly string[];
  mass: number;
  /** Per passage: the count of each key, and whether it has each pair. */
  found: Map<number, Found>;
}
interface Found {
  counts: Uint16Array;
  pairs: Uint8Array;
}

/** Finds where statements come from: first independently, then again with their neighbours' places known. */
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

/** Statements before and after one that hint at its place: few slides have more. */
const NEIGHBOURS = 40;

interface Anchor {
  at: number;
  /** Index of its statement. */
  order: number;
}

/** Places of the confidently aligned statements of each block, in order. */
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

/** The passages that share the most weight with the statement, and those next to its anchors. */
function candidates(index: PassageIndex, { weights }: Needle, anchors: readonly number[]): Set<number> {
  const ranked = index.sharing(weights);
  const context = anchors.flatMap((at) => [at - 1, at, at + 1]).filter((at) => at >= 0 && at < index.size);
  return new Set([...ranked, ...context]);
}

interface Range {
  from: number;
  to: number;
}

/** Extends the window as long as a neighbour adds words that the statement has and the window lacks. */
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

/** Shared word pairs distinguish a passage from another that has the same words scattered. */
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
