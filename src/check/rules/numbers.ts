// Numbers and dates in paraphrases → those that the passage lacks, or has with another unit, hedge or counted thing.

import type { Lang } from '../../messages/message.js';
import { AIMED, PLANNED, phraseAt } from '../lexicon.js';
import { memoized } from '../memoized.js';
import { answers, keysIn } from '../number-keys.js';
import type { Passage } from '../passages.js';
import { isEstimated, type Qualifiers, qualifiersAt } from '../qualifiers.js';
import { type AlignedStatement, type Finding, finding, type RuleContext, shownOf } from '../rule-context.js';
import { type JoinedStatement, joinedStatement, type Statement } from '../statements.js';
import { agreement, surroundingsOf } from '../surroundings.js';
import { TableRows } from '../table-rows.js';
import { type Token, tokensOf } from '../tokens.js';
import { otherQualifiers } from './number-qualifiers.js';
import {
  isInWindow,
  isYear,
  type NumberInPassage,
  type NumberInStatement,
  rivalOf,
  type ScoredNumber,
} from './number-rivals.js';

export function numbersInOtherWords(context: RuleContext): Finding[] {
  const known = new Set(context.documents.flatMap(({ passages }) => passages.flatMap(keysIn)));
  const reading: Read = {
    known,
    keys: memoized((passage: Passage) => new Set(keysIn(passage))),
    read: memoized(placesIn),
    rows: new TableRows(context.documents),
    isAim: aims(context),
  };
  return context.traced
    .filter(({ statement, verbatim }) => !(context.strict && verbatim && statement.kind === 'sentence'))
    .flatMap((traced) => ofStatement(context, traced, reading));
}

/** Passages, each analysed once for all statements. */
interface Read {
  /** Keys matched by the numbers of all documents. */
  known: ReadonlySet<string>;
  keys(passage: Passage): ReadonlySet<string>;
  read(passage: Passage): readonly NumberInPassage[];
  rows: TableRows;
  /** Whether something above a statement marks it as an aim. */
  isAim(traced: AlignedStatement): boolean;
}

function placesIn(passage: Passage): NumberInPassage[] {
  const { tokens, text } = passage;
  return tokens.flatMap((token, at): NumberInPassage[] => {
    const keys = answers(token);
    if (keys.length === 0) return [];
    const around = surroundingsOf({ tokens, text, from: at, to: at + 1 });
    return [{ passage, at, keys, around, dress: qualifiersAt(passage, at) }];
  });
}

const isNumber = ({ kind }: Token): boolean => kind === 'number' || kind === 'date';

function ofStatement(context: RuleContext, traced: AlignedStatement, reading: Read): Finding[] {
  const { statement, evidence, window } = traced;
  if (!statement.parts.some(({ tokens }) => tokens.some(isNumber))) return [];
  const row = joinedStatement(statement);
  const numbers = row.tokens.filter(isNumber).length;
  // For cells, other numbers of the block are not rivals: each is looked up by itself.
  const places = statement.kind === 'cell' ? window.flatMap(reading.read) : evidence.flatMap(reading.read);
  const crowded = numbers * places.length > MOST_FITS;
  return row.tokens.flatMap((token, at) => {
    if (!isNumber(token)) return [];
    const own = evidence.filter((passage) => reading.keys(passage).has(token.key)).flatMap(reading.read);
    return ofNumber(
      context,
      traced,
      { row, token, at },
      { reading, own, places: crowded ? [] : places, crowded },
    );
  });
}

/** Bound on statement numbers × evidence numbers: a hundred beside five hundred. */
const MOST_FITS = 50_000;

interface Evidence {
  reading: Read;
  /** Numbers in the evidence that match this one. */
  own: readonly NumberInPassage[];
  /** Numbers that may stand in its place. */
  places: readonly NumberInPassage[];
  /** Too many numbers on both sides to compare all with all. */
  crowded: boolean;
}

