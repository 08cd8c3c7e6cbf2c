// Statements in other words → those that say the contrary: a negation more or less, a word turned into its opposite.
import { type Beside, type Finding, finding, type Traced } from '../beside.js';
import type { Token } from '../fold.js';
import { areOpposite, hasOpposite, NEGATION, phraseAt } from '../lexicon.js';
import type { Passage } from '../passages.js';

export function contraries(beside: Beside): Finding[] {
  return beside.traced
    .filter(({ statement }) => statement.kind !== 'heading' && statement.kind !== 'title')
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
  /** The word before the negation. */
  before?: string;
}

function deniedIn(tokens: readonly Token[]): Denied[] {
  const keys = tokens.map(({ key }) => key);
  return tokens.flatMap((token, at) => {
    if (phraseAt(NEGATION, keys, at) === 0) return [];
    const said = saidAfter(tokens, at);
    return said.length === 2 ? [{ token, said, before: keys[at - 1] }] : [];
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
        const passage = evidence.find(({ tokens }) => affirms(tokens, one));
        return passage ? [{ one, passage }] : [];
      });
    const lost = theirs.filter(
      (one) =>
        ours.length === 0 &&
        !hasNegation(part.tokens) &&
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

const hasNegation = (tokens: readonly Token[]): boolean => {
  const keys = tokens.map(({ key }) => key);
  return keys.some((_, at) => phraseAt(NEGATION, keys, at) > 0);
};

/** Words before what is said in which its negation would stand. */
const CLAUSE = 10;

/** The document says just this, after the same word, and denies nothing in that clause. */
const affirms = (tokens: readonly Token[], { said, before }: Denied): boolean =>
  tokens.some(({ key }, at) => {
    if (key !== said[0] || tokens[at + 1]?.key !== said[1]) return false;
    const clause = tokens.slice(Math.max(0, at - CLAUSE), at + CLAUSE);
    const near = tokens.slice(Math.max(0, at - 4), at).map((token) => token.key);
    return !hasNegation(clause) && (before === undefined || near.includes(before));
  });

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

/** A word of an opposite pair with the words right before and right behind it. */
interface Turned {
  key: string;
  shown: string;
  around: readonly [before: string | undefined, behind: string | undefined];
}

/** Words of up to three syllables in small letters; names of places hold "Nam" and "Bắc". */
function turnable(tokens: readonly Token[]): Turned[] {
  return tokens.flatMap((_, at) =>
    [1, 2, 3].flatMap((length): Turned[] => {
      const words = tokens.slice(at, at + length);
      const key = words.map((word) => word.key).join(' ');
      if (words.length < length || !hasOpposite(key) || words.some(({ shown }) => /^\p{Lu}/u.test(shown)))
        return [];
      const shown = words.map((word) => word.shown).join(' ');
      return [{ key, shown, around: [tokens[at - 1]?.key, tokens[at + length]?.key] }];
    }),
  );
}

/** A word whose opposite stands by the same neighbour in the document, while the word itself does not stand there. */
function opposites(beside: Beside, { statement, window, document }: Traced): Finding[] {
  const theirs = window.flatMap((passage) => turnable(passage.tokens).map((word) => ({ ...word, passage })));
  return statement.parts.flatMap((part) =>
    turnable(part.tokens).flatMap((word) => {
      if (theirs.some(({ key }) => key === word.key)) return [];
      const other = theirs.find(
        ({ key, around }) =>
          areOpposite(key, word.key) &&
          around.some((near, side) => near !== undefined && near === word.around[side]),
      );
      if (!other) return [];
      const sides = { ours: word.shown, theirs: other.shown, passage: other.passage, document };
      return [finding('check/opposite', beside, { path: part.path, words: word.shown }, sides)];
    }),
  );
}
