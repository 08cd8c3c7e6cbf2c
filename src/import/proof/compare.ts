// Passages of a second reading, an outline, and what was omitted → the differences, and how much is proven.
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
  /** What the passages contain that the outline should cover, and how much of it is covered. */
  tally: Tally;
  /** The first differences. */
  differences: Discrepancy[];
  /** Number of further differences. */
  more: number;
}

/** Maximum differences described; an unrelated document would differ in every sentence. */
const MOST = 1000;

/**
 * @param omissions texts that the import left out and lists
 * @param notesInText ids of notes that the outline tells in its text, without their marks
 */
export function compare(
  { passages, labels = [] }: Pick<SecondReading, 'passages' | 'labels'>,
  outline: Outline,
  omissions: readonly string[],
  kind: SourceKind,
  notesInText: readonly string[] = [],
): ProofResult {
  const vocabulary = new Vocabulary();
  const row = new TokenIndex(passages, vocabulary, marksOf(outline, notesInText));
  const texts = [...outlineTexts(outline, vocabulary, labels), ...listedTexts(omissions, 'out', vocabulary)];
  const left = alignTexts(texts, row, kind);
  const differences = differencesOf(left, texts, row, kind);
  return {
    tally: tallyOf(row),
    differences: differences.slice(0, MOST),
    more: Math.max(0, differences.length - MOST),
  };
}

/** Aligns texts with the row, matches leftovers where possible, and returns what remains. */
export function alignTexts(texts: readonly OutlineText[], row: TokenIndex, kind: SourceKind): Leftover[] {
  alignAll(texts, row);
  const settled = new Set<string>();
  return matchScattered(
    texts.flatMap((text) => matchLeftovers(text, row, kind, settled)),
    row,
    kind,
  );
}

const marksOf = ({ sources = [] }: Outline, notesInText: readonly string[]): Set<string> =>
  new Set([...sources.map(({ id }) => id), ...notesInText].map(markOf));

/**
 * Aligns left-out texts that are whole passages first, then the outline's own texts, longest first; repetitions
 * last, so that they take no places.
 */
function alignAll(texts: readonly OutlineText[], row: TokenIndex): void {
  const out = texts.filter(({ role }) => role === 'out');
  let hint = 0;
  const partial = out.filter((text) => {
    const end = alignWhole(text, row, hint);
    if (end >= 0) hint = end;
    return end < 0;
  });
  alignInOrder(
    texts.filter(({ role }) => role === 'tells'),
    row,
  );
  alignInOrder(partial, row);
  alignInOrder(
    texts.filter(({ role }) => role === 'repeats'),
    row,
  );
}

/** How many preceding texts of the outline may hint where a text is. */
const HINT_DISTANCE = 30;

function alignInOrder(texts: readonly OutlineText[], row: TokenIndex): void {
  const ends = new Int32Array(texts.length).fill(-1);
  const hintAt = (index: number): number => {
    for (let back = index - 1; back >= Math.max(0, index - HINT_DISTANCE); back--)
      if ((ends[back] ?? -1) >= 0) return ends[back] ?? 0;
    return 0;
  };
  const longest = texts
    .map((_, index) => index)
    .sort((a, b) => (texts[b]?.tokens.length ?? 0) - (texts[a]?.tokens.length ?? 0) || a - b);
  for (const index of longest) {
    const text = texts[index];
    if (text) ends[index] = alignText(text, row, hintAt(index));
  }
}