function ofNumber(
  context: RuleContext,
  traced: AlignedStatement,
  stated: NumberInStatement,
  evidence: Evidence,
): Finding[] {
  const { statement, window, document } = traced;
  const { row, token, at } = stated;
  const place = { path: row.parts[at]?.path ?? '', words: token.shown };
  if (evidence.own.length === 0) return unfound(context, traced, stated, { ...evidence, place });
  const isTime = token.kind === 'date' || isYear(token);
  // The years that head a table's columns occur in all of its rows.
  if (evidence.crowded || (isTime && statement.kind === 'cell')) return [];
  const around = surroundingsOf({ tokens: row.tokens, text: row.text, from: at, to: at + 1 });
  const fit = (one: NumberInPassage): ScoredNumber => ({
    one,
    fit: agreement(around, one.around, context.weigh),
  });
  const own = evidence.own.filter(({ keys }) => keys.includes(token.key)).map(fit);
  const best = Math.max(0, ...own.map(({ fit }) => fit));
  const rival =
    statement.kind === 'cell'
      ? undefined
      : rivalOf(stated, evidence.places.map(fit), {
          own: best,
          inWindow: isInWindow(window, own),
          weigh: context.weigh,
        });
  if (rival) {
    const theirs = rival.passage.tokens[rival.at]?.shown;
    const sides = { ours: token.shown, theirs, passage: rival.passage, document };
    return [finding('check/number-differs', context, place, sides)];
  }
  if (isTime) return [];
  const said = own.filter(({ fit }) => fit >= best * SAME_MATTER).map(({ one }) => one);
  const dress = qualifiersAt(row, at);
  const label = row.tokens.filter((_, i) => row.parts[i]?.role === 'label');
  const ours = { ...dress, softenedHere: dress.softenedHere || isEstimated(label) };
  const near = row.tokens.slice(Math.max(0, at - NEAR_PLAN), at + NEAR_PLAN);
  const aim = aimOf(said);
  if (aim && !saysAim(row.tokens) && !evidence.reading.isAim(traced)) {
    const sides = { ours: token.shown, theirs: `${shownOf(aim)}: … ${token.shown}`, document };
    return [finding('check/plan-lost', context, place, { ...sides, passage: said[0]?.passage })];
  }
  return otherQualifiers(context, traced, ours, said, place).filter(
    ({ code, theirs }) =>
      // A cell's unit is in its header or in a cell of its own.
      !(code === 'check/unit-differs' && statement.kind === 'cell' && dress.unit.length === 0) &&
      // "mức 12 của kế hoạch" is "kế hoạch 12".
      !(code === 'check/plan-lost' && saysWords(near, theirs ?? '', context.loaded.outline.lang)),
  );
}

/** The evidence lacks the number: either all documents do, or one has it in another context. */
function unfound(
  context: RuleContext,
  traced: AlignedStatement,
  stated: NumberInStatement,
  { reading, places, place }: Evidence & { place: { path: string; words: string } },
): Finding[] {
  const { statement, window, document } = traced;
  const { row, token } = stated;
  if (isRatio(traced, token, reading)) return [];
  if (!reading.known.has(token.key))
    return isAnniversary(context, statement, token, reading.known)
      ? []
      : [missing(context, traced, stated, { places, place })];
  if (window.length === 0 || (statement.kind === 'cell' && standsInRow(reading.rows, row, token))) return [];
  return [
    finding('check/number-elsewhere', context, place, { ours: token.shown, passage: window[0], document }),
  ];
}

/** "168/412" for "trong 412 lao động có 168 người": one passage has both. */
function isRatio({ evidence }: AlignedStatement, { key, kind }: Token, { keys }: Read): boolean {
  const parts = key.split('/');
  if (kind !== 'number' || parts.length !== 2) return false;
  return evidence.some((passage) => parts.every((part) => keys(passage).has(part)));
}

/** The word that introduces the list of aims in which every occurrence lies. */
const aimOf = (places: readonly NumberInPassage[]): Qualifiers['aim'] | undefined =>
  places.length > 0 && places.every(({ dress }) => dress.aim.length > 0) ? places[0]?.dress.aim : undefined;

