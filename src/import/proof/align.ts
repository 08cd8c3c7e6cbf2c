// Aligns a text with the document's tokens (`row`) in maximal runs, preferring uncovered places.
import { ELLIPSIS } from '../coverage/leaves.js';
import { isSame, type OutlineText } from './outline-text.js';
import { COVERED, OMITTED, OPEN, type TokenIndex } from './token-index.js';

/** A run of a text aligned with the row: pairs of token index in the text and position in the row. */
interface Run {
  pairs: [number, number][];
  open: number;
  isWhole: boolean;
}

/** Number of tokens examined for the rarest pair, from which a run is grown. */
const WINDOW = 12;
/** Positions this close to the last run count as its continuation. */
const NEAR = 200;

/** A range of token indexes; `to` is exclusive. */
interface Span {
  from: number;
  to: number;
}

const whole = ({ tokens }: OutlineText): Span => ({ from: 0, to: tokens.length });

/**
 * Aligns a left-out text that consists of one or more whole passages. Returns the position after it, or -1 if there
 * is none.
 */
export function alignWhole(text: OutlineText, row: TokenIndex, hint: number): number {
  const [first, second] = anchorsOf(text);
  if (first === undefined) return hint;
  const number = text.numbers[first] ?? 0;
  const places =
    second === undefined
      ? row.placesOf(number, hint)
      : row.pairPlaces(number, text.numbers[second] ?? 0, hint);
  const runs = places.map((place) => growRun(text, row, first, place, whole(text)));
  const best = bestOf(
    runs.filter(
      ({ pairs, open, isWhole }) => isWhole && open > 0 && isFree(pairs, row) && isAll(pairs, text),
    ),
    hint,
    -1,
  );
  if (!best) return -1;
  apply(text, row, best);
  return (best.pairs.at(-1)?.[1] ?? hint) + 1;
}

const isFree = (pairs: Run['pairs'], row: TokenIndex): boolean => pairs.every(([, at]) => row.isOpen(at));

function isAll(pairs: Run['pairs'], text: OutlineText): boolean {
  const laid = new Set(pairs.map(([index]) => index));
  return text.tokens.every(({ soft }, index) => soft || laid.has(index));
}

/** Aligns a text. `hint` is the position where it is likely to be. Returns the position after its last run. */
export function alignText(text: OutlineText, row: TokenIndex, hint: number): number {
  let [end, from] = [hint, 0];
  for (const hard of piecesOf(text)) {
    const [only = 0] = hard;
    const span = { from, to: text.tokens.length };
    end = hard.length === 1 ? laySingle(text, row, only, end, span) : layRange(text, row, hard, end, span);
    from = (hard.at(-1) ?? 0) + 1;
  }
  return end;
}

/**
 * Pieces of a text that may be apart in the document: those around an ellipsis, and the stacked headers that a
 * column header joins.
 */
function piecesOf(text: OutlineText): number[][] {
  const pieces: number[][] = [];
  const border = HEAD.test(text.path) ? JOINT : ELLIPSIS;
  let end = -1;
  for (const index of anchorsOf(text)) {
    const { start = 0 } = text.tokens[index] ?? {};
    const last = pieces.at(-1);
    if (last && !border.test(text.text.slice(end, start))) last.push(index);
    else pieces.push([index]);
    end = text.tokens[index]?.end ?? 0;
  }
  return pieces;
}

/** A column header: "Năm – 2023". */
const HEAD = /\.header\.\d+$/;
const JOINT = /\s[-–—]\s|…|\.{3}/u;

/** Aligns two or more tokens of a span. `hard`: their indexes. */
function layRange(
  text: OutlineText,
  row: TokenIndex,
  hard: readonly number[],
  hint: number,
  span: Span,
): number {
  let near = hint;
  let last = -1;
  let { from } = span;
  for (let at = 0; at + 1 < hard.length; ) {
    const run = longestRun(text, row, hard.slice(at, at + WINDOW + 1), {
      hint: near,
      last,
      from,
      to: span.to,
    });
    if (!run) {
      at += Math.max(1, Math.min(WINDOW, hard.length - at) - 1);
      continue;
    }
    apply(text, row, run);
    const [first = 0] = run.pairs[0] ?? [];
    const [index = 0, place = 0] = run.pairs.at(-1) ?? [];
    const before = hard.slice(at, at + WINDOW).filter((one) => one < first);
    if (before.length > 1) layRange(text, row, before, near, { from, to: first });
    near = last = place + 1;
    from = index + 1;
    while (at < hard.length && (hard[at] ?? 0) <= index) at++;
  }
  return last < 0 ? hint : last;
}

