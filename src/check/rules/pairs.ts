// What belongs together in a block: value and label, date and event, name and role, cell with row and column. If two
// were swapped, they fit the document better the other way round.

import { groupBy } from '../group-by.js';
import { type AlignedStatement, type Finding, finding, type RuleContext, shownOf } from '../rule-context.js';
import { type PartRole, statementPart } from '../statements.js';
import { rowHas, TableRows } from '../table-rows.js';
import type { Token } from '../tokens.js';
import { measured, NOTHING, type Ruler, type Sought, type TokenInPassage, votes } from './nearest.js';

/** The part that is looked up, per statement kind; the other parts should be near it. */
const PIVOT: Partial<Record<string, readonly PartRole[]>> = {
  event: ['when'],
  figure: ['value'],
  cell: ['value'],
  person: ['name'],
};

interface Item {
  traced: AlignedStatement;
  pivot: readonly Token[];
  rest: readonly Token[];
  /** The same per part: row and column names count alike, whatever their length. */
  groups: readonly (readonly Token[])[];
  /** Paths of the names of a cell's row and column. */
  row: string;
  column: string;
  proven: Proven;
}

/** What a table row of the document states about a cell. */
interface Proven {
  /** It has the cell's row and value: cells of other rows have not been swapped with it. */
  ofRow: boolean;
  /** It has the column's name right before the value, or names no columns and proves nothing about them. */
  ofColumn: boolean;
}
const NOT_PROVEN: Proven = { ofRow: false, ofColumn: false };

export function swappedPairs(context: RuleContext): Finding[] {
  const rows = new TableRows(context.documents);
  const items = context.traced.flatMap((traced) => itemOf(traced, rows));
  const blocks = groupBy(items, ({ traced }) => traced.statement.block);
  return [...blocks.values()].flatMap((own) => swapsIn(context, own));
}

function itemOf(traced: AlignedStatement, rows: TableRows): Item[] {
  const { statement } = traced;
  const roles = PIVOT[statement.kind];
  if (!roles) return [];
  const pivot = roles.flatMap((role) => statementPart(statement, role)?.tokens ?? []);
  const parts = statement.parts.filter(({ role }) => !roles.includes(role) && role !== 'change');
  const rest = parts.flatMap(({ tokens }) => tokens);
  return [
    {
      traced,
      pivot,
      rest,
      groups: parts.map(({ tokens }) => tokens),
      row: statementPart(statement, 'row')?.path ?? '',
      column: statementPart(statement, 'column')?.path ?? '',
      proven: statement.kind === 'cell' ? provenIn(rows, traced, pivot) : NOT_PROVEN,
    },
  ];
}

/** Margin by which swapping must fit better: relative to the fit itself, and absolute. */
const RATIO = 1.25;
const MARGIN = 0.02;

function swapsIn(context: RuleContext, items: readonly Item[]): Finding[] {
  if (items.length < 2) return [];
  const row = rowOf(items);
  if (row.length === 0) return [];
  const isLarge = items.length > MOST.items || row.length > MOST.words;
  const ruler = isLarge ? NOTHING : measured(row);
  const places = items.map(({ pivot }) => occurrences(row, pivot));
  const weights = weightsOf(items);
  const fitOf = (i: number, j: number): number =>
    nearness(row, places[i] ?? [], items[j]?.groups ?? [], weights);
  const found: Finding[] = [];
  const owns = items.map((_, i) => fitOf(i, i));
  const isSwapped = (i: number, j: number): boolean => {
    const [a = 0, b = 0] = [owns[i], owns[j]];
    const [ab, ba] = [fitOf(i, j), fitOf(j, i)];
    return ab + ba > (a + b) * RATIO + MARGIN && ab > a && ba > b;
  };
  for (const [i, j] of candidates(items))
    if (isSwapped(i, j) || isOutvoted(context, ruler, [items[i], items[j]], [places[i], places[j]]))
      found.push(...told(context, [items[i], items[j]], places[i]?.[0], row));
  return found;
}

