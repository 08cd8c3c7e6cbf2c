// What is unmatched on either side → discrepancies with place and context.
import type { Origin, SourceKind } from '../model.js';
import { dateSpans } from './dates.js';
import type { ExtractedText } from './extracted-text.js';
import { type Leftover, squeezed } from './leftovers.js';
import type { OutlineText } from './outline-text.js';
import { missingRuns } from './scattered.js';
import type { TokenIndex } from './token-index.js';
import { around, shownText, slice } from './wording.js';

export interface Discrepancy {
  /**
   * `lost`: missing from the outline. `changed`: replaced by something else in the outline. `added`: nowhere in the
   * document. `struck`: struck out in the document but in the outline.
   */
  kind: 'lost' | 'changed' | 'added' | 'struck';
  what: 'words' | 'figure' | 'date' | 'sign';
  /** As in the document, and as in the outline. */
  source?: string;
  outline?: string;
  /** The document's words around it; the outline's if the document has nothing there. */
  before: string;
  after: string;
  origin: Origin;
  part: ExtractedText['part'];
  /** Path of the outline text concerned, or of the one nearest to what was lost. */
  path?: string;
  /** Number of the document's words, figures and signs concerned. */
  tokens: number;
}

export function differencesOf(
  rests: readonly Leftover[],
  texts: readonly OutlineText[],
  row: TokenIndex,
  kind: SourceKind,
): Discrepancy[] {
  const known = new Set<number>();
  const found = rests
    .filter((rest) => rest.text.role !== 'out')
    .map((rest) => {
      const struck = rest.theirs.length === 0 ? struckRun(rest, row) : undefined;
      for (const at of struck ?? rest.theirs) known.add(at);
      return struck
        ? { ...discrepancyOf({ ...rest, theirs: struck }, row), kind: 'struck' as const }
        : discrepancyOf(rest, row);
    });
  const lost = missingRuns(row, known).filter((run) => !(kind === 'html' && isRepeated(run, row)));
  const covering = lost.length > 0 ? coveringTokens(texts, row) : new Map();
  return [...found, ...lost.map((run) => lostRun(run, row, covering))];
}

/** For each position of the row, the text and token that cover it. */
function coveringTokens(
  texts: readonly OutlineText[],
  row: TokenIndex,
): Map<number, { text: OutlineText; index: number }> {
  const covering = new Map<number, { text: OutlineText; index: number }>();
  for (const text of texts) {
    if (text.role !== 'tells') continue;
    text.at.forEach((place, index) => {
      if (place >= 0 && place < row.length) covering.set(place, { text, index });
    });
  }
  return covering;
}

function discrepancyOf({ text, ours, theirs }: Leftover, row: TokenIndex): Discrepancy {
  const tokens = ours.flatMap((index) => text.tokens[index] ?? []);
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const outline = ours.length === 0 ? undefined : slice(text.text, start, end);
  const first = theirs[0];
  if (first === undefined) {
    const what = whatOf(text.text, tokens);
    return {
      kind: 'added',
      what,
      outline,
      ...around(text.text, start, end),
      origin: {},
      part: 'text',
      path: text.path,
      tokens: 0,
    };
  }
  return {
    ...ofRow(theirs, row),
    kind: outline === undefined ? 'lost' : 'changed',
    outline,
    path: text.path,
  };
}

/** The row's tokens as text, with their place. */
function ofRow(run: readonly number[], row: TokenIndex): Omit<Discrepancy, 'kind'> {
  const tokens = run.flatMap((at) => row.tokens[at] ?? []);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const passage = row.passage[run[0] ?? 0] ?? 0;
  const text = row.texts[passage] ?? '';
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const { origin = {}, part = 'text' } = row.passages[passage] ?? {};
  const isOne = row.passage[run.at(-1) ?? 0] === passage;
  const source = isOne ? slice(text, start, end) : shownText(run, row);
  const own = run.filter((at) => row.passage[at] === passage).flatMap((at) => row.tokens[at] ?? []);
  return {
    what: whatOf(text, isOne ? tokens : own),
    source,
    ...around(text, start, isOne ? end : text.length),
    origin,
    part,
    tokens: run.length,
  };
}

/** A sign missing next to its figure counts as a change of that figure: "45 %" → "45". */
function lostRun(
  run: readonly number[],
  row: TokenIndex,
  covering: ReadonlyMap<number, { text: OutlineText; index: number }>,
): Discrepancy {
  const lost = ofRow(run, row);
  const near = covering.get((run[0] ?? 0) - 1) ?? covering.get((run.at(-1) ?? 0) + 1);
  const path = near && { path: near.text.path };
  if (lost.what !== 'sign' || !near) return { ...lost, kind: 'lost', ...path };
  const { start = 0, end = 0 } = near.text.tokens[near.index] ?? {};
  return { ...lost, kind: 'changed', outline: slice(near.text.text, start, end), ...path };
}

function whatOf(
  text: string,
  tokens: readonly { kind: string; start: number; end: number }[],
): Discrepancy['what'] {
  const figures = tokens.filter(({ kind }) => kind === 'figure');
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  if (figures.length === 0) return words === 0 ? 'sign' : 'words';
  if (words > 3 * figures.length) return 'words';
  const spans = dateSpans(text);
  const isDate = figures.every(({ start, end }) => spans.some(([from, to]) => start >= from && end <= to));
  return isDate ? 'date' : 'figure';
}

/** The struck-out tokens that a text repeats, if they occur nowhere else. */
function struckRun({ text, ours }: Leftover, row: TokenIndex): number[] | undefined {
  const letters = squeezed(ours.flatMap((index) => text.tokens[index] ?? []));
  for (const at of row.placesOf(text.numbers[ours[0] ?? 0] ?? 0, 0)) {
    if (!row.isStruck(at)) continue;
    const run = Array.from({ length: ours.length }, (_, step) => at + step);
    if (
      run.every((place) => row.isStruck(place)) &&
      squeezed(run.flatMap((place) => row.tokens[place] ?? [])) === letters
    )
      return run;
  }
  return undefined;
}

/** Maximum tokens of lines that a web page shows twice, such as a headline above the article and in it. */
const REPEATED = 30;

function isRepeated(run: readonly number[], row: TokenIndex): boolean {
  const [first = 0] = run;
  if (run.length > REPEATED || !row.isWhole(first, (run.at(-1) ?? 0) + 1)) return false;
  return row.placesOf(row.numbers[first] ?? 0, first).some((at) => {
    const there = run.map((_, step) => at + step);
    const isSame = there.every((place, step) => row.numbers[place] === row.numbers[run[step] ?? -1]);
    return (
      at !== first &&
      isSame &&
      there.every((place) => !row.isMissing(place)) &&
      row.isWhole(at, at + run.length)
    );
  });
}