/** Words and figures from which runs are grown; signs follow them. */
const anchorsOf = ({ tokens }: OutlineText): number[] =>
  tokens.flatMap(({ soft, kind }, index) => (soft || kind === 'sign' ? [] : [index]));

function laySingle(text: OutlineText, row: TokenIndex, index: number, hint: number, span: Span): number {
  const places = row.placesOf(text.numbers[index] ?? 0, hint).filter((place) => row.takes(place, text.role));
  const runs = places.map((place) => growRun(text, row, index, place, span));
  const best = bestOf(runs, hint, -1);
  if (!best) return hint;
  apply(text, row, best);
  return (best.pairs.at(-1)?.[1] ?? hint) + 1;
}

interface Near extends Span {
  hint: number;
  /** Position after the text's last run, or -1. */
  last: number;
}

/** The longest run grown from the rarest adjacent pair. */
function longestRun(
  text: OutlineText,
  row: TokenIndex,
  hard: readonly number[],
  near: Near,
): Run | undefined {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < hard.length; at++) {
    const count = row.countOf(text.numbers[hard[at] ?? 0] ?? 0, text.numbers[hard[at + 1] ?? 0] ?? 0);
    if (count > 0 && count < least) [rarest, least] = [at, count];
  }
  if (rarest < 0) return undefined;
  const [first, second] = [hard[rarest] ?? 0, hard[rarest + 1] ?? 0];
  const places = row.pairPlaces(text.numbers[first] ?? 0, text.numbers[second] ?? 0, near.hint);
  const runs = places
    .filter((place) => row.takes(place, text.role))
    .map((place) => growRun(text, row, first, place, near));
  return bestOf(runs, near.hint, near.last);
}

/** Extends a run from one word in both directions within the span. */
function growRun(text: OutlineText, row: TokenIndex, index: number, place: number, span: Span): Run {
  const pairs = [
    ...extend(text, row, index - 1, place - 1, -1, span).reverse(),
    [index, place] as [number, number],
    ...extend(text, row, index + 1, place + 1, 1, span),
  ];
  const open = pairs.reduce((sum, [, at]) => sum + Number(row.isMissing(at)), 0);
  const start = pairs[0]?.[1] ?? 0;
  const end = (pairs.at(-1)?.[1] ?? 0) + 1;
  return { pairs, open, isWhole: row.isWhole(start, end) };
}

function extend(
  text: OutlineText,
  row: TokenIndex,
  index: number,
  place: number,
  step: 1 | -1,
  { from, to }: Span,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [at, there] = [index, place];
  while (at >= from && at < to) {
    if (there >= 0 && there < row.length && isSame(text, at, row, there) && row.takes(there, text.role)) {
      pairs.push([at, there]);
      at += step;
      there += step;
      continue;
    }
    const next = row.skip(there, step);
    if (next !== there && next >= 0 && next < row.length && meets(text, at, row, next, step)) there = next;
    else if (text.tokens[at]?.soft) at += step;
    else break;
  }
  return pairs;
}

/** Whether the text continues at that position, possibly after soft tokens of its own. */
function meets(text: OutlineText, index: number, row: TokenIndex, place: number, step: 1 | -1): boolean {
  for (let at = index; at >= 0 && at < text.tokens.length; at += step) {
    if (isSame(text, at, row, place)) return true;
    if (!text.tokens[at]?.soft) return false;
  }
  return false;
}

function bestOf(runs: readonly Run[], hint: number, last: number): Run | undefined {
  let best: Run | undefined;
  let most: number[] = [];
  for (const run of runs) {
    const start = run.pairs[0]?.[1] ?? 0;
    const distance = Math.abs(start - hint);
    const bonus = last >= 0 && distance < NEAR ? 2 : 0;
    const score = [run.pairs.length + bonus, run.open, Number(run.isWhole), -distance];
    if (!best || isMore(score, most)) [best, most] = [run, score];
  }
  return best;
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

function apply(text: OutlineText, row: TokenIndex, { pairs, isWhole }: Run): void {
  for (const [index, place] of pairs) {
    text.at[index] = place;
    // A repetition covers a passage only if that contains nothing else.
    if (row.state[place] !== OPEN || (text.role === 'repeats' && !isWhole)) continue;
    row.state[place] = text.role === 'out' ? OMITTED : COVERED;
  }
}
