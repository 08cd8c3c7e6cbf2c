// A text → its alignment with the document's tokens: in maximal runs, uncovered places first.
import { ELLIPSIS } from '../coverage/leaves.js';
import { isSame, type OutlineText } from './outline-text.js';
import { COVERED, OMITTED, OPEN, type TokenIndex } from './token-index.js';

/** A run of a text laid on the row: pairs of an index in the text and a place in the row. */
interface Run {
  pairs: [number, number][];
  open: number;
  isWhole: boolean;
}

/** Words of a text looked at for the rarest pair, from which a run is grown. */
const WINDOW = 12;
/** Places so near to the last run are its own. */
const NEAR = 200;

/** Indexes of a text: from the first up to the one before `to`. */
interface Span {
  from: number;
  to: number;
}

const whole = ({ tokens }: OutlineText): Span => ({ from: 0, to: tokens.length });

/** Lays a text that is left out where it is a whole passage, or several. Returns the place behind it, -1 for none. */
export function alignWhole(told: OutlineText, row: TokenIndex, hint: number): number {
  const [first, second] = anchorsOf(told);
  if (first === undefined) return hint;
  const number = told.numbers[first] ?? 0;
  const places =
    second === undefined
      ? row.placesOf(number, hint)
      : row.pairPlaces(number, told.numbers[second] ?? 0, hint);
  const runs = places.map((place) => grown(told, row, first, place, whole(told)));
  const best = bestOf(
    runs.filter(
      ({ pairs, open, isWhole }) => isWhole && open > 0 && isFree(pairs, row) && isAll(pairs, told),
    ),
    hint,
    -1,
  );
  if (!best) return -1;
  take(told, row, best);
  return (best.pairs.at(-1)?.[1] ?? hint) + 1;
}

const isFree = (pairs: Run['pairs'], row: TokenIndex): boolean => pairs.every(([, at]) => row.isOpen(at));

function isAll(pairs: Run['pairs'], told: OutlineText): boolean {
  const laid = new Set(pairs.map(([index]) => index));
  return told.tokens.every(({ soft }, index) => soft || laid.has(index));
}

/** Lays the text; `hint`: where in the row it is likely to stand. Returns the place after its last run. */
export function alignText(told: OutlineText, row: TokenIndex, hint: number): number {
  let [end, from] = [hint, 0];
  for (const hard of piecesOf(told)) {
    const [only = 0] = hard;
    const span = { from, to: told.tokens.length };
    end = hard.length === 1 ? laySingle(told, row, only, end, span) : layRange(told, row, hard, end, span);
    from = (hard.at(-1) ?? 0) + 1;
  }
  return end;
}

/** Where a text was shortened, its pieces stand apart, and so do the heads above each other that a column's head joins. */
function piecesOf(told: OutlineText): number[][] {
  const pieces: number[][] = [];
  const border = HEAD.test(told.path) ? JOINT : ELLIPSIS;
  let end = -1;
  for (const index of anchorsOf(told)) {
    const { start = 0 } = told.tokens[index] ?? {};
    const last = pieces.at(-1);
    if (last && !border.test(told.text.slice(end, start))) last.push(index);
    else pieces.push([index]);
    end = told.tokens[index]?.end ?? 0;
  }
  return pieces;
}

/** "Năm – 2023" */
const HEAD = /\.header\.\d+$/;
const JOINT = /\s[-–—]\s|…|\.{3}/u;

/** `hard`: the tokens of the span to lay, two or more. */
function layRange(
  told: OutlineText,
  row: TokenIndex,
  hard: readonly number[],
  hint: number,
  span: Span,
): number {
  let near = hint;
  let last = -1;
  let { from } = span;
  for (let at = 0; at + 1 < hard.length; ) {
    const run = longestRun(told, row, hard.slice(at, at + WINDOW + 1), {
      hint: near,
      last,
      from,
      to: span.to,
    });
    if (!run) {
      at += Math.max(1, Math.min(WINDOW, hard.length - at) - 1);
      continue;
    }
    take(told, row, run);
    const [first = 0] = run.pairs[0] ?? [];
    const [index = 0, place = 0] = run.pairs.at(-1) ?? [];
    const before = hard.slice(at, at + WINDOW).filter((one) => one < first);
    if (before.length > 1) layRange(told, row, before, near, { from, to: first });
    near = last = place + 1;
    from = index + 1;
    while (at < hard.length && (hard[at] ?? 0) <= index) at++;
  }
  return last < 0 ? hint : last;
}

