// Numbers and dates of statements in other words → those that the passage does not have, or has with another unit, hedge
// or beside another thing.

import type { Lang } from '../../messages/message.js';
import { type Beside, type Finding, finding, shownOf, type Traced } from '../beside.js';
import { agreement, surroundingsOf } from '../context.js';
import { type Dress, dressAt, isEstimated } from '../dress.js';
import { type Token, tokensOf } from '../fold.js';
import { AIMED, PLANNED, phraseAt } from '../lexicon.js';
import { answers, keysIn } from '../number-keys.js';
import type { Passage } from '../passages.js';
import { type Row, rowOf, type Statement } from '../statements.js';
import { dressed } from './number-dress.js';
import { isInWindow, isYear, type Place, rivalOf, type Stated } from './number-rivals.js';

export function numbersInOtherWords(beside: Beside): Finding[] {
  const known = new Set(beside.documents.flatMap(({ passages }) => passages.flatMap(keysIn)));
  const read = reader();
  return beside.traced
    .filter(({ statement, verbatim }) => !(beside.strict && verbatim && statement.kind === 'sentence'))
    .flatMap((traced) => ofStatement(beside, traced, { known, read }));
}

interface Read {
  known: ReadonlySet<string>;
  read(passage: Passage): readonly Place[];
}

/** Reads the numbers of a passage once. */
function reader(): (passage: Passage) => readonly Place[] {
  const known = new Map<Passage, Place[]>();
  return (passage) => {
    const { tokens, text } = passage;
    const found =
      known.get(passage) ??
      tokens.flatMap((token, at): Place[] => {
        const keys = answers(token);
        const spot = { tokens, text, from: at, to: at + 1 };
        return keys.length === 0
          ? []
          : [{ passage, at, keys, around: surroundingsOf(spot), dress: dressAt(passage, at) }];
      });
    known.set(passage, found);
    return found;
  };
}

const isNumber = ({ kind }: Token): boolean => kind === 'number' || kind === 'date';

function ofStatement(beside: Beside, traced: Traced, { known, read }: Read): Finding[] {
  if (!traced.statement.parts.some(({ tokens }) => tokens.some(isNumber))) return [];
  const row = rowOf(traced.statement);
  const keys = new Set(traced.evidence.flatMap(keysIn));
  const places = traced.evidence.flatMap(read);
  const crowded = row.tokens.filter(isNumber).length * places.length > MOST_FITS;
  return row.tokens.flatMap((token, at) =>
    isNumber(token) ? ofNumber(beside, traced, { row, token, at }, { known, keys, places, crowded }) : [],
  );
}

/** Numbers of a statement times those of its evidence: one with a hundred numbers beside five hundred. */
const MOST_FITS = 50_000;

interface Evidence {
  /** What numbers of all documents, and of the evidence, answer to. */
  known: ReadonlySet<string>;
  keys: ReadonlySet<string>;
  places: readonly Place[];
  /** More numbers on both sides than can each be laid beside each. */
  crowded: boolean;
}

function ofNumber(beside: Beside, traced: Traced, stated: Stated, evidence: Evidence): Finding[] {
  const { statement, window, document } = traced;
  const { row, token, at } = stated;
  const place = { path: row.parts[at]?.path ?? '', words: token.shown };
  if (!evidence.known.has(token.key)) {
    if (isAnniversary(beside, statement, token, evidence.known)) return [];
    return [missing(beside, traced, stated, { places: evidence.places, place })];
  }
  if (window.length === 0) return [];
  if (!evidence.keys.has(token.key)) {
    if (statement.kind === 'cell' && standsInRow(beside, row, token)) return [];
    const sides = { ours: token.shown, passage: window[0], document };
    return [finding('check/number-elsewhere', beside, place, sides)];
  }
  if (evidence.crowded) return [];
  const around = surroundingsOf({ tokens: row.tokens, text: row.text, from: at, to: at + 1 });
  const fitted = evidence.places.map((one) => ({ one, fit: agreement(around, one.around, beside.weigh) }));
  const own = fitted.filter(({ one }) => one.keys.includes(token.key));
  const best = Math.max(0, ...own.map(({ fit }) => fit));
  const rival =
    statement.kind === 'cell'
      ? undefined
      : rivalOf(stated, fitted, { own: best, inWindow: isInWindow(window, own), weigh: beside.weigh });
  if (rival) {
    const theirs = rival.passage.tokens[rival.at]?.shown;
    const sides = { ours: token.shown, theirs, passage: rival.passage, document };
    return [finding('check/number-differs', beside, place, sides)];
  }
  if (token.kind === 'date' || isYear(token)) return [];
  const said = own.filter(({ fit }) => fit >= best * SAME_MATTER).map(({ one }) => one);
  const dress = dressAt(row, at);
  const label = row.tokens.filter((_, i) => row.parts[i]?.role === 'label');
  const ours = { ...dress, softenedHere: dress.softenedHere || isEstimated(label) };
  const near = row.tokens.slice(Math.max(0, at - NEAR_PLAN), at + NEAR_PLAN);
  const aim = isAimed(beside, traced, row) ? undefined : aimOf(said);
  if (aim) {
    const sides = { ours: token.shown, theirs: `${shownOf(aim)}: … ${token.shown}`, document };
    return [finding('check/plan-lost', beside, place, { ...sides, passage: said[0]?.passage })];
  }
  return dressed(beside, traced, ours, said, place).filter(
    ({ code, theirs }) =>
      // A cell has its unit in its head or in a cell of its own.
      !(code === 'check/unit-differs' && statement.kind === 'cell' && dress.unit.length === 0) &&
      // "mức 12 của kế hoạch" is "kế hoạch 12".
      !(code === 'check/plan-lost' && saysWords(near, theirs ?? '', beside.loaded.outline.lang)),
  );
}

