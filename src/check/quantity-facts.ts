// A document's passages → the quantities they state: a value with its unit, subject and time.

import { isUnit } from './lexicon.js';
import type { DocumentText, Passage } from './passages.js';
import { termsOf } from './terms.js';
import { type Token, wordKey } from './tokens.js';

export interface Fact {
  passage: Passage;
  /** As written, with its unit. */
  shown: string;
  /** The value with "." for a decimal mark, the same in both languages. */
  value: string;
  /** "=triệu", "%": the first unit word; '' for a bare count. */
  unit: string;
  /** Its subject: words and terms before it, and after it for a count. */
  subject: ReadonlySet<string>;
  /** Years and dates beside it. */
  times: ReadonlySet<string>;
}

/** Words that say nothing about the subject, including hedges: two papers choose them freely. */
const EMPTY = new Set(
  `là có được đạt của và với trong ở tại năm đã các những cho từ đến thì so còn ước khoảng gần trên hơn chiếm tổng số
 by was were is are at the in of to and for a an with from has have had reached estimated about over nearly`
    .split(/\s+/)
    .map(wordKey),
);

/** The words and terms among tokens that describe a subject. */
export const subjectOf = (tokens: readonly Token[]): Set<string> =>
  new Set(
    termsOf(tokens.filter(({ kind }) => kind === 'word').map(({ key }) => key)).filter(
      (word) => !EMPTY.has(word),
    ),
  );

/** Words before a value that may describe it. */
const REACH = 16;
/** Words after a count that say what is counted. */
const COUNTED = 4;

export function quantityFacts({ passages }: DocumentText): Fact[] {
  return passages.flatMap((passage) =>
    passage.tokens.flatMap((token, at) => (isValue(token, passage, at) ? [quantityAt(passage, at)] : [])),
  );
}

const isTime = ({ kind, shown }: Token): boolean =>
  kind === 'date' || (kind === 'number' && /^(?:1[89]|20)\d\d$/.test(shown));

/** Not a year, part of a name ("Nghị quyết số 29", "khóa 13") or list number. */
function isValue(token: Token, { tokens, text }: Passage, at: number): boolean {
  if (token.kind !== 'number' || isTime(token) || token.shown.includes('/')) return false;
  const before = tokens[at - 1];
  if (at === 0 && /^\s*[.)]/.test(text.slice(token.to))) return false;
  return !/^(?:số|khóa|điều|lần|thứ|quyết|no|nos|number|article|term|chương|quý|tháng|ngày)$/iu.test(
    before?.shown ?? '',
  );
}

function quantityAt(passage: Passage, at: number): Fact {
  const { tokens, text } = passage;
  const token = tokens[at];
  const unitToken = tokens[at + 1];
  const unit = unitToken && (unitToken.kind === 'sign' || isUnit(unitToken.key)) ? unitToken : undefined;
  const from = startOf(passage, at);
  const before = tokens.slice(from, at);
  const behind = tokens.slice(at + 1, at + 1 + COUNTED).filter(({ kind }) => kind === 'word');
  const isCount =
    unit?.kind !== 'sign' && !/^(?:triệu|tỷ|tỉ|million|billion|usd|đồng)$/iu.test(unit?.shown ?? '');
  return {
    passage,
    shown: text.slice(token?.from, unit && unit.from - (token?.to ?? 0) <= 2 ? unit.to : token?.to),
    value: decimal(token?.shown ?? ''),
    unit: unit ? (termsOf([unit.key])[0] ?? '') : '',
    subject: subjectOf([...before, ...(isCount ? behind : [])]),
    times: new Set([...before, ...tokens.slice(at + 1, at + 6)].filter(isTime).flatMap(({ key }) => key)),
  };
}

/** The value's own clause starts after the previous value or a semicolon. */
function startOf({ tokens, text }: Passage, at: number): number {
  let from = at;
  while (from > 0 && at - from < REACH) {
    const token = tokens[from - 1];
    const next = tokens[from];
    if (!token || !next || /[;:]/.test(text.slice(token.to, next.from))) break;
    if (token.kind === 'number' && !isTime(token)) break;
    from--;
  }
  return from;
}

/** "48,5" and "44.5" have one decimal; groups of three digits have none. */
function decimal(shown: string): string {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(shown);
  const plain = grouped ? shown.replace(/[.,]/g, '') : shown.replace(',', '.');
  return plain.includes('.') ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain;
}