/** Whether words speak of a plan or aim. */
function saysAim(tokens: readonly Token[]): boolean {
  const keys = tokens.map(({ key }) => key);
  return keys.some((_, at) => phraseAt(PLANNED, keys, at) > 0 || phraseAt(AIMED, keys, at) > 0);
}

/** A title or heading above a statement that speaks of an aim. */
function aims({ traced }: RuleContext): (traced: AlignedStatement) => boolean {
  const headings = traced.filter(({ statement, tokens }) => statement.kind === 'heading' && saysAim(tokens));
  const blocks = headings.map(({ statement }) => statement.block);
  return ({ statement: { block } }) => blocks.some((one) => one === block || block.startsWith(`${one}.`));
}

const NEAR_PLAN = 8;
const saysWords = (tokens: readonly Token[], words: string, lang: Lang): boolean => {
  const keys = new Set(tokens.map(({ key }) => key));
  return tokensOf(words, lang).every(({ key }) => keys.has(key));
};

/** A table row has the number and the name of the cell's row, wherever the cell was found. */
const standsInRow = (rows: TableRows, { tokens, parts }: JoinedStatement, token: Token): boolean =>
  rows.having(
    tokens.filter((_, i) => parts[i]?.role === 'row'),
    [token],
  ).length > 0;

/** Share of the best agreement that a place needs to concern the same thing. */
const SAME_MATTER = 0.75;

/** Minimum agreement of the surroundings of a replacement number. */
const INSTEAD = 0.4;

/** The document lacks the number: what it has in that position, if the rest of the statement identifies it. */
function missing(
  context: RuleContext,
  traced: AlignedStatement,
  { row, token, at }: NumberInStatement,
  { places, place }: { places: readonly NumberInPassage[]; place: { path: string; words: string } },
): Finding {
  const { diff, tokens, theirs, theirPassages, document, window } = traced;
  const own = tokens.findIndex(({ key }) => key === token.key);
  const hunk = diff.hunks.find(({ ours }) => own >= ours.from && own < ours.to);
  const inRow = theirs.slice(hunk?.theirs.from, hunk?.theirs.to).find(({ kind }) => kind === token.kind);
  const around = surroundingsOf({ tokens: row.tokens, text: row.text, from: at, to: at + 1 });
  const [best] = places
    .filter(({ passage, at: there }) => {
      const other = passage.tokens[there];
      const isSaid = row.tokens.some(({ key }) => key === other?.key);
      return other?.kind === token.kind && isYear(other) === isYear(token) && !isSaid;
    })
    .map((one) => ({ one, fit: agreement(around, one.around, context.weigh) }))
    .sort((a, b) => b.fit - a.fit);
  const near = best && best.fit >= INSTEAD ? best.one : undefined;
  const instead = inRow ?? near?.passage.tokens[near.at];
  const passage = inRow ? theirPassages[theirs.indexOf(inRow)] : near?.passage;
  if (instead) {
    const sides = { ours: token.shown, theirs: instead.shown, passage, document };
    return finding('check/number-differs', context, place, sides);
  }
  const sides = { ours: token.shown, passage: window[0], document };
  return { ...finding('check/number-added', context, place, sides), params: { number: token.shown } };
}

/** An anniversary's date, when the document gives the original date and the number of years: 27/9/1940 and 80. */
function isAnniversary(
  { documents }: RuleContext,
  statement: Statement,
  { key, kind }: Token,
  known: ReadonlySet<string>,
): boolean {
  if (statement.kind !== 'title') return false;
  const [, day = '', year = ''] = /^(.*\/)?(\d{4})$/.exec(key) ?? [];
  if (kind !== 'date' || year === '') return false;
  const dates = documents.flatMap(({ passages }) => passages.flatMap(({ tokens }) => tokens));
  return dates.some(({ key: other }) => {
    const years = Number(year) - Number(/^(?:.*\/)?(\d{4})$/.exec(other)?.[1] ?? Number.NaN);
    return other.startsWith(day) && years > 0 && years % 5 === 0 && known.has(String(years));
  });
}