/** Most pairs of a block that are compared. */
const MOST_PAIRS = 4_000;

/** Two that may have been swapped; cells that share neither row nor column are not swapped by accident. */
function candidates(items: readonly Item[]): [number, number][] {
  const places = items.map((item, at) => ({ at, item, pivot: keysOf(item.pivot), rest: keysOf(item.rest) }));
  const lines =
    items[0]?.traced.statement.kind === 'cell'
      ? [
          ...groupBy(places, ({ item }) => item.row).values(),
          ...groupBy(places, ({ item }) => item.column).values(),
        ]
      : [places];
  const found: [number, number][] = [];
  for (const line of lines)
    for (const [n, a] of line.entries())
      for (const b of line.slice(n + 1)) {
        if (found.length >= MOST_PAIRS) return found;
        const isSure = a.item.row !== '' && (isProven(a.item, b.item) || isProven(b.item, a.item));
        if (a.pivot !== b.pivot && a.rest !== b.rest && !isSure) found.push([a.at, b.at]);
      }
  return found;
}

const isProven = ({ proven, row }: Item, other: Item): boolean =>
  proven.ofRow && (row !== other.row || proven.ofColumn);

const keysOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

/** Words nearer to the other item must outweigh those nearer to their own. */
const OUTVOTED = { ratio: 1.7, least: 0.15 };
/** An event's details are further from its date. */
const OUTVOTED_EVENT = { ratio: 2.2, least: 0.28 };
/** Beyond this many items in a block, or words in their source, no votes are counted. */
const MOST = { items: 60, words: 6_000 };

function isOutvoted(
  { weigh }: RuleContext,
  ruler: Ruler,
  [a, b]: readonly (Item | undefined)[],
  [ofA, ofB]: readonly (readonly number[] | undefined)[],
): boolean {
  if (!a || !b || !mayVote(a) || !mayVote(b)) return false;
  const { own, other } = votes(ruler, [soughtOf(a, ofA), soughtOf(b, ofB)], weigh);
  const { least, ratio } = a.traced.statement.kind === 'event' ? OUTVOTED_EVENT : OUTVOTED;
  return other >= least && other > own * ratio;
}

/** All words in sequence are evidence for numbers and people; for other cells and times they say too little. */
const mayVote = ({ pivot, traced }: Item): boolean =>
  traced.statement.kind === 'person' || pivot.some(({ kind }) => kind === 'number' || kind === 'date');

const soughtOf = ({ pivot, rest }: Item, places: readonly number[] = []): Sought => ({
  places,
  length: pivot.length,
  rest: new Set(rest.map(({ key }) => key)),
});

function provenIn(rows: TableRows, { statement }: AlignedStatement, pivot: readonly Token[]): Proven {
  const row = statementPart(statement, 'row')?.tokens ?? [];
  const names = statementPart(statement, 'column')?.tokens ?? [];
  if (row.length === 0 || pivot.length === 0) return NOT_PROVEN;
  const found = rows.having(row, pivot);
  return {
    ofRow: found.length > 0,
    ofColumn: found.some(
      (keys) => rowHas(keys, [...names, ...pivot]) || !names.some(({ key }) => keys.includes(key)),
    ),
  };
}

function told(
  context: RuleContext,
  [a, b]: readonly (Item | undefined)[],
  at: number | undefined,
  row: readonly TokenInPassage[],
): Finding[] {
  if (!a || !b) return [];
  const [pivot] = (PIVOT[a.traced.statement.kind] ?? []).flatMap(
    (role) => statementPart(a.traced.statement, role) ?? [],
  );
  if (!pivot) return [];
  const shown = shownOf;
  return [
    finding(
      'check/pair-differs',
      context,
      { path: pivot.path, words: pivot.tokens[0]?.shown },
      {
        ours: `${shown(a.pivot)} – ${shown(a.rest)}`,
        theirs: `${shown(a.pivot)} – ${shown(b.rest)}`,
        passage: row[at ?? 0]?.passage,
        document: a.traced.document,
      },
    ),
  ];
}

