// Two line colours → the face of a Đông Sơn drum as SVG paths around (0, 0), radius 588: the 14-rayed sun, rings of
// tangent circles, saw teeth and combs, lạc birds flying anticlockwise. Ornament after the Ngọc Lũ drum.
import { nums, path, polyline, range } from './shape.js';

export interface DrumInk {
  line: string;
  /** Birds and sun, a little stronger than the rings. */
  figure: string;
}

const polar = (r: number, angle: number): [number, number] => [r * Math.cos(angle), r * Math.sin(angle)];
const turn = (i: number, of: number) => (i * 2 * Math.PI) / of - Math.PI / 2;
const disc = (x: number, y: number, r: number) =>
  `M${nums(x - r, y)}a${nums(r, r)} 0 1 0 ${nums(2 * r, 0)}a${nums(r, r)} 0 1 0 ${nums(-2 * r, 0)}`;
const rings = (line: string, ...radii: number[]) =>
  path(radii.map((r) => disc(0, 0, r)).join(''), { stroke: line, width: 1.5 });

/** Teeth of a comb between two radii. */
function comb(line: string, inner: number, outer: number, count: number): string {
  const tooth = (i: number) => polyline([polar(inner, turn(i, count)), polar(outer, turn(i, count))]);
  return path(range(count).map(tooth).join(''), { stroke: line, width: 1.2 });
}

/** Saw teeth: triangles nested in triangles, points outward. */
function saw(line: string, inner: number, outer: number, count: number): string {
  const half = Math.PI / count;
  const tooth = (i: number, lift: number, width: number) =>
    polyline([
      polar(inner, turn(i, count) - half * width),
      polar(outer - lift, turn(i, count)),
      polar(inner, turn(i, count) + half * width),
    ]);
  const d = range(count)
    .map((i) => tooth(i, 0, 1) + tooth(i, (outer - inner) * 0.5, 0.5))
    .join('');
  return path(d, { stroke: line, width: 1.2 });
}

/** Circles with a centre point, each joined to the next by a slanting tangent. */
function tangents(line: string, inner: number, outer: number, count: number): string {
  const [middle, r] = [(inner + outer) / 2, (outer - inner) * 0.34];
  const spots = range(count).map((i) => polar(middle, turn(i, count)));
  const circles = spots.map(([x, y]) => disc(x, y, r)).join('');
  const links = range(count).map((i) =>
    polyline([polar(middle + r, turn(i, count) + 0.012), polar(middle - r, turn(i + 1, count) - 0.012)]),
  );
  const points = spots.map(([x, y]) => disc(x, y, r * 0.3)).join('');
  return (
    path(circles + links.join(''), { stroke: line, width: 1.2 }) + path(points, { stroke: line, fill: line })
  );
}

/** A lạc bird in flight to the left: long beak, crest, nested triangular wings, fanned tail; 126 × 62 around (0, 0). */
const BIRD = [
  // beak, head and crest, back, tail fan, belly
  'M-63 5L-27-3Q-22-8-15-7L14-17Q0-8-6-3Q4-5 16-4L52-13L63-11L54-3L62 2L52 5L58 11L46 10L18 7Q0 12-13 5Q-20 6-27 1Z',
  'M-60 5L-28-.5M20-2L56-10M22 1.5L58-2M22 4.5L54 7',
  // upper wing and its nest
  'M-4-4L23-33Q33-36 36-31L18-4M4-5L25-27M10-5L28-26',
  // lower wing and its nest
  'M-2 9L14 28Q22 31 25 26L15 8M5 10L17 24',
].join('');

function birds(id: string, figure: string, radius: number, count: number, scale: number): string {
  const bird = `<path id="${id}" d="${BIRD}" transform="scale(${scale})"/>`;
  const each = range(count).map(
    (i) => `<use href="#${id}" transform="rotate(${nums((i * 360) / count)})translate(0-${radius})"/>`,
  );
  const eyes = range(count).map((i) => {
    const [x, y] = polar(radius + 3 * scale, turn(i, count) - (20 * scale) / radius);
    return disc(x, y, 1.5 * scale);
  });
  return (
    `<defs>${bird}</defs><g fill="none" stroke="${figure}" stroke-width="1.4" stroke-linejoin="round">${each.join('')}</g>` +
    path(eyes.join(''), { stroke: figure, fill: figure, width: 1 })
  );
}

/** The sun: 14 rays with a nested ray inside, and feather chevrons between them. */
function sun({ line, figure }: DrumInk): string {
  const half = Math.PI / 14;
  const ray = (i: number, root: number, tip: number, width: number) =>
    polyline([
      polar(root, turn(i, 14) - half * width),
      polar(tip, turn(i, 14)),
      polar(root, turn(i, 14) + half * width),
    ]);
  const rays = range(14).map((i) => ray(i, 48, 126, 1) + ray(i, 52, 106, 0.5));
  const feather = (i: number, r: number) => ray(i + 0.5, r + 15, r, 0.46 - (r - 76) / 190);
  const feathers = range(14).map((i) => [80, 92, 104].map((r) => feather(i, r)).join(''));
  return (
    path(rays.join(''), { stroke: figure, width: 1.6 }) +
    path(feathers.join(''), { stroke: line, width: 1.1 }) +
    rings(figure, 46, 36)
  );
}

function core(ink: DrumInk): string {
  const { line, figure } = ink;
  return (
    sun(ink) +
    rings(line, 130, 138, 164, 202, 210, 282) +
    comb(line, 141, 161, 120) +
    tangents(line, 164, 202, 40) +
    birds('i', figure, 246, 10, 0.8)
  );
}

/** The whole face, or the outer rings alone (`open`), with room for a number within radius 286. */
export function drum(ink: DrumInk, open: boolean): string {
  const { line, figure } = ink;
  return (
    (open ? '' : core(ink)) +
    rings(line, 290, 322, 356, 364, 452, 460, 494, 530, 548, 566) +
    saw(line, 294, 319, 84) +
    tangents(line, 322, 356, 66) +
    birds('o', figure, 408, 16, 1.08) +
    comb(line, 464, 490, 240) +
    saw(line, 499, 526, 120) +
    path(disc(0, 0, 588), { stroke: line, width: 2.4 })
  );
}
