// Verbatim statements: each word that was changed, added or removed.
import type { DiagnosticCode } from '../../messages/catalogue.js';
import type { Hunk } from '../diff.js';
import { areOpposite, HEDGES, isUnit, NEGATION, phraseAt, SCOPE } from '../lexicon.js';
import { type AlignedStatement, type Finding, finding, type RuleContext, shownOf } from '../rule-context.js';
import type { StatementPart } from '../statements.js';
import type { Token } from '../tokens.js';

/** Kinds whose texts are whole sentences of the document; figures, cells and people are composed of its words. */
const PROSE = new Set(['sentence', 'slogan', 'quote', 'event', 'source']);

export function changedWords(context: RuleContext): Finding[] {
  const told = context.traced.filter(({ statement, verbatim }) => PROSE.has(statement.kind) && verbatim);
  return told.flatMap((traced) => ofStatement(context, traced));
}

function ofStatement(context: RuleContext, traced: AlignedStatement): Finding[] {
  const placed = placedTokens(traced);
  return traced.diff.hunks.flatMap((hunk) => {
    const { ours, theirs, around } = sidesOf(traced, hunk);
    const at = placed[Math.min(hunk.ours.from, placed.length - 1)];
    if (!at || isOmission(at, hunk, placed)) return [];
    const code = codeOf(ours, theirs, traced.theirs[hunk.theirs.from - 1]);
    if (!context.strict && !isTelling(code, hunk)) return [];
    const passage = traced.theirPassages[Math.min(hunk.theirs.from, traced.theirPassages.length - 1)];
    const words = ours[0]?.shown;
    return [
      finding(
        code,
        context,
        { path: at.part.path, words },
        {
          ours: shownOf(ours) || around.ours,
          theirs: shownOf(theirs) || around.theirs,
          passage,
          document: traced.document,
        },
      ),
    ];
  });
}

/** In a paraphrase only these words change the meaning; numbers and names have rules of their own. */
const TELLING = new Set<DiagnosticCode>(['check/negation-differs', 'check/opposite']);
const SMALL = 2;
const isTelling = (code: DiagnosticCode, { ours, theirs }: Hunk): boolean =>
  TELLING.has(code) && ours.to - ours.from <= SMALL && theirs.to - theirs.from <= SMALL;

interface Placed {
  part: StatementPart;
  token: Token;
}
const placedTokens = ({ statement, tokens }: AlignedStatement): Placed[] =>
  statement.parts
    .flatMap((part) => part.tokens.map((token) => ({ part, token })))
    .filter(({ token }) => tokens.includes(token));

/** Both sides of a hunk; at an edge, the document's side extends to the sentence boundary. */
function sidesOf(
  traced: AlignedStatement,
  { ours, theirs }: Hunk,
): { ours: Token[]; theirs: Token[]; around: { ours: string; theirs: string } } {
  const { tokens, theirs: row } = traced;
  let { from, to } = theirs;
  if (from === to && ours.to > ours.from) {
    const passage = traced.theirPassages[Math.min(from, row.length - 1)];
    if (ours.from === 0)
      while (from > 0 && traced.theirPassages[from - 1] === passage && to - from < ours.to - ours.from + 2)
        from--;
    else if (ours.to === tokens.length)
      while (
        to < row.length &&
        traced.theirPassages[to] === traced.theirPassages[from - 1] &&
        to - from < ours.to - ours.from + 2
      )
        to++;
  }
  const context = (side: readonly Token[], start: number, end: number): string =>
    shownOf(side.slice(Math.max(0, start - 2), end + 2));
  return {
    ours: tokens.slice(ours.from, ours.to),
    theirs: row.slice(from, to),
    around: { ours: context(tokens, ours.from, ours.to), theirs: context(row, from, to) },
  };
}

/** "…" between the words marks an omission. */
function isOmission({ part, token }: Placed, { ours }: Hunk, placed: readonly Placed[]): boolean {
  if (ours.to > ours.from) return false;
  const before = placed[ours.from - 1];
  const start = before && before.part === part ? before.token.to : 0;
  return /…|\.\.\./.test(part.text.slice(start, token.from));
}

/** The kind of the differing word decides the severity. */
function codeOf(ours: readonly Token[], theirs: readonly Token[], before: Token | undefined): DiagnosticCode {
  const both = [...ours, ...theirs];
  const keys = { ours: ours.map(({ key }) => key), theirs: theirs.map(({ key }) => key) };
  const has = (list: Parameters<typeof phraseAt>[0]): boolean =>
    [keys.ours, keys.theirs].some((side) => side.some((_, at) => phraseAt(list, side, at) > 0));
  if (both.some(({ kind }) => kind === 'number' || kind === 'date')) return 'check/number-differs';
  if (has(NEGATION)) return 'check/negation-differs';
  if (keys.ours.some((a) => keys.theirs.some((b) => areOpposite(a, b)))) return 'check/opposite';
  if (areOpposite(keys.ours.join(' '), keys.theirs.join(' '))) return 'check/opposite';
  if (Object.values(HEDGES).some(has)) return 'check/hedge-differs';
  if (has(SCOPE)) return 'check/scope-differs';
  if (
    both.some(({ kind }) => kind === 'sign') ||
    (before?.kind === 'number' && both.some(({ key }) => isUnit(key)))
  )
    return 'check/unit-differs';
  if (both.some(({ shown }) => /^\p{Lu}/u.test(shown))) return 'check/name-differs';
  return 'check/words-differ';
}
