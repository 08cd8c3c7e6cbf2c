// The slides of one table → more slides of it: split between rows, then each part between columns.
import { divideCells, longestCell } from '../../compose/cells.js';
import { plain } from '../../compose/line.js';
import { even } from '../../compose/partition.js';
import {
  atFloor,
  type MeasuredBody,
  type Splittable,
  type Splitter,
  splitter,
} from '../../compose/splitter.js';
import type { Line } from '../../deck/line.js';
import type { TableBody } from './body.js';
import { pick } from './compose.js';

/** Slides of the same rows, side by side; each repeats the identifying columns. */
type Band = MeasuredBody<TableBody>[];

/** All slides of a table are split at the same rows and columns, and ordered row by row. */
export const tableSplitter: Splitter<TableBody> = (pages, lang) => {
  const bands = bandsOf(pages);
  const keys = keysOf(pages[0]?.body);
  const groups = columnGroups(bands[0] ?? [], keys);
  const narrower = groups.flatMap((columns, place) =>
    bands.some((band) => wantsFewerColumns(band[place])) ? halves(columns, keys) : [columns],
  );
  const whole = bands.map(joined);
  const rows = narrower.length > groups.length ? whole.map(({ body }) => body) : byRows(whole, lang);
  return rows.flatMap((body) => narrower.map((columns) => pick(body, columns)));
};

const rows: Splittable<TableBody, Line[]> = {
  atoms: (body) => body.rows,
  of: (body, rows) => ({ ...body, rows }),
  divide: divideCells,
  length: longestCell,
  repeats: true,
  sharing: 'full',
};
const byRows = splitter(rows);

const keysOf = (body?: TableBody): number => body?.keys ?? 1;

function bandsOf(pages: readonly MeasuredBody<TableBody>[]): Band[] {
  const bands: Band[] = [];
  for (const page of pages) {
    const band = bands.at(-1);
    if (band?.[0] && sameRows(band[0].body, page.body)) band.push(page);
    else bands.push([page]);
  }
  return bands;
}

/** Slides side by side share the same cell objects in their first column. */
const sameRows = (a: TableBody, b: TableBody): boolean =>
  a.rows.length === b.rows.length && a.rows.every((row, index) => row[0] === b.rows[index]?.[0]);

const count = (length: number, from = 0): number[] => Array.from({ length }, (_, index) => from + index);

/** The columns of each slide of a band, as indexes in the whole table. */
function columnGroups(band: Band, keys: number): number[][] {
  let next = keys;
  return band.map(({ body }) => {
    const from = next;
    next += body.header.length - keys;
    return [...count(keys), ...count(next - from, from)];
  });
}

/** Largest share of a slide's height for the header. */
const HEADER = 0.4;

/** Height of everything but the rows on a slide: mostly the header. */
const aroundRows = ({ items, used }: MeasuredBody<TableBody>): number => Math.max(0, used - sum(items));

/**
 * At the smallest type: whether the columns overflow sideways, or are so narrow that the header or a row is too tall
 * for a slide, while half of them beside the row names would fit.
 */
function wantsFewerColumns(page: MeasuredBody<TableBody> | undefined): boolean {
  if (!page?.overflow) return false;
  const { body, items, used, available } = page;
  const keys = keysOf(body);
  if (body.header.length - keys < 2) return false;
  if (used <= available) return true;
  const around = aroundRows(page);
  const eased = (line: readonly Line[], height: number, room: number): boolean =>
    height > room && height * widestHalf(line, keys) <= room;
  const room = available - Math.min(around, available * HEADER);
  const rows = items.length === body.rows.length ? items : [];
  return (
    eased(body.header, around, available * HEADER) ||
    rows.some((height, row) => eased(body.rows[row] ?? [], height, room))
  );
}

/** The share of a row's characters in the longer half of its columns, identifying columns included. */
function widestHalf(row: readonly Line[], keys: number): number {
  const letters = row.map((cell) => plain(cell).length + 1);
  const of = (columns: readonly number[]): number => sum(columns.map((column) => letters[column] ?? 0));
  return Math.max(...halves(count(row.length), keys).map(of)) / sum(letters);
}

const halves = (columns: readonly number[], keys: number): number[][] =>
  even(columns.length - keys, 2).map(({ from, to }) => [
    ...columns.slice(0, keys),
    ...columns.slice(keys + from, keys + to),
  ]);

/** Whether a header leaves its rows no room and cannot be split: only smaller type is left. */
export function isTopHeavy(page: MeasuredBody<TableBody>): boolean {
  return page.overflow && aroundRows(page) > page.available * (1 - HEADER) && !wantsFewerColumns(page);
}

/** A band as one slide as wide as the whole table, each row as tall as on the slide where it is tallest. */
function joined(band: Band): MeasuredBody<TableBody> {
  const heights = band.map(({ items, type }) => items.map((height) => height * atFloor(type)));
  const items = (heights[0] ?? []).map((_, row) => Math.max(...heights.map((list) => list[row] ?? 0)));
  const around = band.map(({ items: own, used }) => Math.max(0, used - sum(own)));
  return {
    body: beside(band.map(({ body }) => body)),
    items,
    available: Math.min(...band.map(({ available }) => available)),
    used: sum(items) + Math.max(...around),
    type: { size: 1, largest: 1, least: 1 },
    overflow: band.some(({ overflow }) => overflow),
  };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

function beside(bodies: readonly TableBody[]): TableBody {
  const [first, ...others] = bodies;
  if (!first) return { header: [], rows: [], numeric: [] };
  const tail = <T>(lists: readonly T[][]): T[] => lists.flatMap((list) => list.slice(keysOf(first)));
  return {
    ...first,
    header: [...first.header, ...tail(others.map(({ header }) => header))],
    rows: first.rows.map((row, index) => [...row, ...tail(others.map(({ rows }) => rows[index] ?? []))]),
    numeric: [...first.numeric, ...tail(others.map(({ numeric }) => numeric))],
  };
}
