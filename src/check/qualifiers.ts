// A number in context → its unit and hedges: what a figure must keep.

import { HEDGES, type Hedge, isUnit, phraseAt, phraseBefore, TO_COME } from './lexicon.js';
import { type Token, wordKey } from './tokens.js';

export interface Qualifiers {
  unit: readonly Token[];
  hedges: readonly FoundHedge[];
  /** The plan word that introduces a list before the number: "Năm 2025, tỉnh phấn đấu: … ; …". */
  aim: readonly Token[];
  /** "từ 9,0%": from there upwards. */
  from: boolean;
  /** The passage hedges earlier: "dự ước sáu tháng … đạt 500 tỷ". */
  softened: boolean;
  /** The same, since the last semicolon. */
  softenedHere: boolean;
}
export interface FoundHedge {
  kind: Hedge;
  tokens: readonly Token[];
  /** Right before the number, or separated by a verb or two: "ước đạt 500". */
  near: boolean;
}

interface Words {
  text: string;
  tokens: readonly Token[];
}

export const qualifiersAt = (words: Words, at: number): Qualifiers => ({
  unit: unitAfter(words.tokens, at),
  hedges: hedgesBefore(words, at),
  aim: aimBefore(words, at),
  from: words.tokens[at - 1]?.key === FROM,
  softened: isSoftened(words, at, Math.max(0, at - REACH)),
  softenedHere: isSoftened(words, at, startOfClause(words, at)),
});

/** Whether words mark something as estimated or planned: a figure's label does so after its value. */
export function isEstimated(tokens: readonly Token[]): boolean {
  const keys = tokens.map(({ key }) => key);
  return keys.some((_, i) => [HEDGES.about, HEDGES.planned].some((list) => phraseAt(list, keys, i) > 0));
}

/** Words that only look like a unit: "8, đồng chí An", "2,9% tỷ lệ hộ nghèo". */
const NO_UNIT = new Set(
  [
    'đồng chí',
    'đồng bào',
    'đồng đội',
    'đồng thời',
    'đồng loạt',
    'tỷ lệ',
    'tỷ trọng',
    'tỷ suất',
    'điểm du',
    'điểm trường',
    'tấn công',
    'người dân tộc',
  ].map((words) => words.split(' ').map(wordKey).join(' ')),
);

/** "tỷ đồng", "%", "điểm %": the unit after a number. */
export function unitAfter(tokens: readonly Token[], at: number): Token[] {
  const unit: Token[] = [];
  for (const [i, token] of tokens.slice(at + 1, at + 4).entries()) {
    if (!isUnit(token.key) && token.kind !== 'sign') break;
    if (NO_UNIT.has(`${token.key} ${tokens[at + i + 2]?.key}`)) break;
    unit.push(token);
    // "24,6% hộ nghèo" and "24,6% năm 2015" have the same unit.
    if (token.key === '%') break;
  }
  return unit;
}

/** Words that may separate a near hedge from its number, and the reach of estimate and plan words. */
const BETWEEN = 3;
const FAR = 12;
/** Length of the longest hedge, in words. */
const LONGEST = 8;
/** Words before a number that are searched for a hedge of the whole sentence. */
const REACH = 120;

function hedgesBefore({ text, tokens }: Words, place: number): FoundHedge[] {
  const base = Math.max(0, place - FAR - LONGEST);
  const keys = tokens.slice(base, place + 1).map(({ key }) => key);
  const found: FoundHedge[] = [...borderBehind(tokens, place)];
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
      // "trên", "hơn" and "gần" hedge only right before a number.
      const at = end - length;
      if (length > 0 && (end === place || isEstimate(kind)) && !isOtherwise(tokens, at, length))
        found.push({ kind, tokens: tokens.slice(end - length, end), near: near && place - end < BETWEEN });
    }
  }
  return found;
}

const COMPARED = new Set(
  'cao thấp nhiều ít lớn nhỏ kém higher lower greater larger smaller'.split(' ').map(wordKey),
);
const NAMED_PLANS = new Set(
  ['kế hoạch', 'chỉ tiêu', 'mục tiêu', 'target', 'targets'].map((words) =>
    words.split(' ').map(wordKey).join(' '),
  ),
);

/**
 * "cao hơn 0,9 điểm %" compares; "108% kế hoạch, trong đó 1.240" is a share of a plan, "vượt kế hoạch 5,4%" relative
 * to one.
 */
function isOtherwise(tokens: readonly Token[], at: number, length: number): boolean {
  const words = tokens
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');
  const before = tokens[at - 1];
  if (words === wordKey('hơn')) return COMPARED.has(before?.key ?? '');
  return NAMED_PLANS.has(words) && (before?.key === '%' || before?.key === wordKey('vượt') || at === 0);
}

/** Words between a plan word and the colon of its list. */
const TO_COLON = 8;

function aimBefore({ tokens, text }: Words, place: number): readonly Token[] {
  const start = Math.max(0, place - REACH);
  const keys = tokens.slice(start, place).map(({ key }) => key);
  for (let at = keys.length - 1; at >= 0; at--) {
    const length = phraseAt(TO_COME, keys, at);
    const words = tokens.slice(start + at, start + at + length);
    const after = tokens[Math.min(start + at + length + TO_COLON, place)];
    if (length > 0 && text.slice(words.at(-1)?.to, after?.from).includes(':')) return words;
  }
  return [];
}

/** "9,0% trở lên", "từ 15 đến 20 hộ trở xuống". */
function borderBehind(tokens: readonly Token[], place: number): FoundHedge[] {
  const at = tokens.findIndex(({ key }, i) => i > place && i <= place + BEHIND && key === BACK);
  const word = at < 0 ? undefined : tokens[at + 1]?.key;
  const kind = word === UP ? 'above' : word === DOWN ? 'below' : undefined;
  return kind ? [{ kind, tokens: tokens.slice(at, at + 2), near: true }] : [];
}
const BEHIND = 4;
const FROM = wordKey('từ');
const [BACK = '', UP, DOWN] = ['trở', 'lên', 'xuống'].map(wordKey);

/** A year or a number of months may stand between a hedge and its figure. */
const isPeriod = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'date' ||
  /^(?:1[89]|20)\d\d$/.test(tokens[at]?.shown ?? '') ||
  /^(?:tháng|năm|quý|months?|years?|quarters?)$/iu.test(tokens[at + 1]?.shown ?? '');

/** "ước đạt", "khoảng" and "dự kiến" all mean: not counted, or not yet. */
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
