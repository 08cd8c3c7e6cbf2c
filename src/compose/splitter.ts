// How one layout may be cut: its body as a row of atoms, and a body of some of them; then where to cut, by measure.

import type { TypeSize } from '../browser/api.js';
import type { Line } from '../deck/line.js';
import type { Lang } from '../messages/message.js';
import { plain } from './line.js';
import { balance, even, type Part, partsNeeded } from './partition.js';

/** One slide as the browser measured it at a step of the type scale; lengths in px. */
export interface MeasuredBody<Body> {
  body: Body;
  items: readonly number[];
  available: number;
  used: number;
  type: TypeSize;
  overflow: boolean;
}

export interface Joint<Body, Atom> {
  atoms(body: Body): Atom[];
  /** The body with these atoms only. */
  of(body: Body, atoms: Atom[]): Body;
  /**
   * An atom that no slide holds, as at most so many smaller ones; one alone when it cannot be cut. Without it, atoms
   * are never cut: what names them would stand on two slides.
   */
  divide?(atom: Atom, parts: number, lang: Lang): Atom[];
  /** What an atom says, for its share of a height that was not measured. */
  length(atom: Atom): number;
  /** Whether a thought begins with the atom. */
  starts?(atom: Atom): boolean;
  /** Columns in which the layout sets its atoms at most; without it, as many as were measured. */
  columns?: number;
  /** Whether each part repeats what stands around the atoms (a table's header); else that is the space between them. */
  repeats?: boolean;
  /** `even`: all parts have the same number of atoms; `full`: as few parts as hold them; else parts that read well. */
  sharing?: 'even' | 'full';
}

/**
 * Slides of one block that do not all fit → the bodies of more slides that do; as many as before when the layout
 * cannot be cut any further. Their atoms are put in one row, so that the parts come out even.
 */
export type Splitter<Body> = (pages: readonly MeasuredBody<Body>[], lang: Lang) => Body[];

/** Parts may fill this share of what the floor of the type scale holds: a title may grow by its "2/3". */
const FULL = 0.97;
/** They read better at this share, for one part more. */
const EASY = 0.85;
/** Columns are never all filled to the foot. */
const PACKED = 0.88;
/** Text that is divided takes a little more room: half lines, ellipses. */
const DIVIDED = 1.15;

export function splitter<Body, Atom>(joint: Joint<Body, Atom>): Splitter<Body> {
  return (pages, lang) => {
    const [first] = pages;
    if (!first) return [];
    const atoms = pages.flatMap(({ body }) => joint.atoms(body));
    const geometry = together(pages.map((page) => geometryOf(joint, page)));
    if (joint.sharing === 'even') geometry.heights = unstretched(joint, pages, geometry.heights);
    const segments = segmentsOf(joint, atoms, geometry, lang);
    const least = segments.length === 1 ? pages.length + 1 : 1;
    const parts = segments.flatMap((segment) => cutSegment(joint, segment, geometry, least));
    return parts.map((part) => joint.of(first.body, part));
  };
}

/** Atoms in order with their heights; between two segments a cut has to be. */
interface Segment<Atom> {
  atoms: Atom[];
  heights: number[];
}

interface Geometry {
  heights: number[];
  /** Height that one atom may take. */
  capacity: number;
  /** Columns in which the atoms stand. */
  columns: number;
}

function together(all: readonly Geometry[]): Geometry {
  return {
    heights: all.flatMap(({ heights }) => heights),
    capacity: Math.min(...all.map(({ capacity }) => capacity)),
    columns: Math.max(...all.map(({ columns }) => columns)),
  };
}

/** Items of a slide with room to spare are set apart: by the others' letters, they are not as high as they measure. */
function unstretched<Body, Atom>(
  joint: Joint<Body, Atom>,
  pages: readonly MeasuredBody<Body>[],
  heights: readonly number[],
): number[] {
  const atoms = pages.flatMap((page) =>
    joint.atoms(page.body).map((atom) => ({ length: joint.length(atom), loose: !page.overflow })),
  );
  const tight = atoms.map(({ loose }, index) => (loose ? 0 : (heights[index] ?? 0)));
  const letters = atoms.reduce((sum, { length, loose }) => sum + (loose ? 0 : length), 0);
  const each = tight.reduce((a, b) => a + b, 0) / Math.max(1, letters);
  return heights.map((height, index) => {
    const { length = 0, loose = false } = atoms[index] ?? {};
    return loose ? Math.min(height, length * each) : height;
  });
}

