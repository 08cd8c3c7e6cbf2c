// The slides of one table → more slides of it: cut between its rows, and each of those parts between its columns.
import type { Bodies } from '../../deck/model.js';
import { pick } from '../blocks/table.js';
import { even } from '../partition.js';
import { rowsOfTable } from './grids.js';
import { atFloor, type Page, type Splitter, splitter } from './joint.js';

type Body = Bodies['table'];
/** Slides of the same rows, side by side; each repeats the first column. */
type Band = Page<Body>[];

const FLOOR = 4;

/** All slides of a table are cut at the same rows and the same columns, and follow each other row by row. */
export const table: Splitter<Body> = (pages, lang) => {
  const bands = bandsOf(pages);
  const groups = columnGroups(bands[0] ?? []);
  const narrower = groups.flatMap((columns, place) =>
    bands.some((band) => tooWide(band[place])) ? halves(columns) : [columns],
  );
  const whole = bands.map(joined);
  const rows = narrower.length > groups.length ? whole.map(({ body }) => body) : byRows(whole, lang);
  return rows.flatMap((body) => narrower.map((columns) => pick(body, columns)));
};

const byRows = splitter(rowsOfTable);

function bandsOf(pages: readonly Page<Body>[]): Band[] {
  const bands: Band[] = [];
  for (const page of pages) {
    const band = bands.at(-1);
    if (band?.[0] && sameRows(band[0].body, page.body)) band.push(page);
    else bands.push([page]);
  }
  return bands;
}

/** Slides beside each other share the very cells of their first column. */
const sameRows = (a: Body, b: Body): boolean =>
  a.rows.length === b.rows.length && a.rows.every((row, index) => row[0] === b.rows[index]?.[0]);

/** The columns of each slide of a band, as places in the whole table. */
function columnGroups(band: Band): number[][] {
  let next = 1;
  return band.map(({ body }) => {
    const from = next;
    next += body.header.length - 1;
    return [0, ...Array.from({ length: next - from }, (_, index) => from + index)];
  });
}

/** At the floor of the type scale it is not too high, so that only its width can be what spills. */
function tooWide(page: Page<Body> | undefined): boolean {
  if (!page?.overflow) return false;
  return page.used <= page.available && page.body.header.length >= 3;
}

const halves = ([first = 0, ...others]: readonly number[]): number[][] =>
  even(others.length, 2).map(({ from, to }) => [first, ...others.slice(from, to)]);

/** A band as one slide that is as wide as the whole table, each row as high as it is on any slide. */
function joined(band: Band): Page<Body> {
  const heights = band.map(({ items, fit }) => items.map((height) => height * atFloor(fit)));
  const items = (heights[0] ?? []).map((_, row) => Math.max(...heights.map((list) => list[row] ?? 0)));
  const around = band.map(({ items: own, used }) => Math.max(0, used - sum(own)));
  return {
    body: beside(band.map(({ body }) => body)),
    items,
    available: Math.min(...band.map(({ available }) => available)),
    used: sum(items) + Math.max(...around),
    fit: FLOOR,
    overflow: band.some(({ overflow }) => overflow),
  };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

function beside(bodies: readonly Body[]): Body {
  const [first, ...others] = bodies;
  if (!first) return { header: [], rows: [], numeric: [] };
  const tail = <T>(lists: readonly T[][]): T[] => lists.flatMap((list) => list.slice(1));
  return {
    ...first,
    header: [...first.header, ...tail(others.map(({ header }) => header))],
    rows: first.rows.map((row, index) => [...row, ...tail(others.map(({ rows }) => rows[index] ?? []))]),
    numeric: [...first.numeric, ...tail(others.map(({ numeric }) => numeric))],
  };
}
