// How a layout may be split: its body as a list of atoms, and a body made of some of them; then where to split, by
// measure.

import type { TypeSize } from '../browser/api.js';
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { plain } from './line.js';
import { balance, even, type Part, partsNeeded } from './partition.js';

/** One slide as measured at a step of the type scale; lengths in px. */
export interface MeasuredBody<Body> {
  body: Body;
  items: readonly number[];
  available: number;
  used: number;
  type: TypeSize;
  overflow: boolean;
}

export interface Splittable<Body, Atom> {
  atoms(body: Body): Atom[];
  /** The body with only these atoms. */
  of(body: Body, atoms: Atom[]): Body;
  /**
   * Splits an atom too tall for any slide into at most `parts`; returns it alone if it cannot be cut. Without `divide`,
   * atoms are never cut: their label would have to appear on two slides.
   */
  divide?(atom: Atom, parts: number, lang: Lang): Atom[];
  /** Length of an atom, to estimate its share of a height that was not measured. */
  length(atom: Atom): number;
  /** Whether the atom begins a thought. */
  starts?(atom: Atom): boolean;
  /** The most columns that the layout uses; without it, as many as were measured. */
  columns?: number;
  /**
   * Whether each part repeats what surrounds the atoms (a table's header); otherwise that height is the space between
   * them.
   */
  repeats?: boolean;
  /** `even`: the same number of atoms in each part; `full`: as few parts as possible; default: parts that read well. */
  sharing?: 'even' | 'full';
}

/**
 * Slides of one block that do not all fit → more bodies that do; as many as before if the layout cannot be split any
 * further. All atoms form one list, so that the parts come out even.
 */
export type Splitter<Body> = (pages: readonly MeasuredBody<Body>[], lang: Lang) => Body[];

/** Share of the capacity at the type scale's floor that a part may fill: its title may grow by "2/3". */
const FULL = 0.97;
/** At this share parts read better, at the price of one more part. */
const EASY = 0.85;
/** Columns never fill up exactly. */
const PACKED = 0.88;
/** Divided text takes a little more room: half-filled lines, ellipses. */
const DIVIDED = 1.15;

export function splitter<Body, Atom>(splittable: Splittable<Body, Atom>): Splitter<Body> {
  return (pages, lang) => {
    const [first] = pages;
    if (!first) return [];
    const atoms = pages.flatMap(({ body }) => splittable.atoms(body));
    const geometry = combined(pages.map((page) => geometryOf(splittable, page)));
    if (splittable.sharing === 'even') geometry.heights = unstretched(splittable, pages, geometry.heights);
    const segments = segmentsOf(splittable, atoms, geometry, lang);
    const least = segments.length === 1 ? pages.length + 1 : 1;
    const parts = segments.flatMap((segment) => cutSegment(splittable, segment, geometry, least));
    return parts.map((part) => splittable.of(first.body, part));
  };
}

/** Consecutive atoms with their heights; a cut must separate two segments. */
interface Segment<Atom> {
  atoms: Atom[];
  heights: number[];
}

interface Geometry {
  heights: number[];
  /** The most height that one atom may take. */
  capacity: number;
  /** The columns that the atoms are set in. */
  columns: number;
}

function combined(all: readonly Geometry[]): Geometry {
  return {
    heights: all.flatMap(({ heights }) => heights),
    capacity: Math.min(...all.map(({ capacity }) => capacity)),
    columns: Math.max(...all.map(({ columns }) => columns)),
  };
}

/** Items on a slide with room to spare are stretched: estimates their true height from the other items' length. */
function unstretched<Body, Atom>(
  splittable: Splittable<Body, Atom>,
  pages: readonly MeasuredBody<Body>[],
  heights: readonly number[],
): number[] {
  const atoms = pages.flatMap((page) =>
    splittable.atoms(page.body).map((atom) => ({ length: splittable.length(atom), loose: !page.overflow })),
  );
  const tight = atoms.map(({ loose }, index) => (loose ? 0 : (heights[index] ?? 0)));
  const letters = atoms.reduce((sum, { length, loose }) => sum + (loose ? 0 : length), 0);
  const each = tight.reduce((a, b) => a + b, 0) / Math.max(1, letters);
  return heights.map((height, index) => {
    const { length = 0, loose = false } = atoms[index] ?? {};
    return loose ? Math.min(height, length * each) : height;
  });
}

