// Numbers with what they count: a number that goes with other words in the document than in the statement.

import { countOf, isUnit } from '../lexicon.js';
import { memoized } from '../memoized.js';
import type { Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import type { Token } from '../tokens.js';

/** "kỳ họp thứ 10 ra Nghị quyết" does not count resolutions. */
const ORDINAL = /^(?:thứ|khóa|khoá|kỷ|chương|phần|tháng|ngày|quý)$/iu;

export function countedThings(context: RuleContext): Finding[] {
  const read = memoized(readPassage);
  return context.traced
    .filter(
      ({ window, verbatim, statement }) =>
        window.length > 0 && !(context.strict && verbatim && statement.kind === 'sentence'),
    )
    .flatMap((traced) => ofStatement(context, traced, read));
}

interface Counted {
  token: Token;
  number: string;
  /** What the number counts: the next words that are not a unit. */
  thing: string;
}

/** "năm" before a number is a year; before a word it may be a count. */
const COUNTS = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|two|three|four|five|six|seven|eight|nine|ten)$/iu;

function countedIn(tokens: readonly Token[]): Counted[] {
  return tokens.flatMap((token, at) => {
    const number =
      token.kind === 'number' ? token.key : COUNTS.test(token.shown) ? countOf(token.key) : undefined;
    if (ORDINAL.test(tokens[at - 1]?.shown ?? '')) return [];
    if (number === undefined || /^(?:1\d|20)\d\d$/.test(number)) return [];
    let next = at + 1;
    while (tokens[next] && (isUnit(tokens[next]?.key ?? '') || tokens[next]?.kind === 'sign')) next++;
    const words = tokens.slice(next, next + 2);
    if (next > at + 3 || words.length < 2 || words.some(({ kind }) => kind !== 'word')) return [];
    const measure = tokens.slice(at + 1, next).map(({ key }) => key);
    return [{ token, number, thing: [...measure, ...words.map(({ key }) => key)].join(' ') }];
  });
}

/** A passage, analysed once for all statements compared with it. */
interface Read {
  passage: Passage;
  /** By counted thing: the first number that goes with it, and all of them. */
  things: ReadonlyMap<string, { first: Counted; numbers: ReadonlySet<string> }>;
  /** Whether number and thing occur near each other after all. */
  near(number: string, thing: string): boolean;
}

function readPassage(passage: Passage): Read {
  const things = new Map<string, { first: Counted; numbers: Set<string> }>();
  for (const one of countedIn(passage.tokens)) {
    const known = things.get(one.thing);
    if (known) known.numbers.add(one.number);
    else things.set(one.thing, { first: one, numbers: new Set([one.number]) });
  }
  const asked = new Map<string, boolean>();
  const near = (number: string, thing: string): boolean => {
    const key = `${number} ${thing}`;
    const stands = asked.get(key) ?? standSo(passage, number, thing);
    asked.set(key, stands);
    return stands;
  };
  return { passage, things, near };
}

function ofStatement(
  context: RuleContext,
  { statement, evidence, document }: AlignedStatement,
  read: (passage: Passage) => Read,
): Finding[] {
  return statement.parts.flatMap((part) => {
    const counted = countedIn(part.tokens);
    if (counted.length === 0) return [];
    const theirs = evidence.map(read);
    // The same difference twice in one text is reported once.
    const told = new Map(counted.map((one) => [`${one.token.shown} ${one.thing}`, one]));
    return [...told.values()].flatMap((one) => {
      const other = otherNumber(one, theirs);
      if (!other) return [];
      const { first, passage } = other;
      return [
        finding(
          'check/number-differs',
          context,
          { path: part.path, words: one.token.shown },
          { ours: one.token.shown, theirs: first.token.shown, passage, document },
        ),
      ];
    });
  });
}

/** The first number the evidence has with the thing, if it never has the statement's number there. */
function otherNumber(
  { number, thing }: Counted,
  theirs: readonly Read[],
): { first: Counted; passage: Passage } | undefined {
  const same = theirs.flatMap(({ passage, things }) => {
    const found = things.get(thing);
    return found ? [{ ...found, passage }] : [];
  });
  const [first] = same;
  if (!first || same.some(({ numbers }) => isAmong(number, numbers))) return undefined;
  return theirs.some(({ near }) => near(number, thing)) ? undefined : first;
}

/** A ratio such as "168/412" also matches its total. */
const isAmong = (number: string, numbers: ReadonlySet<string>): boolean =>
  [number, ...number.split('/')].some((one) => numbers.has(one));

/** Words within which number and thing belong together. */
const NEAR = 6;

const standSo = ({ tokens }: Passage, number: string, thing: string): boolean =>
  tokens.some(
    ({ key, kind }, at) =>
      (key === number || (kind === 'word' && countOf(key) === number)) &&
      thing.split(' ').every((word) => tokens.slice(at + 1, at + NEAR).some((token) => token.key === word)),
  );
