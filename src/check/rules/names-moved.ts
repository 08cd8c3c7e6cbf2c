// Substituted names: where the document speaks of the same, it has a name that the statement lacks.
import { distance } from 'fastest-levenshtein';
import { groupBy } from '../group-by.js';
import { memoized } from '../memoized.js';
import { kindAt, kindsOfNames, type NameKind } from '../name-kinds.js';
import type { Passage } from '../passages.js';
import { commonWords, isAtHome, namesIn, type ProperName, wordsOfAll } from '../proper-names.js';
import { type Finding, finding, type RuleContext } from '../rule-context.js';
import { type JoinedStatement, joinedStatement, type StatementKind } from '../statements.js';
import { agreement, type Surroundings, surroundingsOf } from '../surroundings.js';

/**
 * Minimum agreement of the other name's surroundings, and margin over places where the document has the statement's
 * name.
 */
const RIVAL = { least: 0.36, better: 0.26 };
/** The statement's source sentence has the other name and not this one. */
const INSTEAD = { least: 0.36, better: 0.06 };
/** The place the document is about is also named where the document takes it for granted. */
const AT_HOME = { least: 0.72, better: 0.26 };

/** A name in the document with its surroundings. */
interface Spot {
  name: ProperName;
  passage: Passage;
  around: Surroundings;
}

export function movedNames(context: RuleContext): Finding[] {
  const common = commonWords(context);
  const spotsIn = memoized((passage: Passage) => spotsOf(passage, common));
  const isListed = listedNames(context);
  const everywhere = wordsOfAll(context.documents);
  const kinds = kindsOfNames(
    context.documents.flatMap(({ passages }) => passages),
    common,
  );
  return context.traced
    .filter(({ statement, window, verbatim }) => {
      if (window.length === 0 || SHORT.has(statement.kind)) return false;
      return !(context.strict && verbatim && statement.kind === 'sentence');
    })
    .flatMap((traced) => {
      const row = joinedStatement(traced.statement);
      const named = placedNames(row, common);
      if (named.length === 0) return [];
      const said = named.map(({ name }) => name.key);
      const isSaid = ({ name: { key } }: Spot): boolean =>
        said.some((own) => isPartOf(key, own)) || isListed(traced.statement.block, key);
      const { window } = traced;
      const spots = traced.evidence.flatMap(spotsIn);
      const others = spots.filter((spot) => !isSaid(spot));
      return named.flatMap(({ name, at, path }) => {
        const { length } = name.tokens;
        const kind = row.parts[at]?.role === 'name' ? 'person' : kindAt(row.tokens, at, name);
        if (length < LEAST || kind === 'body') return [];
        const around = surroundingsOf({ ...row, from: at, to: at + length });
        const fitting = others.filter((spot) => mayBe(kinds.get(spot.name.key), kind));
        const asked = { name, around };
        const isHere = spots.some(
          (spot) => window.includes(spot.passage) && isPartOf(spot.name.key, name.key),
        );
        const here = isHere ? [] : fitting.filter(({ passage }) => window.includes(passage));
        const limits = isAtHome(name, everywhere, context.documents) ? AT_HOME : RIVAL;
        const rival =
          rivalOf(context, asked, fitting, { of: spots, limits }) ??
          (limits === RIVAL ? rivalOf(context, asked, here, { of: spots, limits: INSTEAD }) : undefined);
        if (!rival) return [];
        const sides = { ours: name.shown, theirs: rival.name.shown, passage: rival.passage };
        return [
          finding(
            'check/name-differs',
            context,
            { path, words: name.shown },
            { ...sides, document: traced.document },
          ),
        ];
      });
    });
}

/** Kinds of statements with too little context around a name. */
const SHORT = new Set<StatementKind>(['title', 'heading', 'source']);

/** Whether a list of people contains a name: members of one list are not rivals. */
function listedNames({ traced }: RuleContext): (block: string, key: string) => boolean {
  const people = traced.filter(({ statement }) => statement.kind === 'person');
  const names = people.flatMap(({ statement: { block, parts } }) =>
    parts.flatMap((part) => namesIn(part, NONE)).map(({ key }) => ({ block, key })),
  );
  const lists = groupBy(names, ({ block }) => block);
  const known = new Map<string, boolean>();
  return (block, key) => {
    const list = lists.get(block);
    if (!list) return false;
    const asked = `${block} ${key}`;
    const is = known.get(asked) ?? list.some((own) => isPartOf(key, own.key));
    known.set(asked, is);
    return is;
  };
}

/** A single capitalised syllable may open a clause or cell, or abbreviate a name. */
const LEAST = 2;

const NONE: ReadonlySet<string> = new Set();

/** Names of a statement with their token ranges; a name never spans two parts. */
function placedNames(
  row: JoinedStatement,
  common: ReadonlySet<string>,
): { name: ProperName; at: number; path: string }[] {
  return [...new Set(row.parts)].flatMap((part) => {
    const first = row.parts.indexOf(part);
    // The first syllable of a person's name does not open a sentence.
    return namesIn(part, part.role === 'name' ? NONE : common).map((name) => ({
      name,
      at: first + part.tokens.findIndex(({ from }) => from === name.tokens[0]?.from),
      path: part.path,
    }));
  });
}

function spotsOf(passage: Passage, common: ReadonlySet<string>): Spot[] {
  const { tokens, text } = passage;
  return namesIn(passage, common)
    .filter((name) => name.tokens.length >= LEAST)
    .map((name) => {
      const from = tokens.findIndex((token) => token.from === name.tokens[0]?.from);
      return { name, passage, around: surroundingsOf({ tokens, text, from, to: from + name.tokens.length }) };
    });
}

interface Asked {
  name: ProperName;
  around: Surroundings;
}

function rivalOf(
  { weigh }: RuleContext,
  { name, around }: Asked,
  rivals: readonly Spot[],
  { of, limits }: { of: readonly Spot[]; limits: typeof RIVAL },
): Spot | undefined {
  const fits = (spot: Spot): number => agreement(around, spot.around, weigh);
  const own = Math.max(0, ...of.filter((spot) => isPartOf(spot.name.key, name.key)).map(fits));
  const [best] = rivals.map((spot) => ({ spot, fit: fits(spot) })).sort((a, b) => b.fit - a.fit);
  return best && best.fit >= limits.least && best.fit >= own + limits.better ? best.spot : undefined;
}

/** One name contains the other, or is a spelling variant of it. */
const isPartOf = (a: string, b: string): boolean =>
  ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `) || distance(a, b) <= 1;

/** A place is never a rival of a person. */
const mayBe = (kinds: ReadonlySet<NameKind> = new Set(), kind: NameKind | undefined): boolean =>
  !kinds.has('body') && (kind === undefined || kinds.size === 0 || kinds.has(kind));
