// Statements in other words → those that say the contrary: a negation more or less, a word turned into its opposite.
import { type Beside, type Finding, finding, type Traced } from '../beside.js';
import type { Token } from '../fold.js';
import { areOpposite, NEGATION, phraseAt } from '../lexicon.js';
import type { Passage } from '../passages.js';

export function contraries(beside: Beside): Finding[] {
  return beside.traced
    .filter(
      ({ window, verbatim, statement }) =>
        window.length > 0 && !(beside.strict && verbatim && statement.kind === 'sentence'),
    )
    .flatMap((traced) => [...negations(beside, traced), ...opposites(beside, traced)]);
}

/** Words that carry no sense of their own between a negation and what it denies. */
const EMPTY = new Set([
  'đã',
  'được',
  'bị',
  'có',
  'phải',
  'thể',
  'đang',
  'sẽ',
  'là',
  'been',
  'be',
  'the',
  'a',
  'any',
  'yet',
  'to',
]);

/** A word with what it is said of: the next words of sense. */
function saidAfter(tokens: readonly Token[], at: number): string[] {
  const after = tokens.slice(at + 1, at + 6).filter(({ shown }) => !EMPTY.has(shown.toLowerCase()));
  return after.slice(0, 2).map(({ key }) => key);
}

interface Denied {
  token: Token;
  said: string[];
}

function deniedIn(tokens: readonly Token[]): Denied[] {
  const keys = tokens.map(({ key }) => key);
  return tokens.flatMap((token, at) => {
    if (phraseAt(NEGATION, keys, at) === 0) return [];
    const said = saidAfter(tokens, at);
    return said.length === 2 ? [{ token, said }] : [];
  });
}

const holds = (tokens: readonly Token[], [first, second]: readonly string[]): boolean =>
  tokens.some(
    ({ key }, at) => key === first && tokens.slice(at + 1, at + 4).some((token) => token.key === second),
  );

/** The same words with a negation before them on one side only. */
function negations(beside: Beside, traced: Traced): Finding[] {
  const { statement, evidence, document } = traced;
  return statement.parts.flatMap((part) => {
    const ours = deniedIn(part.tokens);
    const theirs = evidence.flatMap((passage) =>
      deniedIn(passage.tokens).map((one) => ({ ...one, passage })),
    );
    const same = (a: Denied, b: Denied): boolean => a.said.join(' ') === b.said.join(' ');
    const added = ours
      .filter((one) => !theirs.some((other) => same(one, other)))
      .flatMap((one) => {
        const passage = evidence.find(({ tokens }) => holds(tokens, one.said));
        return passage ? [{ one, passage }] : [];
      });
    const lost = theirs.filter(
      (one) =>
        !ours.some((other) => same(one, other)) &&
        holds(part.tokens, one.said) &&
        !affirmed(evidence, one.said),
    );
    return [
      ...added.map(({ one, passage }) =>
        told(
          beside,
          part.path,
          { ours: phrase(one), theirs: one.said.join(' '), passage, document },
          one.token,
        ),
      ),
      ...lost.map((one) =>
        told(beside, part.path, {
          ours: one.said.join(' '),
          theirs: phrase(one),
          passage: one.passage,
          document,
        }),
      ),
    ];
  });
}

const phrase = ({ token, said }: Denied): string => `${token.shown} ${said.join(' ')}`;

/** The document says it without the negation too. */
const affirmed = (evidence: readonly Passage[], said: readonly string[]): boolean =>
  evidence.some(({ tokens }) =>
    tokens.some(({ key }, at) => {
      if (key !== said[0] || !tokens.slice(at + 1, at + 4).some((token) => token.key === said[1]))
        return false;
      const keys = tokens.map((token) => token.key);
      return ![1, 2, 3].some((back) => at - back >= 0 && phraseAt(NEGATION, keys, at - back) > 0);
    }),
  );

function told(beside: Beside, path: string, sides: Parameters<typeof finding>[3], token?: Token): Finding {
  return finding('check/negation-differs', beside, { path, words: token?.shown }, sides);
}

/** Words on each side of a word that tell that both texts speak of the same thing. */
const AROUND = 2;

/** A word whose opposite stands in its surroundings in the document, while the word itself does not. */
function opposites(beside: Beside, { statement, window, document }: Traced): Finding[] {
  const theirs = window.flatMap(({ tokens, index }) =>
    tokens.map((token, at) => ({ token, at, tokens, index })),
  );
  const there = new Set(theirs.map(({ token }) => token.key));
  return statement.parts.flatMap((part) =>
    phrasesIn(part.tokens).flatMap(({ key, at, length }) => {
      if (
        key.split(' ').every((word) => there.has(word)) &&
        theirs.some(({ tokens, at: i }) => keyAt(tokens, i, length) === key)
      )
        return [];
      const around = neighbours(part.tokens, at, length);
      const other = theirs.find(({ tokens, at: i }) =>
        [1, 2, 3].some(
          (n) =>
            areOpposite(key, keyAt(tokens, i, n)) &&
            neighbours(tokens, i, n).some((word) => around.includes(word)),
        ),
      );
      if (!other) return [];
      const passage = window.find(({ index }) => index === other.index);
      const shown = part.tokens
        .slice(at, at + length)
        .map((token) => token.shown)
        .join(' ');
      const their =
        [1, 2, 3].map((n) => keyAt(other.tokens, other.at, n)).find((one) => areOpposite(key, one)) ?? '';
      return [
        finding(
          'check/opposite',
          beside,
          { path: part.path, words: shown },
          { ours: shown, theirs: their.normalize('NFC'), passage, document },
        ),
      ];
    }),
  );
}

const keyAt = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');

function phrasesIn(tokens: readonly Token[]): { key: string; at: number; length: number }[] {
  return tokens.flatMap((_, at) =>
    [1, 2, 3].map((length) => ({ key: keyAt(tokens, at, length), at, length })),
  );
}

const neighbours = (tokens: readonly Token[], at: number, length: number): string[] => [
  ...tokens.slice(Math.max(0, at - AROUND), at).map(({ key }) => key),
  ...tokens.slice(at + length, at + length + AROUND).map(({ key }) => key),
];
