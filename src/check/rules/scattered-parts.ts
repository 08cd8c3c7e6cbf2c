// Parts of one statement that are far apart in the document: a value of something else, a person from another list.

import { groupBy } from '../group-by.js';
import { keysIn } from '../number-keys.js';
import type { Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { type PartRole, type StatementPart, statementPart } from '../statements.js';
import type { Token } from '../tokens.js';

/** The part that is looked up, and the parts that must be near it. */
const TIES: Partial<Record<string, readonly [pivot: PartRole, rest: PartRole]>> = {
  event: ['when', 'what'],
  figure: ['value', 'label'],
  person: ['name', 'role'],
};
/** A shorter part is found everywhere. */
const LEAST = 3;
/** Share of the words that a passage must have to be the source. */
const SAID = 0.7;

export function scatteredParts(context: RuleContext): Finding[] {
  return [
    ...context.traced.flatMap((traced) => apart(context, traced)),
    ...(context.strict ? strangers(context) : []),
  ];
}

function apart(context: RuleContext, traced: AlignedStatement): Finding[] {
  const tie = TIES[traced.statement.kind];
  const [pivot, rest] = tie
    ? [statementPart(traced.statement, tie[0]), statementPart(traced.statement, tie[1])]
    : [];
  const { document } = traced;
  if (!pivot || !rest || !document || rest.tokens.length < LEAST) return [];
  const passages = traced.evidence.filter((passage) => share(passage, rest.tokens) >= SAID);
  if (passages.length === 0) return [];
  const units = new Set(passages.map(({ unit }) => unit));
  const near = document.passages.filter(
    ({ unit, index }) => units.has(unit) || passages.some((one) => Math.abs(one.index - index) <= 1),
  );
  const telling = tellingOf(pivot);
  if (telling.length === 0 || telling.some((token) => near.some((passage) => has(passage, token)))) return [];
  return [
    finding(
      pivot.role === 'name' ? 'check/name-elsewhere' : 'check/number-elsewhere',
      context,
      { path: pivot.path },
      { ours: pivot.text, passage: passages[0], document },
    ),
  ];
}

/** The words of a part that rarely match by chance: numbers and dates, or the name itself. */
const tellingOf = ({ role, tokens }: StatementPart): readonly Token[] =>
  role === 'name'
    ? tokens.filter(({ shown }) => /^\p{Lu}/u.test(shown))
    : tokens.filter(({ kind }) => kind !== 'word' && kind !== 'sign');

const has = (passage: Passage, { key, kind }: Token): boolean =>
  kind === 'word'
    ? passage.tokens.some((token) => token.key === key)
    : [[key], key.split('/')].some((keys) => keys.every((one) => keysIn(passage).includes(one)));

/** The words occur there consecutively. */
const stands = ({ tokens }: Passage, words: readonly Token[]): boolean =>
  tokens.some((_, at) => words.every(({ key }, i) => tokens[at + i]?.key === key));

function share({ tokens }: Passage, rest: readonly Token[]): number {
  const keys = new Set(tokens.map(({ key }) => key));
  return rest.filter(({ key }) => keys.has(key)).length / rest.length;
}

/**
 * An imported list of people comes from one paragraph or list: anyone who is in none of its passages does not belong.
 */
function strangers(context: RuleContext): Finding[] {
  const all = context.traced.filter(({ statement }) => statement.kind === 'person');
  const blocks = groupBy(all, ({ statement }) => statement.block);
  return [...blocks.values()].flatMap((people) => {
    if (people.length < LEAST) return [];
    const [document] = people.flatMap((one) => one.document ?? []);
    const units = homeOf(context, people);
    const home = document?.passages.filter(({ unit }) => units.has(unit)) ?? [];
    return people.flatMap((one) => {
      const name = statementPart(one.statement, 'name');
      if (!name || !document || home.some((passage) => stands(passage, name.tokens))) return [];
      return [
        finding(
          'check/name-elsewhere',
          context,
          { path: name.path },
          { ours: name.text, passage: home[0], document },
        ),
      ];
    });
  });
}

/** Paragraphs that the block's notes and title come from; without them, those of most of its people. */
function homeOf({ traced }: RuleContext, people: readonly AlignedStatement[]): Set<number> {
  const block = people[0]?.statement.block;
  const told = traced.filter(
    ({ statement }) =>
      statement.block === block && statement.kind !== 'person' && statement.kind !== 'heading',
  );
  const units = told.flatMap(({ window }) => window.map(({ unit }) => unit));
  return units.length > 0 ? new Set(units) : unitsOf(people);
}

/** Paragraphs that mention most of the people, and their neighbours. */
function unitsOf(people: readonly AlignedStatement[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { window } of people)
    for (const { unit } of window) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).flatMap(([unit]) => [unit, unit + 1]));
}
