// How one layout may be cut: its body as a row of atoms, and a body of some of them; then where to cut, by measure.
import type { Lang } from '../../messages/message.js';
import { balance, even, partsNeeded } from '../partition.js';

/** What the browser says of a slide that overflows at the floor of the type scale; lengths in px. */
export interface Room {
  items: readonly number[];
  available: number;
  used: number;
}

export interface Joint<Body, Atom> {
  atoms(body: Body): Atom[];
  /** The body with these atoms only. */
  of(body: Body, atoms: Atom[]): Body;
  /** An atom that no slide holds, as at most so many smaller ones; one alone when it cannot be cut. */
  divide(atom: Atom, parts: number, lang: Lang): Atom[];
  /** What an atom says, for its share of a height that was not measured. */
  length(atom: Atom): number;
  /** Whether a thought begins with the atom. */
  starts?(atom: Atom): boolean;
  /** Whether each part repeats what stands around the atoms (a table's header); else that is the space between them. */
  repeats?: boolean;
}

/** The bodies of the parts; one alone when the layout cannot be cut any further. */
export type Splitter<Body> = (body: Body, room: Room, lang: Lang) => Body[];

/** Parts are filled to this share of what the floor of the type scale would hold, so that they read well. */
const FILL = 0.88;
/** Text that is divided takes a little more room: half lines, ellipses. */
const DIVIDED = 1.15;

export function splitter<Body, Atom>(joint: Joint<Body, Atom>): Splitter<Body> {
  return (body, room, lang) => {
    const atoms = joint.atoms(body);
    const geometry = geometryOf(joint, atoms, room);
    const segments = segmentsOf(joint, atoms, geometry, lang);
    const least = segments.length === 1 ? 2 : 1;
    const parts = segments.flatMap((segment) => cutSegment(joint, segment, geometry, least));
    return parts.map((part) => joint.of(body, part));
  };
}

/** Atoms in order with their heights; between two segments a cut has to be. */
interface Segment<Atom> {
  atoms: Atom[];
  heights: number[];
}

interface Geometry {
  heights: number[];
  /** Height that a slide's atoms may take together. */
  capacity: number;
  /** Whether the atoms stand under each other, so that their heights add up. */
  stacked: boolean;
  /** Slides that an atom takes on average, when they do not. */
  slidesAnAtom: number;
}

function geometryOf<Body, Atom>(joint: Joint<Body, Atom>, atoms: readonly Atom[], room: Room): Geometry {
  const measured = room.items.length === atoms.length;
  const own = measured ? room.items : shares(atoms.map(joint.length), room.used);
  const sum = own.reduce((a, b) => a + b, 0);
  const stacked = sum <= room.used * 1.05;
  const around = stacked ? Math.max(0, room.used - sum) : 0;
  const gap = joint.repeats ? 0 : around / Math.max(1, atoms.length);
  return {
    heights: own.map((height) => height + gap),
    capacity: Math.max(40, room.available - (joint.repeats ? around : 0)),
    stacked,
    slidesAnAtom: room.used / Math.max(40, room.available * FILL) / Math.max(1, atoms.length),
  };
}

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
    const pieces = parts > 1 ? joint.divide(atom, parts, lang) : [atom];
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

function cutSegment<Body, Atom>(
  joint: Joint<Body, Atom>,
  { atoms, heights }: Segment<Atom>,
  { capacity, stacked, slidesAnAtom }: Geometry,
  least: number,
): Atom[][] {
  const starts = (index: number): boolean => {
    const atom = atoms[index];
    return atom !== undefined && (joint.starts?.(atom) ?? false);
  };
  const parts = stacked
    ? balance(heights, Math.max(least, partsNeeded(heights, capacity * FILL)), { starts })
    : even(atoms.length, Math.max(least, Math.ceil(atoms.length * slidesAnAtom)));
  return parts.map(({ from, to }) => atoms.slice(from, to));
}
