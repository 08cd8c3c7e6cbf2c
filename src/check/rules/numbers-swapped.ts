// Two numbers of one sentence that were swapped: "2.105 nhà xây mới, 1.113 nhà sửa chữa" the other way round.

import type { Passage } from '../passages.js';
import { type AlignedStatement, type Finding, finding, type RuleContext } from '../rule-context.js';
import { type JoinedStatement, joinedStatement, type StatementKind } from '../statements.js';
import { agreement, type Surroundings, surroundingsOf } from '../surroundings.js';
import type { Token } from '../tokens.js';

/** Words around a number that belong to it, and the margin by which both must fit the other's place better. */
const REACH = 6;
const BETTER = { ratio: 1.2, least: 0.1 };
/** Most numbers of a statement that are compared pairwise. */
const MOST = 24;

interface Placed {
  token: Token;
  at: number;
  around: Surroundings;
}

export function swappedNumbers(context: RuleContext): Finding[] {
  return context.traced
    .filter(({ statement, window, verbatim }) => window.length > 0 && !verbatim && !APART.has(statement.kind))
    .flatMap((traced) => {
      const row = joinedStatement(traced.statement);
      const ours = numbersIn(row);
      if (ours.length < 2 || ours.length > MOST) return [];
      return traced.window.flatMap((passage) => swapsIn(context, traced, row, { ours, passage }));
    });
}

/** Numbers in cells are compared by row and column (pairs.ts); those of titles and sources have no context. */
const APART = new Set<StatementKind>(['cell', 'title', 'source']);

const numbersIn = ({ tokens, text }: JoinedStatement | Passage): Placed[] =>
  tokens.flatMap((token, at) =>
    token.kind === 'number' && !YEAR.test(token.shown)
      ? [{ token, at, around: surroundingsOf({ tokens, text, from: at, to: at + 1 }, REACH) }]
      : [],
  );
const YEAR = /^(?:1\d|20)\d\d$/;

function swapsIn(
  context: RuleContext,
  { document }: AlignedStatement,
  row: JoinedStatement,
  { ours, passage }: { ours: readonly Placed[]; passage: Passage },
): Finding[] {
  const theirs = numbersIn(passage);
  const placesOf = ({ token }: Placed): Placed[] => theirs.filter((one) => one.token.key === token.key);
  const fitOf = (one: Placed, places: readonly Placed[]): number =>
    Math.max(0, ...places.map(({ around }) => agreement(one.around, around, context.weigh)));
  return ours.flatMap((a, i) =>
    ours.slice(i + 1).flatMap((b) => {
      const [ofA, ofB] = [placesOf(a), placesOf(b)];
      if (a.token.key === b.token.key || ofA.length === 0 || ofB.length === 0) return [];
      const [aa, bb, ab, ba] = [fitOf(a, ofA), fitOf(b, ofB), fitOf(a, ofB), fitOf(b, ofA)];
      if (ab <= aa || ba <= bb || ab + ba < (aa + bb) * BETTER.ratio + BETTER.least) return [];
      const said = (one: Placed, { tokens }: JoinedStatement | Passage, at: number): string =>
        [...tokens.slice(Math.max(0, at - 2), at), one.token, ...tokens.slice(at + 1, at + 3)]
          .map(({ shown }) => shown)
          .join(' ');
      const sides = {
        ours: `${said(a, row, a.at)} – ${said(b, row, b.at)}`,
        theirs: [...ofA, ...ofB].map((one) => said(one, passage, one.at)).join(' – '),
        passage,
        document,
      };
      return [
        finding(
          'check/pair-differs',
          context,
          { path: row.parts[a.at]?.path ?? '', words: a.token.shown },
          sides,
        ),
      ];
    }),
  );
}
