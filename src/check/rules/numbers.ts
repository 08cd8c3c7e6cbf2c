// Numbers and dates of statements in other words → those that the passage does not have, or has with another unit, hedge
// or thing counted.
import { type Beside, type Finding, finding, shownOf, type Traced } from '../beside.js';
import type { Token } from '../fold.js';
import { countOf, HEDGES, type Hedge, isUnit, phraseAt, phraseBefore } from '../lexicon.js';
import type { Passage } from '../passages.js';
import type { Part, Statement } from '../statements.js';

export function numbersInOtherWords(beside: Beside): Finding[] {
  const known = new Set(beside.documents.flatMap(({ passages }) => passages.flatMap(keysIn)));
  return beside.traced
    .filter(({ statement, verbatim }) => !(beside.strict && verbatim && statement.kind === 'sentence'))
    .flatMap((traced) => ofStatement(beside, traced, known));
}

/** Keys that a passage's numbers answer to: a date answers to its month and year too, a word to what it counts. */
function keysIn({ tokens }: Passage): string[] {
  return tokens.flatMap(({ kind, key }) => {
    if (kind === 'word') return countOf(key) ?? [];
    if (kind !== 'date') return [key, ...(key.includes('/') ? key.split('/') : [])];
    const parts = key.split('/');
    return [
      key,
      ...parts.slice(1).map((_, i) => parts.slice(i + 1).join('/')),
      `${parts.slice(0, -1).join('/')}/`,
      ...parts,
    ];
  });
}

/** A number where the evidence has it, with its unit and its hedge. */
interface Place {
  passage: Passage;
  unit: Token[];
  hedge: FoundHedge;
  /** A hedge earlier in the passage softens what follows: "dự ước sáu tháng … đạt 500 tỷ". */
  softened: boolean;
}

function ofStatement(beside: Beside, traced: Traced, known: ReadonlySet<string>): Finding[] {
  const said = lookedUp(traced);
  return traced.statement.parts.flatMap((part) =>
    part.tokens.flatMap((token, at) =>
      token.kind === 'number' || token.kind === 'date'
        ? ofNumber(beside, traced, { part, token, at, said }, known)
        : [],
    ),
  );
}

/** A statement and its evidence, read once for all of its numbers. */
interface Said {
  /** All tokens of the statement, and where those of each part begin. */
  tokens: readonly Token[];
  starts: ReadonlyMap<string, number>;
  /** What the evidence's numbers answer to. */
  keys: ReadonlySet<string>;
  /** Where the evidence has a number, by its key: one place for each unit and hedge that it has there. */
  places: ReadonlyMap<string, readonly Place[]>;
}

function lookedUp({ statement, evidence }: Traced): Said {
  const starts = new Map<string, number>();
  const tokens: Token[] = [];
  for (const part of statement.parts) {
    if (!starts.has(part.path)) starts.set(part.path, tokens.length);
    for (const token of part.tokens) tokens.push(token);
  }
  const hasNumber = tokens.some(({ kind }) => kind === 'number' || kind === 'date');
  const read = hasNumber ? evidence : [];
  return { tokens, starts, keys: new Set(read.flatMap(keysIn)), places: placesIn(read) };
}

