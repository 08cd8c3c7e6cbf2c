// Leftover text → matched with leftover document tokens anywhere: words that page layout separated from their
// neighbours, and letter-spaced text. A figure is matched only with its neighbours, or alone in its passage.
import type { SourceKind } from '../model.js';
import { cover, type Leftover, squeezed } from './leftovers.js';
import type { OutlineToken } from './outline-text.js';
import type { TokenIndex } from './token-index.js';

/** Returns what remains unmatched. */
export function matchScattered(rests: readonly Leftover[], row: TokenIndex, kind: SourceKind): Leftover[] {
  const waiting = rests.filter(({ theirs, text }) => theirs.length === 0 && text.role !== 'repeats');
  const [asked, unsettled] = [new Set(waiting), new Set(waiting)];
  if (waiting.length > 0) matchRuns(waiting, unsettled, row);
  const isLaidOut = kind === 'pdf' || kind === 'txt';
  const left = rests.filter((rest) => !asked.has(rest) || unsettled.has(rest));
  const words = new Map<number, number[]>();
  if (isLaidOut && left.length > 0)
    for (let at = 0; at < row.length; at++) {
      if (!row.isMissing(at) || row.isStruck(at)) continue;
      const same = words.get(row.numbers[at] ?? 0);
      if (same) same.push(at);
      else words.set(row.numbers[at] ?? 0, [at]);
    }
  return left.flatMap((rest) => {
    const ours = rest.ours.filter((index) => !matchWord(rest, index, row, words));
    return ours.length > 0 || rest.theirs.length > 0 ? [{ ...rest, ours }] : [];
  });
}

function matchWord(rest: Leftover, index: number, row: TokenIndex, words: Map<number, number[]>): boolean {
  const { text } = rest;
  const number = text.numbers[index] ?? 0;
  if (text.role === 'repeats') return row.placesOf(number, 0).some((at) => !row.isStruck(at));
  if (rest.theirs.length > 0) return false;
  const places = words.get(number) ?? [];
  const isFigure = text.tokens[index]?.kind === 'figure';
  const which = places.findIndex((at) => row.isMissing(at) && (!isFigure || row.isWhole(at, at + 1)));
  const at = places[which];
  if (at === undefined) return false;
  places.splice(which, 1);
  cover(text, row, index, at);
  return true;
}

/** Runs of missing tokens by their letters without spaces. */
function matchRuns(waiting: readonly Leftover[], unsettled: Set<Leftover>, row: TokenIndex): void {
  const runs = new Map<string, number[][]>();
  // A run across several passages may also be one text per passage.
  const whole = missingRuns(row);
  const parts = whole.flatMap((run) => byPassage(run, row));
  for (const run of [...whole, ...parts]) {
    if (run.some((at) => row.isStruck(at))) continue;
    const key = squeezed(run.flatMap((at) => row.tokens[at] ?? []));
    runs.set(key, [...(runs.get(key) ?? []), run]);
  }
  for (const rest of waiting) {
    const { text, ours } = rest;
    const tokens: OutlineToken[] = ours.flatMap((index) => text.tokens[index] ?? []);
    const run = runs.get(squeezed(tokens))?.find((places) => places.every((at) => row.isMissing(at)));
    if (!run) continue;
    for (const at of run) cover(text, row, ours[0] ?? 0, at);
    for (const index of ours) text.at[index] = run[0] ?? -1;
    unsettled.delete(rest);
  }
}

/** The run's parts per passage; empty if it is within one. */
function byPassage(run: number[], row: TokenIndex): number[][] {
  if (row.passage[run[0] ?? 0] === row.passage[run.at(-1) ?? 0]) return [];
  const parts = new Map<number, number[]>();
  for (const at of run) {
    const passage = row.passage[at] ?? 0;
    const part = parts.get(passage);
    if (part) part.push(at);
    else parts.set(passage, [at]);
  }
  return [...parts.values()];
}

/** Runs of adjacent tokens that should be covered but are not. */
export function missingRuns(row: TokenIndex, skipped: ReadonlySet<number> = new Set()): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let at = 0; at < row.length; at++) {
    if (row.isMissing(at) && !skipped.has(at)) run.push(at);
    else if (!row.isLooseAt(at)) close();
  }
  close();
  return runs;
}