/** The evidence of all items of the block, in sequence. */
function rowOf(items: readonly Item[]): TokenInPassage[] {
  const passages = [...new Set(items.flatMap(({ traced }) => traced.evidence))].sort(
    (a, b) => a.index - b.index,
  );
  return passages.flatMap((passage) => passage.tokens.map((token) => ({ token, passage })));
}

/** The best places: where most of the words occur together. */
function occurrences(row: readonly TokenInPassage[], pivot: readonly Token[]): number[] {
  const keys = pivot.map(({ key }) => key);
  const [first] = keys;
  if (first === undefined) return [];
  const span = keys.length + 2;
  let best = 0;
  let places: number[] = [];
  row.forEach(({ token, passage }, at) => {
    if (!keys.includes(token.key)) return;
    const near = new Set<string>();
    for (let i = at; i < Math.min(row.length, at + span) && row[i]?.passage === passage; i++) {
      const key = row[i]?.token.key ?? '';
      if (keys.includes(key)) near.add(key);
    }
    if (near.size > best) {
      best = near.size;
      places = [];
    }
    if (near.size === best) places.push(at);
  });
  return best * 2 > new Set(keys).size ? places : [];
}

/** Words shared by all items distinguish none. */
function weightsOf(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rest } of items)
    for (const key of new Set(rest.map((token) => token.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, count === items.length ? 0.05 : 1 / count]));
}

/** Distance in words that halves the weight; another number or a sentence end in between counts against it. */
const HALF = 16;
/** What precedes governs what follows ("Năm 1997 … Đến nay …"), even across other numbers; rarely the reverse. */
const BACK = { first: 1, number: 0.75, sentence: 0.45 } as const;
const FORTH = { first: 0.8, number: 0.5, sentence: 0.2 } as const;
const REACH = 60;

/** How near each part's words are to one of the places, 0 to 1. */
function nearness(
  row: readonly TokenInPassage[],
  places: readonly number[],
  groups: readonly (readonly Token[])[],
  weights: ReadonlyMap<string, number>,
): number {
  const parts = groups.map((tokens) => {
    const keys = new Set(tokens.map(({ key }) => key));
    return { keys, mass: [...keys].reduce((sum, key) => sum + (weights.get(key) ?? 0), 0) };
  });
  const told = parts.filter(({ mass }) => mass > 0);
  const at = (place: number): number =>
    told.reduce((sum, { keys, mass }) => sum + nearest(row, place, keys, weights) / mass, 0) / told.length;
  return told.length === 0 ? 0 : Math.max(0, ...places.map(at));
}

function nearest(
  row: readonly TokenInPassage[],
  at: number,
  keys: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  const best = new Map<string, number>();
  for (const { key, value } of [...seenFrom(row, at, -1), ...seenFrom(row, at, 1)])
    if (keys.has(key) && value > (best.get(key) ?? 0)) best.set(key, value);
  return [...best].reduce((sum, [key, value]) => sum + value * (weights.get(key) ?? 0), 0);
}

/** The words on one side of a place, with their nearness: 1 at the place itself, decreasing away from it. */
function seenFrom(
  row: readonly TokenInPassage[],
  at: number,
  step: 1 | -1,
): { key: string; value: number }[] {
  const way = step < 0 ? BACK : FORTH;
  const seen: { key: string; value: number }[] = [];
  let factor: number = way.first;
  let before = row[at]?.passage;
  for (let away = 1; away <= REACH; away++) {
    const here = row[at + step * away];
    if (!here) break;
    if (here.passage !== before) factor *= way.sentence;
    before = here.passage;
    const { key, kind } = here.token;
    seen.push({ key, value: factor * 2 ** (-away / HALF) });
    if (kind === 'number' && !/^(?:1\d|20)\d\d$/.test(key)) factor *= way.number;
  }
  return seen;
}