function placesIn(evidence: readonly Passage[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const seen = new Set<string>();
  for (const passage of evidence) {
    const softened = softenedFrom(passage);
    for (const [at, token] of passage.tokens.entries())
      for (const key of token.kind === 'word' ? [token.key, countOf(token.key)] : [token.key]) {
        if (key === undefined) continue;
        const place = dressAt(passage, at, at > softened);
        const once = `${key}|${shownOf(place.unit)}|${shownOf(place.hedge?.tokens ?? [])}|${place.softened}`;
        if (seen.has(once)) continue;
        seen.add(once);
        places.set(key, [...(places.get(key) ?? []), place]);
      }
  }
  return places;
}

const dressAt = (passage: Passage, at: number, softened: boolean): Place => ({
  passage,
  unit: unitAfter(passage.tokens, at),
  hedge: hedgeBefore(passage.tokens, at),
  softened,
});

interface Stated {
  part: Part;
  token: Token;
  /** Index of the token in its part. */
  at: number;
  said: Said;
}

function ofNumber(
  beside: Beside,
  traced: Traced,
  { part, token, at, said }: Stated,
  known: ReadonlySet<string>,
): Finding[] {
  const { statement, window, document } = traced;
  const place = { path: part.path, words: token.shown };
  if (!known.has(token.key))
    return isAnniversary(beside, statement, token, known) ? [] : [missing(beside, traced, token, place)];
  if (window.length === 0) return [];
  if (!said.keys.has(token.key)) {
    const sides = { ours: token.shown, passage: window[0], document };
    return [finding('check/number-elsewhere', beside, place, sides)];
  }
  if (token.kind === 'date' || isYear(token)) return [];
  const row = { tokens: said.tokens, at: (said.starts.get(part.path) ?? 0) + at };
  return dressed(beside, traced, row, said.places.get(token.key) ?? [], place);
}

const isYear = ({ shown }: Token): boolean => /^(?:1\d|20)\d\d$/.test(shown);

/** The document has no such number: what stands in its place there, when the rest of the statement tells. */
function missing(
  beside: Beside,
  traced: Traced,
  token: Token,
  place: { path: string; words: string },
): Finding {
  const { diff, tokens, theirs, theirPassages, document } = traced;
  const own = tokens.indexOf(token);
  const hunk = diff.hunks.find(({ ours }) => own >= ours.from && own < ours.to);
  const instead = theirs.slice(hunk?.theirs.from, hunk?.theirs.to).find(({ kind }) => kind === token.kind);
  const passage = theirPassages[instead ? theirs.indexOf(instead) : 0];
  if (instead)
    return finding('check/number-differs', beside, place, {
      ours: token.shown,
      theirs: instead.shown,
      passage,
      document,
    });
  return {
    ...finding('check/number-added', beside, place, {
      ours: token.shown,
      passage: traced.window[0],
      document,
    }),
    params: { number: token.shown },
  };
}

/** The tokens of the statement around a number: a figure's unit and label stand in other parts. */
interface Row {
  tokens: readonly Token[];
  at: number;
}

/** A number with its unit and its hedge, as the places have it that say this. */
function dressed(
  beside: Beside,
  traced: Traced,
  row: Row,
  places: readonly Place[],
  at: { path: string; words: string },
): Finding[] {
  const [first] = places;
  if (!first) return [];
  const { document } = traced;
  const found: Finding[] = [];
  const unit = unitAfter(row.tokens, row.at);
  const units = places.map((place) => place.unit);
  const bare = unit.length === 0 && units.every(([sign]) => sign?.kind === 'sign');
  const other = units.every((one) => !agree(unit, one)) && units.some((one) => one.length > 0);
  if (bare || (unit.length > 0 && other))
    found.push(
      finding('check/unit-differs', beside, at, {
        ours: `${at.words} ${shownOf(unit)}`,
        theirs: `${at.words} ${shownOf(units.find((one) => one.length > 0) ?? [])}`,
        passage: first.passage,
        document,
      }),
    );
  const hedge = hedgeBefore(row.tokens, row.at);
  const hedges = places.map((place) => place.hedge);
  const soft =
    hedge !== undefined && hedges.every((one) => one === undefined) && places.some((place) => place.softened);
  if (!soft && hedges.every((one) => one?.kind !== hedge?.kind))
    found.push(
      finding(hedge ? 'check/hedge-differs' : 'check/hedge-lost', beside, at, {
        ours: `${hedge ? `${shownOf(hedge.tokens)} ` : ''}${at.words}`,
        theirs: `${hedges[0] ? `${shownOf(hedges[0].tokens)} ` : ''}${at.words}`,
        passage: first.passage,
        document,
      }),
    );
  return found.map((one) =>
    one.code === 'check/hedge-lost' ? withHedge(one, shownOf(hedges[0]?.tokens ?? []), at.words) : one,
  );
}

/** The place of a passage's first hedge; what stands behind it is softened. */
function softenedFrom({ tokens }: Passage): number {
  const keys = tokens.map(({ key }) => key);
  const lists = Object.values(HEDGES);
  const at = keys.findIndex((_, i) => lists.some((list) => phraseAt(list, keys, i) > 0));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
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

const withHedge = (found: Finding, hedge: string, number: string): Finding => ({
  ...found,
  params: { ...found.params, hedge, number },
});

/** "tỷ đồng", "%", "điểm %": the words of measure behind a number. */
function unitAfter(tokens: readonly Token[], at: number): Token[] {
  const unit: Token[] = [];
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (!isUnit(token.key) && token.kind !== 'sign') break;
    unit.push(token);
  }
  return unit;
}

const agree = (ours: readonly Token[], theirs: readonly Token[]): boolean =>
  ours.every(({ key }, i) => i >= theirs.length || theirs[i]?.key === key) &&
  (theirs.length > 0 || ours.length === 0);

/** Words that may stand between a hedge and its number. */
const BETWEEN = 3;

type FoundHedge = { kind: Hedge; tokens: Token[] } | undefined;

/** Words of the longest hedge. */
const LONGEST = Math.max(...Object.values(HEDGES).map(({ longest }) => longest));

function hedgeBefore(all: readonly Token[], place: number): FoundHedge {
  const from = Math.max(0, place - BETWEEN - LONGEST);
  const tokens = all.slice(from, place + 1);
  const keys = tokens.map(({ key }) => key);
  const at = place - from;
  for (let end = at; end > Math.max(0, at - BETWEEN); end--) {
    if (end < at && tokens[end]?.kind !== 'word') return undefined;
    for (const [kind, list] of Object.entries(HEDGES) as [Hedge, (typeof HEDGES)[Hedge]][]) {
      if (kind === 'planned') continue;
      const length = phraseBefore(list, keys, end);
      if (length > 0 && (end === at || kind === 'about'))
        return { kind, tokens: tokens.slice(end - length, end) };
    }
  }
  return undefined;
}
