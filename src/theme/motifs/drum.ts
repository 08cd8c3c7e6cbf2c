// Two line colours → the face of a Đông Sơn drum as SVG paths around (0, 0), radius 588: the 14-rayed sun, rings of
// tangent circles, saw teeth and combs, lạc birds flying anticlockwise. Ornament after the Ngọc Lũ drum.
import { dots, nums, oval, path, polyline, range } from './shape.js';

export interface DrumInk {
  line: string;
  /** Birds and sun, slightly stronger than the rings. */
  figure: string;
}

const polar = (r: number, angle: number): [number, number] => [r * Math.cos(angle), r * Math.sin(angle)];
const turn = (i: number, of: number) => (i * 2 * Math.PI) / of - Math.PI / 2;
/** Indexes around the circle: all `count`, or only the quarter from the top to the right. */
const around = (count: number, quarter = false) => range(quarter ? Math.ceil(count / 4) + 1 : count);
const rings = (line: string, ...radii: number[]) =>
  path(radii.map((r) => oval(0, 0, r)).join(''), { stroke: line, width: 1.5 });

/** Teeth of a comb between two radii. */
function comb(line: string, inner: number, outer: number, count: number, quarter = false): string {
  const tooth = (i: number) => polyline([polar(inner, turn(i, count)), polar(outer, turn(i, count))]);
  return path(around(count, quarter).map(tooth).join(''), { stroke: line, width: 1.2 });
}

/** Saw teeth: triangles nested in triangles, points outward. */
function saw(line: string, inner: number, outer: number, count: number, quarter = false): string {
  const half = Math.PI / count;
  const tooth = (i: number, lift: number, width: number) =>
    polyline([
      polar(inner, turn(i, count) - half * width),
      polar(outer - lift, turn(i, count)),
      polar(inner, turn(i, count) + half * width),
    ]);
  const d = around(count, quarter)
    .map((i) => tooth(i, 0, 1) + tooth(i, (outer - inner) * 0.5, 0.5))
    .join('');
  return path(d, { stroke: line, width: 1.2 });
}

/** Circles with a centre point, each joined to the next by a slanting tangent. */
function tangents(line: string, inner: number, outer: number, count: number, quarter = false): string {
  const [middle, r] = [(inner + outer) / 2, (outer - inner) * 0.34];
  const each = around(count, quarter);
  const spots = each.map((i) => polar(middle, turn(i, count)));
  const circles = spots.map(([x, y]) => oval(x, y, r)).join('');
  const links = each.map((i) =>
    polyline([polar(middle + r, turn(i, count) + 0.012), polar(middle - r, turn(i + 1, count) - 0.012)]),
  );
  return path(circles + links.join(''), { stroke: line, width: 1.2 }) + dots(spots, r * 0.3 + 0.7, line);
}

/**
 * A lạc bird in flight to the left, 128 × 66 around (0, 0): long beak, backward crest, slim neck, broad wings whose
 * feathers are nested lines, a fanned tail and trailing legs.
 */
const BIRD = [
  'M-64 4L-34-3.5Q-31-8-25-8Q-19-17-4-19Q-13-13-16-7Q-14-4-9-3.5Q4-7 18-4.5L34-2L60-12L64-6L56-2.5L64 2L58 7L34 4Q18 10 2 7.5Q-12 5-22 1Q-30 2.5-34 0Z',
  'M-60 3.2L-34-1.4M-19-9Q-13-14-8-15.5M34-1L59-8M35 1L56 0M34 3L58 4',
  'M-6-4Q2-22 22-36Q31-39 37-35Q26-26 21-5M0-5Q8-20 26-33M7-5.4Q13-18 30-32M14-5.4Q18-16 32-32',
  'M0 7.5Q6 20 20 28Q27 30 31 26Q22 18 20 8M6 8Q11 18 24 26M13 8Q16 16 27 25',
].join('');

function birds(
  id: string,
  figure: string,
  radius: number,
  count: number,
  scale: number,
  quarter = false,
): string {
  const bird = `<path id="${id}" d="${BIRD}" transform="scale(${scale})"/>`;
  const each = around(count, quarter).map(
    (i) => `<use href="#${id}" transform="rotate(${nums((i * 360) / count)})translate(0-${radius})"/>`,
  );
  const eyes = around(count, quarter).map((i) =>
    polar(radius + 4 * scale, turn(i, count) - (27 * scale) / radius),
  );
  return (
    `<defs>${bird}</defs><g fill="none" stroke="${figure}" stroke-width="1.4" stroke-linejoin="round">${each.join('')}</g>` +
    dots(eyes, 1.5 * scale + 0.5, figure)
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

function outer({ line, figure }: DrumInk, quarter: boolean): string {
  return (
    rings(line, 290, 322, 356, 364, 452, 460, 494, 530, 548, 566) +
    saw(line, 294, 319, 84, quarter) +
    tangents(line, 322, 356, 66, quarter) +
    birds('o', figure, 408, 16, 1.08, quarter) +
    comb(line, 464, 490, 240, quarter) +
    saw(line, 499, 526, 120, quarter) +
    path(oval(0, 0, 588), { stroke: line, width: 2.4 })
  );
}

/** Placeholders for the two colours, so that the geometry, which is expensive, is computed once for all faces. */
const BLANK: DrumInk = { line: '{line}', figure: '{figure}' };
const withColours = (face: string, { line, figure }: DrumInk) =>
  face.replaceAll(BLANK.line, line).replaceAll(BLANK.figure, figure);

/**
 * The outer rings alone (`open`, leaving a radius of 286 free for a number), or with the core, each in its own
 * colours.
 */
export function drums(open: DrumInk, ...whole: DrumInk[]): string[] {
  const [rim, heart] = [outer(BLANK, false), core(BLANK)];
  return [withColours(rim, open), ...whole.map((ink) => withColours(heart + rim, ink))];
}

/** The outer rings from the top to the right, for a slide corner. */
export const drumQuarter = (ink: DrumInk): string => outer(ink, true);
