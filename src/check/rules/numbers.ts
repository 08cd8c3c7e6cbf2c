// Numbers and dates of statements in other words → those that the passage does not have, or has with another unit, hedge
// or beside another thing.
import { type Beside, type Finding, finding, shownOf, type Traced } from '../beside.js';
import { agreement, type Surroundings, surroundingsOf } from '../context.js';
import { type Dress, dressAt, type FoundHedge, isEstimate, isEstimated } from '../dress.js';
import type { Token } from '../fold.js';
import { isMeasure, NEGATION, phraseAt } from '../lexicon.js';
import { answers, keysIn } from '../number-keys.js';
import type { Passage } from '../passages.js';
import { type Row, rowOf, type Statement } from '../statements.js';

export function numbersInOtherWords(beside: Beside): Finding[] {
  const known = new Set(beside.documents.flatMap(({ passages }) => passages.flatMap(keysIn)));
  const read = reader();
  return beside.traced
    .filter(({ statement, verbatim }) => !(beside.strict && verbatim && statement.kind === 'sentence'))
    .flatMap((traced) => ofStatement(beside, traced, { known, read }));
}

/** A number where the evidence has it. */
interface Place {
  passage: Passage;
  at: number;
  /** What it answers to: a date to its month and year too, a word to what it counts. */
  keys: readonly string[];
  around: Surroundings;
  dress: Dress;
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

interface Stated {
  row: Row;
  token: Token;
  /** Index of the token in the row. */
  at: number;
}
interface Fitted {
  one: Place;
  /** Agreement of what surrounds the number here and there. */
  fit: number;
}
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
    return [missing(beside, traced, token, place)];
  }
  if (window.length === 0) return [];
  if (!evidence.keys.has(token.key)) {
    const sides = { ours: token.shown, passage: window[0], document };
    return [finding('check/number-elsewhere', beside, place, sides)];
  }
  if (evidence.crowded) return [];
  const around = surroundingsOf({ tokens: row.tokens, text: row.text, from: at, to: at + 1 });
  const fitted = evidence.places.map((one) => ({ one, fit: agreement(around, one.around, beside.weigh) }));
  const own = fitted.filter(({ one }) => one.keys.includes(token.key));
  const best = Math.max(0, ...own.map(({ fit }) => fit));
  const rival =
    statement.kind === 'cell' ? undefined : rivalOf(stated, fitted, best, isInWindow(window, own));
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
  return dressed(beside, traced, ours, said, place);
}

/** Share of the best agreement that a place must have to speak of the same matter. */
const SAME_MATTER = 0.75;

const isYear = ({ shown }: Token): boolean => /^(?:1\d|20)\d\d$/.test(shown);

/** How well the surroundings of another number must agree, and by how much better than those of the same number. */
const RIVAL = { least: 0.45, better: 0.2 };

/** The number that the document has where it speaks of this; undefined when the statement's own stands as well there. */
function rivalOf(
  { token, row, at }: Stated,
  places: readonly Fitted[],
  own: number,
  inWindow: boolean,
): Place | undefined {
  // A year often opens its sentence, far from what it is the year of.
  if (isYear(token) && row.parts[at]?.role !== 'when') return undefined;
  const [best] = places
    .filter(({ one }) => {
      const other = one.passage.tokens[one.at];
      return (
        other?.kind === token.kind &&
        isYear(other) === isYear(token) &&
        !one.keys.includes(token.key) &&
        // What the statement says as well is no rival.
        !row.tokens.some(({ key }, i) => i !== at && one.keys.includes(key))
      );
    })
    .sort((a, b) => b.fit - a.fit);
  if (inWindow && best && !hasNumber(best.one.passage, token)) return undefined;
  return best && best.fit >= RIVAL.least && best.fit >= own + RIVAL.better ? best.one : undefined;
}

/** The passage that the statement comes from has the number: another passage's number is of another matter. */
const isInWindow = (window: readonly Passage[], own: readonly Fitted[]): boolean =>
  own.some(({ one }) => window.includes(one.passage));
const hasNumber = (passage: Passage, { key }: Token): boolean => keysIn(passage).includes(key);

/** The document has no such number: what stands in its place there, when the rest of the statement tells. */
function missing(
  beside: Beside,
  traced: Traced,
  token: Token,
  place: { path: string; words: string },
): Finding {
  const { diff, tokens, theirs, theirPassages, document, window } = traced;
  const own = tokens.findIndex(({ key }) => key === token.key);
  const hunk = diff.hunks.find(({ ours }) => own >= ours.from && own < ours.to);
  const instead = theirs.slice(hunk?.theirs.from, hunk?.theirs.to).find(({ kind }) => kind === token.kind);
  const passage = theirPassages[instead ? theirs.indexOf(instead) : 0];
  if (instead) {
    const sides = { ours: token.shown, theirs: instead.shown, passage, document };
    return finding('check/number-differs', beside, place, sides);
  }
  const sides = { ours: token.shown, passage: window[0], document };
  return { ...finding('check/number-added', beside, place, sides), params: { number: token.shown } };
}