function geometryOf<Body, Atom>(joint: Joint<Body, Atom>, room: MeasuredBody<Body>): Geometry {
  const atoms = joint.atoms(room.body);
  const measured = room.items.length === atoms.length;
  const own = measured ? room.items : shares(atoms.map(joint.length), room.used);
  const sum = own.reduce((a, b) => a + b, 0);
  const columns = Math.max(
    1,
    Math.min(joint.columns ?? atoms.length, Math.round(sum / Math.max(1, room.used))),
  );
  const around = columns === 1 ? Math.max(0, room.used - sum) : 0;
  const gap = joint.repeats ? 0 : around / Math.max(1, atoms.length);
  return {
    heights: own.map((height) => (height + gap) * atFloor(room.type)),
    capacity: Math.max(40, room.available - (joint.repeats ? around : 0)),
    columns,
  };
}

/** By how much a height shrinks to the floor of the type scale: both sizes and the number of lines go down. */
export const atFloor = ({ size, least }: TypeSize): number => (least / size) ** 2;

function shares(lengths: readonly number[], used: number): number[] {
  const total = lengths.reduce((a, b) => a + b, 0) || 1;
  return lengths.map((length) => (length / total) * used);
}

/** Divides the atoms that are too high for any slide; their pieces begin segments of their own. */
function segmentsOf<Body, Atom>(
  joint: Joint<Body, Atom>,
  atoms: readonly Atom[],
  { heights, capacity }: Geometry,
  lang: Lang,
): Segment<Atom>[] {
  let last: Segment<Atom> = { atoms: [], heights: [] };
  const segments = [last];
  atoms.forEach((atom, index) => {
    const height = heights[index] ?? 0;
    const parts = Math.max(atoms.length === 1 ? 2 : 1, slidesFor(height, capacity));
    const pieces = parts > 1 && joint.divide ? joint.divide(atom, parts, lang) : [atom];
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

/** One part more than needed when the text can then be larger and no part has a single item. */
function partCount(heights: readonly number[], capacity: number, sharing?: 'even' | 'full'): number {
  const needed = partsNeeded(heights, capacity * FULL);
  const easy = sharing ? needed : partsNeeded(heights, capacity * EASY);
  return easy === needed + 1 && heights.length >= 2 * easy ? easy : needed;
}

/** The fewest parts, from `least` on, of which none is too high. */
function cutSegment<Body, Atom>(
  joint: Joint<Body, Atom>,
  { atoms, heights }: Segment<Atom>,
  { capacity, columns }: Geometry,
  least: number,
): Atom[][] {
  const room = capacity * (columns === 1 ? 1 : columns * PACKED);
  const starts = (index: number): boolean => {
    const atom = atoms[index];
    return atom !== undefined && (joint.starts?.(atom) ?? false);
  };
  const high = ({ from, to }: Part): boolean =>
    to - from > 1 && heights.slice(from, to).reduce((a, b) => a + b, 0) > room;
  const few = Math.max(least, partCount(heights, room, joint.sharing));
  const fewest = (share: (count: number) => Part[]): Part[] => {
    let parts = share(few);
    while (parts.some(high)) parts = share(parts.length + 1);
    return parts;
  };
  const balanced = fewest((count) => balance(heights, count, { starts }));
  const alike = joint.sharing === 'even' ? fewest((count) => even(atoms.length, count)) : balanced;
  // One long item would leave every part as few items as stand beside it.
  const parts = alike.length > balanced.length ? balanced : alike;
  return parts.map(({ from, to }) => atoms.slice(from, to));
}

/** Characters of an atom's lines, and some for the space around it. */
export const atomLength = (...lines: (Line | undefined)[]): number =>
  lines.reduce((sum, line) => sum + (line ? plain(line).length : 0), 20);