/** The word that begins the list of aims in which every place has the number. */
const aimOf = (places: readonly Place[]): Dress['aim'] | undefined =>
  places.length > 0 && places.every(({ dress }) => dress.aim.length > 0) ? places[0]?.dress.aim : undefined;

/** The statement says that it is one of an aim, or what stands above it does. */
function isAimed({ traced, loaded }: Beside, { statement }: Traced, { tokens }: Row): boolean {
  const section = statement.block.split('.blocks.')[0] ?? '';
  const above = traced.filter(
    ({ statement: { block, kind } }) =>
      kind === 'heading' && (block === statement.block || section.startsWith(block)),
  );
  const said = [tokens, ...above.map((one) => one.tokens)];
  const year = Math.max(0, ...tokens.filter(isYear).map(({ key }) => Number(key)));
  return (
    said.some((row) => {
      const keys = row.map(({ key }) => key);
      return keys.some((_, i) => phraseAt(PLANNED, keys, i) > 0 || phraseAt(AIMED, keys, i) > 0);
    }) ||
    // A year to come says so by itself.
    year > Number(/\d{4}/.exec(loaded.outline.date ?? '')?.[0] ?? Number.POSITIVE_INFINITY)
  );
}

const NEAR_PLAN = 8;
const saysWords = (tokens: readonly Token[], words: string, lang: Lang): boolean => {
  const keys = new Set(tokens.map(({ key }) => key));
  return tokensOf(words, lang).every(({ key }) => keys.has(key));
};

/** A row of a table that has the number behind the name of the cell's row, wherever the cell was looked up. */
function standsInRow({ documents }: Beside, row: Row, { key }: Token): boolean {
  const names = row.tokens.filter((_, i) => row.parts[i]?.role === 'row').map((token) => token.key);
  return documents.some(({ passages }) =>
    passages.some((passage) => {
      const keys = passage.tokens.map((token) => token.key);
      return keys.includes(key) && names.every((name) => keys.includes(name));
    }),
  );
}

/** Share of the best agreement that a place must have to speak of the same matter. */
const SAME_MATTER = 0.75;

/** How well the surroundings of the number that stands instead must agree. */
const INSTEAD = 0.4;

/** The document has no such number: what stands in its place there, when the rest of the statement tells. */
function missing(
  beside: Beside,
  traced: Traced,
  { row, token, at }: Stated,
  { places, place }: { places: readonly Place[]; place: { path: string; words: string } },
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
    .map((one) => ({ one, fit: agreement(around, one.around, beside.weigh) }))
    .sort((a, b) => b.fit - a.fit);
  const near = best && best.fit >= INSTEAD ? best.one : undefined;
  const instead = inRow ?? near?.passage.tokens[near.at];
  const passage = inRow ? theirPassages[theirs.indexOf(inRow)] : near?.passage;
  if (instead) {
    const sides = { ours: token.shown, theirs: instead.shown, passage, document };
    return finding('check/number-differs', beside, place, sides);
  }
  const sides = { ours: token.shown, passage: window[0], document };
  return { ...finding('check/number-added', beside, place, sides), params: { number: token.shown } };
}

/** The day of an anniversary, of which the document names the first day and the years: 27/9/1940 and 80. */
function isAnniversary(
  { documents }: Beside,
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