/** A number with its unit and its hedge, as the places have it that say this. */
function dressed(
  beside: Beside,
  { document }: Traced,
  ours: Dress,
  places: readonly Place[],
  at: { path: string; words: string },
): Finding[] {
  const [first] = places;
  if (!first) return [];
  const sides = { passage: first.passage, document };
  const found: Finding[] = [];
  const unit = otherUnit(ours, places);
  if (unit)
    found.push(
      finding('check/unit-differs', beside, at, {
        ours: `${at.words} ${shownOf(ours.unit)}`.trim(),
        theirs: `${at.words} ${shownOf(unit)}`.trim(),
        ...sides,
      }),
    );
  const lost = hedgeLost(ours, places);
  const added = hedgeAdded(ours, places);
  const dress = (hedge: FoundHedge | undefined): string =>
    `${hedge ? `${shownOf(hedge.tokens)} ` : ''}${at.words}`;
  if (added || lost) {
    const code = added
      ? 'check/hedge-differs'
      : lost?.kind === 'planned'
        ? 'check/plan-lost'
        : 'check/hedge-lost';
    const told = finding(code, beside, at, { ours: dress(added), theirs: dress(lost), ...sides });
    found.push(
      code === 'check/hedge-lost'
        ? { ...told, params: { ...told.params, hedge: shownOf(lost?.tokens ?? []), number: at.words } }
        : told,
    );
  }
  return found;
}

/** The unit of the document, where it is another one; an empty one where the document counts something without it. */
function otherUnit({ unit }: Dress, places: readonly Place[]): readonly Token[] | undefined {
  const units = places.map(({ dress }) => dress.unit);
  if (units.some((one) => agree(unit, one))) return undefined;
  const theirs = units.find((one) => one.length > 0);
  if (unit.length === 0) return units.every(([sign]) => sign && isMeasure(sign)) ? theirs : undefined;
  return theirs ?? (unit[0] && isMeasure(unit[0]) ? [] : undefined);
}

const agree = (ours: readonly Token[], theirs: readonly Token[]): boolean =>
  ours.every(({ key }, i) => i >= theirs.length || theirs[i]?.key === key) &&
  (theirs.length > 0 || ours.length === 0) &&
  // "%" and "điểm %" differ although one ends like the other.
  (ours.length > 0 || theirs.length === 0);

const same = (a: FoundHedge, b: FoundHedge): boolean =>
  a.kind === b.kind || (isEstimate(a.kind) && isEstimate(b.kind));

/** A hedge that the document has at each place that says this, and the statement nowhere. */
function hedgeLost({ hedges, unit, softenedHere }: Dress, places: readonly Place[]): FoundHedge | undefined {
  return places[0]?.dress.hedges.find(
    (hedge) =>
      (hedge.near || (isEstimate(hedge.kind) && !softenedHere)) &&
      !(isEstimate(hedge.kind) && isTime(unit)) &&
      !hedges.some((one) => same(one, hedge)) &&
      places.every(({ dress }) => dress.hedges.some((one) => same(one, hedge))),
  );
}

/** "dự ước 6 tháng": not the months are estimated. */
const isTime = (unit: readonly Token[]): boolean =>
  /^(?:tháng|năm|quý|ngày|months?|years?|days?)$/iu.test(unit[0]?.shown ?? '');

/** A hedge right before the number in the statement, and at no place of the document. */
function hedgeAdded({ hedges }: Dress, places: readonly Place[]): FoundHedge | undefined {
  const near = hedges.filter((one) => one.near);
  return near.find(
    (hedge) =>
      !places.some(({ dress }) => dress.hedges.some((one) => same(one, hedge))) &&
      !places.some(({ dress }) => dress.softened && isEstimate(hedge.kind)) &&
      !(isDenial(hedge) && places.some(({ passage, at }) => deniesBefore(passage, at))),
  );
}

/** "điện chưa tới 2 huyện" denies, as "2 huyện chưa có điện" does; it is no border of the figure. */
const isDenial = ({ tokens }: FoundHedge): boolean =>
  phraseAt(
    NEGATION,
    tokens.map(({ key }) => key),
    0,
  ) > 0;
const deniesBefore = ({ tokens }: Passage, at: number): boolean => {
  const keys = tokens.slice(Math.max(0, at - 12), at + 12).map(({ key }) => key);
  return keys.some((_, i) => phraseAt(NEGATION, keys, i) > 0);
};

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
