// What belongs together in a block: value and label, date and event, name and role, cell and its row and column. Two
// that have changed places fit the document better the other way round.
import { type Beside, type Finding, finding, type Traced } from '../beside.js';
import type { Token } from '../fold.js';
import { type PartRole, partOf } from '../statements.js';
import { measured, NOTHING, type Placed, type Ruler, type Sought, votes } from './nearest.js';

/** The part that is looked up, by the kind of statement; the other parts should stand near it. */
const PIVOT: Partial<Record<string, readonly PartRole[]>> = {
  event: ['when'],
  figure: ['value'],
  cell: ['value'],
  person: ['name'],
};

interface Item {
  traced: Traced;
  pivot: readonly Token[];
  rest: readonly Token[];
  /** The same by part: a row's name and a column's count alike, however long they are. */
  groups: readonly (readonly Token[])[];
}

export function swappedPairs(beside: Beside): Finding[] {
  return [...itemsByBlock(beside).values()].flatMap((items) => swapsIn(beside, items));
}

function itemsByBlock({ traced }: Beside): Map<string, Item[]> {
  const blocks = new Map<string, Item[]>();
  for (const one of traced) {
    const roles = PIVOT[one.statement.kind];
    if (!roles) continue;
    const pivot = roles.flatMap((role) => partOf(one.statement, role)?.tokens ?? []);
    const rest = one.statement.parts.filter(({ role }) => !roles.includes(role) && role !== 'change');
    const item = {
      traced: one,
      pivot,
      rest: rest.flatMap(({ tokens }) => tokens),
      groups: rest.map(({ tokens }) => tokens),
    };
    const known = blocks.get(one.statement.block);
    if (known) known.push(item);
    else blocks.set(one.statement.block, [item]);
  }
  return blocks;
}

/** By how much the other way round must fit better: of the fit itself, and at the least. */
const RATIO = 1.25;
const MARGIN = 0.02;

function swapsIn(beside: Beside, items: readonly Item[]): Finding[] {
  if (items.length < 2) return [];
  const row = rowOf(items);
  if (row.length === 0) return [];
  const isLarge = items.length > MOST.items || row.length > MOST.words;
  const ruler = isLarge ? NOTHING : measured(row);
  const places = items.map(({ pivot }) => occurrences(row, pivot));
  const weights = weightsOf(items);
  const fits = places.map((at) => items.map(({ groups }) => nearness(row, at, groups, weights)));
  const fitOf = (i: number, j: number): number => fits[i]?.[j] ?? 0;
  const found: Finding[] = [];
  const isSwapped = (i: number, j: number): boolean => {
    const own = fitOf(i, i) + fitOf(j, j);
    const other = fitOf(i, j) + fitOf(j, i);
    return other > own * RATIO + MARGIN && fitOf(i, j) > fitOf(i, i) && fitOf(j, i) > fitOf(j, j);
  };
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      if (!mayBeSwapped(items[i], items[j])) continue;
      if (!isSwapped(i, j) && !isOutvoted(beside, ruler, [items[i], items[j]], [places[i], places[j]]))
        continue;
      found.push(...told(beside, [items[i], items[j]], places[i]?.[0], row));
    }
  return found;
}

/** Words that stand nearer to the other item must outweigh those that stand nearer to their own. */
const OUTVOTED = { ratio: 1.7, least: 0.15 };
/** What is told of an event stands further from its date. */
const OUTVOTED_EVENT = { ratio: 2.2, least: 0.28 };
/** Items of a block, and words that they come from, beyond which no votes are counted. */
const MOST = { items: 60, words: 6_000 };

function isOutvoted(
  { weigh }: Beside,
  ruler: Ruler,
  [a, b]: readonly (Item | undefined)[],
  [ofA, ofB]: readonly (readonly number[] | undefined)[],
): boolean {
  if (!a || !b || !mayVote(a) || !mayVote(b)) return false;
  const { own, other } = votes(ruler, [soughtOf(a, ofA), soughtOf(b, ofB)], weigh);
  const { least, ratio } = a.traced.statement.kind === 'event' ? OUTVOTED_EVENT : OUTVOTED;
  return other >= least && other > own * ratio;
}

/** Words in a row of all that is said tell of numbers and of people; of other cells and times they tell too little. */
const mayVote = ({ pivot, traced }: Item): boolean =>
  traced.statement.kind === 'person' || pivot.some(({ kind }) => kind === 'number' || kind === 'date');

