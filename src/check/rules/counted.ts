// Numbers with what they count: a number of the document that stands with other words than in the statement.
import { type Beside, type Finding, finding, type Traced } from '../beside.js';
import type { Token } from '../fold.js';
import { countOf, isUnit } from '../lexicon.js';
import type { Passage } from '../passages.js';

export function countedThings(beside: Beside): Finding[] {
  return beside.traced
    .filter(
      ({ window, verbatim, statement }) =>
        window.length > 0 && !(beside.strict && verbatim && statement.kind === 'sentence'),
    )
    .flatMap((traced) => ofStatement(beside, traced));
}

interface Counted {
  token: Token;
  number: string;
  /** What the number counts: the next words that are no measure. */
  thing: string;
}

/** "năm" before a number is a year; before a word it may count. */
const COUNTS = /^(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|two|three|four|five|six|seven|eight|nine|ten)$/iu;

function countedIn(tokens: readonly Token[]): Counted[] {
  return tokens.flatMap((token, at) => {
    const number =
      token.kind === 'number' ? token.key : COUNTS.test(token.shown) ? countOf(token.key) : undefined;
    if (number === undefined || /^(?:1\d|20)\d\d$/.test(number)) return [];
    let next = at + 1;
    while (tokens[next] && (isUnit(tokens[next]?.key ?? '') || tokens[next]?.kind === 'sign')) next++;
    const words = tokens.slice(next, next + 2);
    if (next > at + 3 || words.length < 2 || words.some(({ kind }) => kind !== 'word')) return [];
    const measure = tokens.slice(at + 1, next).map(({ key }) => key);
    return [{ token, number, thing: [...measure, ...words.map(({ key }) => key)].join(' ') }];
  });
}

function ofStatement(beside: Beside, { statement, evidence, document }: Traced): Finding[] {
  const theirs = evidence.flatMap((passage) => countedIn(passage.tokens).map((one) => ({ ...one, passage })));
  return statement.parts.flatMap((part) =>
    countedIn(part.tokens).flatMap((one) => {
      const same = theirs.filter(({ thing }) => thing === one.thing);
      const [other] = same;
      if (!other || same.some(({ number }) => number === one.number) || standsSo(evidence, one)) return [];
      return [
        finding(
          'check/number-differs',
          beside,
          { path: part.path, words: one.token.shown },
          { ours: one.token.shown, theirs: other.token.shown, passage: other.passage, document },
        ),
      ];
    }),
  );
}

/** Words between which number and thing still stand together. */
const NEAR = 6;

/** The document has the number and the thing near each other after all. */
const standsSo = (evidence: readonly Passage[], { number, thing }: Counted): boolean =>
  evidence.some(({ tokens }) =>
    tokens.some(
      ({ key, kind }, at) =>
        (key === number || (kind === 'word' && countOf(key) === number)) &&
        thing.split(' ').every((word) => tokens.slice(at + 1, at + NEAR).some((token) => token.key === word)),
    ),
  );