function geometryOf<Body, Atom>(splittable: Splittable<Body, Atom>, room: MeasuredBody<Body>): Geometry {
  const atoms = splittable.atoms(room.body);
  const measured = room.items.length === atoms.length;
  const own = measured ? room.items : shares(atoms.map(splittable.length), room.used);
  const sum = own.reduce((a, b) => a + b, 0);
  const columns = Math.max(
    1,
    Math.min(splittable.columns ?? atoms.length, Math.round(sum / Math.max(1, room.used))),
  );
  const around = columns === 1 ? Math.max(0, room.used - sum) : 0;
  const gap = splittable.repeats ? 0 : around / Math.max(1, atoms.length);
  return {
    heights: own.map((height) => (height + gap) * atFloor(room.type)),
    capacity: Math.max(40, room.available - (splittable.repeats ? around : 0)),
    columns,
  };
}

/** How much a height shrinks at the type scale's floor: both the type and the number of lines get smaller. */
export const atFloor = ({ size, least }: TypeSize): number => (least / size) ** 2;

function shares(lengths: readonly number[], used: number): number[] {
  const total = lengths.reduce((a, b) => a + b, 0) || 1;
  return lengths.map((length) => (length / total) * used);
}

/** Divides atoms too tall for any slide; the pieces begin segments of their own. */
function segmentsOf<Body, Atom>(
  splittable: Splittable<Body, Atom>,
  atoms: readonly Atom[],
  { heights, capacity }: Geometry,
  lang: Lang,
): Segment<Atom>[] {
  let last: Segment<Atom> = { atoms: [], heights: [] };
  const segments = [last];
  atoms.forEach((atom, index) => {
    const height = heights[index] ?? 0;
    const parts = Math.max(atoms.length === 1 ? 2 : 1, slidesFor(height, capacity));
    const pieces = parts > 1 && splittable.divide ? splittable.divide(atom, parts, lang) : [atom];
    pieces.forEach((piece, order) => {
      if (order > 0) {
        last = { atoms: [], heights: [] };
        segments.push(last);
      }
      last.atoms.push(piece);
      last.heights.push(height / pieces.length);
    });
  });
  return segments;
}

const slidesFor = (height: number, capacity: number): number =>
  height <= capacity ? 1 : Math.ceil((height * DIVIDED) / capacity);

/** Adds one part if that allows larger type and leaves no part with a single item. */
function partCount(heights: readonly number[], capacity: number, sharing?: 'even' | 'full'): number {
  const needed = partsNeeded(heights, capacity * FULL);
  const easy = sharing ? needed : partsNeeded(heights, capacity * EASY);
  return easy === needed + 1 && heights.length >= 2 * easy ? easy : needed;
}

/** The fewest parts, from `least` on, such that none is too tall. */
function cutSegment<Body, Atom>(
  splittable: Splittable<Body, Atom>,
  { atoms, heights }: Segment<Atom>,
  { capacity, columns }: Geometry,
  least: number,
): Atom[][] {
  const room = capacity * (columns === 1 ? 1 : columns * PACKED);
  const starts = (index: number): boolean => {
    const atom = atoms[index];
    return atom !== undefined && (splittable.starts?.(atom) ?? false);
  };
  const isTooTall = ({ from, to }: Part): boolean =>
    to - from > 1 && heights.slice(from, to).reduce((a, b) => a + b, 0) > room;
  const few = Math.max(least, partCount(heights, room, splittable.sharing));
  const fewest = (share: (count: number) => Part[]): Part[] => {
    let parts = share(few);
    while (parts.some(isTooTall)) parts = share(parts.length + 1);
    return parts;
  };
  const balanced = fewest((count) => balance(heights, count, { starts }));
  const alike = splittable.sharing === 'even' ? fewest((count) => even(atoms.length, count)) : balanced;
  // One long item would leave every part as few items as stand beside it.
  const parts = alike.length > balanced.length ? balanced : alike;
  return parts.map(({ from, to }) => atoms.slice(from, to));
}

/** Characters of an atom's lines, plus some for the space around it. */
export const atomLength = (...lines: (Line | undefined)[]): number =>
  lines.reduce((sum, line) => sum + (line ? plain(line).length : 0), 20);