/** Words and figures from which runs are grown; signs follow them. */
const anchorsOf = ({ tokens }: OutlineText): number[] =>
  tokens.flatMap(({ soft, kind }, index) => (soft || kind === 'sign' ? [] : [index]));

function laySingle(told: OutlineText, row: TokenIndex, index: number, hint: number, span: Span): number {
  const places = row.placesOf(told.numbers[index] ?? 0, hint).filter((place) => row.takes(place, told.role));
  const runs = places.map((place) => grown(told, row, index, place, span));
  const best = bestOf(runs, hint, -1);
  if (!best) return hint;
  take(told, row, best);
  return (best.pairs.at(-1)?.[1] ?? hint) + 1;
}

interface Near extends Span {
  hint: number;
  /** Place after the last run of the text, -1 for none. */
  last: number;
}

/** The longest run grown from the rarest pair of neighbours. */
function longestRun(
  told: OutlineText,
  row: TokenIndex,
  hard: readonly number[],
  near: Near,
): Run | undefined {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < hard.length; at++) {
    const count = row.countOf(told.numbers[hard[at] ?? 0] ?? 0, told.numbers[hard[at + 1] ?? 0] ?? 0);
    if (count > 0 && count < least) [rarest, least] = [at, count];
  }
  if (rarest < 0) return undefined;
  const [first, second] = [hard[rarest] ?? 0, hard[rarest + 1] ?? 0];
  const places = row.pairPlaces(told.numbers[first] ?? 0, told.numbers[second] ?? 0, near.hint);
  const runs = places
    .filter((place) => row.takes(place, told.role))
    .map((place) => grown(told, row, first, place, near));
  return bestOf(runs, near.hint, near.last);
}

/** The run that goes on from one word in both directions, inside the span. */
function grown(told: OutlineText, row: TokenIndex, index: number, place: number, span: Span): Run {
  const pairs = [
    ...follow(told, row, index - 1, place - 1, -1, span).reverse(),
    [index, place] as [number, number],
    ...follow(told, row, index + 1, place + 1, 1, span),
  ];
  const open = pairs.reduce((sum, [, at]) => sum + Number(row.isMissing(at)), 0);
  const start = pairs[0]?.[1] ?? 0;
  const end = (pairs.at(-1)?.[1] ?? 0) + 1;
  return { pairs, open, isWhole: row.isWhole(start, end) };
}

function follow(
  told: OutlineText,
  row: TokenIndex,
  index: number,
  place: number,
  step: 1 | -1,
  { from, to }: Span,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [at, there] = [index, place];
  while (at >= from && at < to) {
    if (there >= 0 && there < row.length && isSame(told, at, row, there) && row.takes(there, told.role)) {
      pairs.push([at, there]);
      at += step;
      there += step;
      continue;
    }
    const next = row.skip(there, step);
    if (next !== there && next >= 0 && next < row.length && meets(told, at, row, next, step)) there = next;
    else if (told.tokens[at]?.soft) at += step;
    else break;
  }
  return pairs;
}

/** Whether the text goes on at that place, perhaps behind soft tokens of its own. */
function meets(told: OutlineText, index: number, row: TokenIndex, place: number, step: 1 | -1): boolean {
  for (let at = index; at >= 0 && at < told.tokens.length; at += step) {
    if (isSame(told, at, row, place)) return true;
    if (!told.tokens[at]?.soft) return false;
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

function take(told: OutlineText, row: TokenIndex, { pairs, isWhole }: Run): void {
  for (const [index, place] of pairs) {
    told.at[index] = place;
    // A repetition tells a passage only where that says nothing else.
    if (row.state[place] !== OPEN || (told.role === 'repeats' && !isWhole)) continue;
    row.state[place] = told.role === 'out' ? OMITTED : COVERED;
  }
}
