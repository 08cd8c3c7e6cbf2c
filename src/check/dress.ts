// A number in a row of words → its unit and its hedges: what a figure must keep.
import type { Token } from './fold.js';
import { HEDGES, type Hedge, isUnit, phraseAt, phraseBefore } from './lexicon.js';

export interface Dress {
  unit: readonly Token[];
  hedges: readonly FoundHedge[];
  /** The passage hedges earlier on: "dự ước sáu tháng … đạt 500 tỷ". */
  softened: boolean;
  /** The same since the last semicolon. */
  softenedHere: boolean;
}
export interface FoundHedge {
  kind: Hedge;
  tokens: readonly Token[];
  /** Right before the number, or a word or two of doing between: "ước đạt 500". */
  near: boolean;
}

interface Words {
  text: string;
  tokens: readonly Token[];
}

export const dressAt = (words: Words, at: number): Dress => ({
  unit: unitAfter(words.tokens, at),
  hedges: hedgesBefore(words, at),
  softened: isSoftened(words, at, Math.max(0, at - REACH)),
  softenedHere: isSoftened(words, at, startOfClause(words, at)),
});

/** Whether a row of words says of something that it is estimated or planned: a figure's label says so behind its value. */
export function isEstimated(tokens: readonly Token[]): boolean {
  const keys = tokens.map(({ key }) => key);
  return keys.some((_, i) => [HEDGES.about, HEDGES.planned].some((list) => phraseAt(list, keys, i) > 0));
}

/** "tỷ đồng", "%", "điểm %": the words of measure behind a number. */
export function unitAfter(tokens: readonly Token[], at: number): Token[] {
  const unit: Token[] = [];
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (!isUnit(token.key) && token.kind !== 'sign') break;
    unit.push(token);
    // "24,6% hộ nghèo" and "24,6% năm 2015" have one unit.
    if (token.key === '%') break;
  }
  return unit;
}

/** Words that may stand between a near hedge and its number, and how far one of estimates and plans reaches. */
const BETWEEN = 3;
const FAR = 12;
/** Words of the longest hedge. */
const LONGEST = 8;
/** Words before a number that are asked for a hedge of the whole sentence. */
const REACH = 120;

function hedgesBefore({ text, tokens }: Words, place: number): FoundHedge[] {
  const base = Math.max(0, place - FAR - LONGEST);
  const keys = tokens.slice(base, place + 1).map(({ key }) => key);
  const found: FoundHedge[] = [];
  let near = true;
  for (let end = place; end > Math.max(0, place - FAR); end--) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || !before || /[.;!?]\s/u.test(text.slice(before.to, token.from))) break;
    if (end < place && token.kind !== 'word') {
      if (!isPeriod(tokens, end)) break;
      near = false;
    }
    for (const [kind, list] of Object.entries(HEDGES) as [Hedge, (typeof HEDGES)[Hedge]][]) {
      const length = phraseBefore(list, keys, end - base);
      // "trên", "hơn" and "gần" say so right before a number only.
      if (length > 0 && (end === place || isEstimate(kind)))
        found.push({ kind, tokens: tokens.slice(end - length, end), near: near && place - end < BETWEEN });
    }
  }
  return found;
}

/** A year, or a number of months: it stands between a hedge and its figure. */
const isPeriod = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'date' ||
  /^(?:1[89]|20)\d\d$/.test(tokens[at]?.shown ?? '') ||
  /^(?:tháng|năm|quý|months?|years?|quarters?)$/iu.test(tokens[at + 1]?.shown ?? '');

/** "ước đạt", "khoảng" and "dự kiến" all say: not counted, or not yet. */
export const isEstimate = (kind: Hedge): boolean => kind === 'about' || kind === 'planned';

function isSoftened({ tokens }: Words, at: number, start: number): boolean {
  const keys = tokens.slice(start, at).map(({ key }) => key);
  const lists = Object.values(HEDGES);
  return keys.some((_, i) => lists.some((list) => phraseAt(list, keys, i) > 0));
}

function startOfClause({ tokens, text }: Words, at: number): number {
  let start = at;
  const first = Math.max(0, at - REACH);
  while (start > first && !/[;:.!?]/u.test(text.slice(tokens[start - 1]?.to, tokens[start]?.from))) start--;
  return start;
}