const soughtOf = ({ pivot, rest }: Item, places: readonly number[] = []): Sought => ({
  places,
  length: pivot.length,
  rest: new Set(rest.map(({ key }) => key)),
});

/**
 * A row of a table in the document: where it has the cell's row and value, cells of another row have not changed places
 * with it; where it has the column's name right before the value, no other has. A row without the names of its columns
 * tells nothing of them.
 */
function isProven(a: Item, b: Item): boolean {
  const row = partOf(a.traced.statement, 'row');
  const column = partOf(a.traced.statement, 'column');
  if (!row || row.tokens.length === 0) return false;
  const isSameRow = row.path === partOf(b.traced.statement, 'row')?.path;
  const rows = a.traced.document?.passages.filter((passage) => passage.row) ?? [];
  return rows.some(({ tokens }) => {
    const keys = tokens.map(({ key }) => key);
    if (!hasRow(keys, row.tokens) || !hasRow(keys, a.pivot)) return false;
    if (!isSameRow) return true;
    const names = column?.tokens ?? [];
    return hasRow(keys, [...names, ...a.pivot]) || !names.some(({ key }) => keys.includes(key));
  });
}

/** The words stand there side by side. */
const hasRow = (keys: readonly string[], words: readonly Token[]): boolean =>
  keys.some((_, at) => words.every(({ key }, i) => keys[at + i] === key));

function mayBeSwapped(a: Item | undefined, b: Item | undefined): boolean {
  if (!a || !b || sameKeys(a.pivot, b.pivot) || sameKeys(a.rest, b.rest)) return false;
  if (a.traced.statement.kind !== 'cell') return true;
  // Cells of another row and another column do not change places by mistake.
  const lineOf = ({ traced }: Item, role: PartRole): string | undefined =>
    partOf(traced.statement, role)?.path;
  const inLine = (['row', 'column'] as const).some((role) => lineOf(a, role) === lineOf(b, role));
  return inLine && !isProven(a, b) && !isProven(b, a);
}

function told(
  beside: Beside,
  [a, b]: readonly (Item | undefined)[],
  at: number | undefined,
  row: readonly Placed[],
): Finding[] {
  if (!a || !b) return [];
  const [pivot] = (PIVOT[a.traced.statement.kind] ?? []).flatMap(
    (role) => partOf(a.traced.statement, role) ?? [],
  );
  if (!pivot) return [];
  const shown = (tokens: readonly Token[]): string => tokens.map((token) => token.shown).join(' ');
  return [
    finding(
      'check/pair-differs',
      beside,
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

/** The evidence of all items of the block in a row. */
function rowOf(items: readonly Item[]): Placed[] {
  const passages = [...new Set(items.flatMap(({ traced }) => traced.evidence))].sort(
    (a, b) => a.index - b.index,
  );
  return passages.flatMap((passage) => passage.tokens.map((token) => ({ token, passage })));
}

/** Where the words stand together, most of them: the best places. */
function occurrences(row: readonly Placed[], pivot: readonly Token[]): number[] {
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

/** Words that all items share tell none of them apart. */
function weightsOf(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rest } of items)
    for (const key of new Set(rest.map((token) => token.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, count === items.length ? 0.05 : 1 / count]));
}

/** Words away by which nearness halves; another number, or the end of the sentence, between counts against it. */
const HALF = 16;
/** What comes before governs what follows ("Năm 1997 … Đến nay …"), across other numbers too; what follows seldom does. */
const BACK = { first: 1, number: 0.75, sentence: 0.45 } as const;
const FORTH = { first: 0.8, number: 0.5, sentence: 0.2 } as const;
const REACH = 60;

/** How near the words of each part stand to one of the places, 0 to 1. */
function nearness(
  row: readonly Placed[],
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
  row: readonly Placed[],
  at: number,
  keys: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  const best = new Map<string, number>();
  for (const { key, value } of [...seenFrom(row, at, -1), ...seenFrom(row, at, 1)])
    if (keys.has(key) && value > (best.get(key) ?? 0)) best.set(key, value);
  return [...best].reduce((sum, [key, value]) => sum + value * (weights.get(key) ?? 0), 0);
}

/** The words on one side of a place, each with how near it is: 1 at the place itself, less and less away from it. */
function seenFrom(row: readonly Placed[], at: number, step: 1 | -1): { key: string; value: number }[] {
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

const sameKeys = (a: readonly Token[] | undefined, b: readonly Token[] | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.map(({ key }) => key).join(' ') === b.map(({ key }) => key).join(' ');
