// Passages of a second reading, an outline, and what was omitted → the differences, and what is proven.
import type { Outline } from '../../outline/schema.js';
import type { SourceKind } from '../model.js';
import { alignText, alignWhole } from './align.js';
import { type Discrepancy, differencesOf } from './differences.js';
import type { SecondReading } from './extracted-text.js';
import { type Leftover, matchLeftovers } from './leftovers.js';
import { listedTexts, markOf, type OutlineText, outlineTexts } from './outline-text.js';
import { matchScattered } from './scattered.js';
import { type Tally, tallyOf } from './tally.js';
import { TokenIndex, Vocabulary } from './token-index.js';

export interface ProofResult {
  /** What the passages hold that the outline should tell, and how much of it it does. */
  tally: Tally;
  /** The first of them. */
  differences: Discrepancy[];
  /** How many more there are. */
  more: number;
}

/** Differences that are described; a document of another text would differ in every sentence. */
const MOST = 1000;

/** `omissions`: texts that the import set aside and lists. */
export function compare(
  { passages, labels = [] }: Pick<SecondReading, 'passages' | 'labels'>,
  outline: Outline,
  omissions: readonly string[],
  kind: SourceKind,
): ProofResult {
  const vocabulary = new Vocabulary();
  const row = new TokenIndex(passages, vocabulary, marksOf(outline));
  const told = [...outlineTexts(outline, vocabulary, labels), ...listedTexts(omissions, 'out', vocabulary)];
  const left = alignTexts(told, row, kind);
  const differences = differencesOf(left, told, row, kind);
  return {
    tally: tallyOf(row),
    differences: differences.slice(0, MOST),
    more: Math.max(0, differences.length - MOST),
  };
}

/** Lays texts on the row and settles what can be; returns what cannot. */
export function alignTexts(told: readonly OutlineText[], row: TokenIndex, kind: SourceKind): Leftover[] {
  layAll(told, row);
  const settled = new Set<string>();
  return matchScattered(
    told.flatMap((text) => matchLeftovers(text, row, kind, settled)),
    row,
    kind,
  );
}

const marksOf = ({ sources = [] }: Outline): Set<string> => new Set(sources.map(({ id }) => markOf(id)));

/** What is left out as whole passages first, then what tells, the longest first; what repeats takes no place from it. */
function layAll(told: readonly OutlineText[], row: TokenIndex): void {
  const out = told.filter(({ role }) => role === 'out');
  let hint = 0;
  const inPart = out.filter((text) => {
    const end = alignWhole(text, row, hint);
    if (end >= 0) hint = end;
    return end < 0;
  });
  layInOrder(
    told.filter(({ role }) => role === 'tells'),
    row,
  );
  layInOrder(inPart, row);
  layInOrder(
    told.filter(({ role }) => role === 'repeats'),
    row,
  );
}

/** Texts of an outline that say where the one after them may stand. */
const BACK = 30;

function layInOrder(told: readonly OutlineText[], row: TokenIndex): void {
  const ends = new Int32Array(told.length).fill(-1);
  const hintAt = (index: number): number => {
    for (let back = index - 1; back >= Math.max(0, index - BACK); back--)
      if ((ends[back] ?? -1) >= 0) return ends[back] ?? 0;
    return 0;
  };
  const longest = told
    .map((_, index) => index)
    .sort((a, b) => (told[b]?.tokens.length ?? 0) - (told[a]?.tokens.length ?? 0) || a - b);
  for (const index of longest) {
    const text = told[index];
    if (text) ends[index] = alignText(text, row, hintAt(index));
  }
}
