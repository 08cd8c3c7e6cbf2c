// Pen and positions → flowering branches: peach, ban, apricot. Petals are nested contours too.
import type { SprigName } from './names.js';
import type { Pen } from './pen.js';
import { nums, path, range } from './shape.js';

/** Shape of a petal in radii: width of its shoulders, height of its tip, depth of the notch. */
interface Petal {
  width: number;
  tip: number;
  notch: number;
}
const PETALS: Record<Exclude<SprigName, 'none'>, Petal> = {
  peach: { width: 0.72, tip: 1.06, notch: 0.06 },
  ban: { width: 0.5, tip: 1.16, notch: -0.06 },
  apricot: { width: 0.84, tip: 0.96, notch: 0 },
};

/** A five-petalled flower of radius r, rotated by `angle` degrees. */
function blossom([x, y, r, angle]: Flower, { width, tip, notch }: Petal, pen: Pen): string {
  const petal = (k: number) => {
    const [w, h] = [r * width * k, r * tip * k];
    return `M0 0C${nums(-w, -r * 0.3 * k, -w * 0.9, -h, 0, -h + r * notch)}C${nums(w * 0.9, -h, w, -r * 0.3 * k, 0, 0)}Z`;
  };
  const shapes = range(5).map(
    (i) =>
      `<g transform="rotate(${nums(angle + i * 72)})"><path d="${petal(1)}" fill="${pen.petal}"/><path d="${petal(0.58)}"/></g>`,
  );
  const heart = `<circle r="${nums(r * 0.14)}" fill="${pen.bloom}"/>`;
  return `<g transform="translate(${nums(x, y)})" fill="none" stroke="${pen.bloom}" stroke-width="1.5">${shapes.join('')}${heart}</g>`;
}

type Flower = readonly [x: number, y: number, r: number, angle: number];

const bud = (x: number, y: number, r: number, pen: Pen) =>
  `<circle cx="${nums(x)}" cy="${nums(y)}" r="${nums(r)}" fill="${pen.bloom}"/>`;

/** A branch reaching in from the right edge of a 1280 × 300 landscape. */
export function sprig(name: SprigName, pen: Pen): string {
  if (name === 'none') return '';
  const wood = (d: string, width: number) => path(d, { stroke: pen.bloom, width, cap: 'round' });
  const flowers: Flower[] = [
    [1028, 190, 20, 10],
    [1146, 122, 24, -16],
    [1062, 228, 16, 30],
    [1106, 170, 14, 0],
    [1236, 204, 20, 22],
    [1190, 150, 13, 40],
    [1252, 126, 23, -8],
  ];
  const buds: Flower[] = [
    [1086, 187, 4, 0],
    [1172, 170, 4.5, 0],
    [1042, 209, 3.5, 0],
    [1216, 182, 4, 0],
    [1000, 178, 3.5, 0],
  ];
  return (
    wood('M1290 116C1240 132 1210 168 1150 172S1070 196 1030 190L1000 178', 3) +
    wood(
      'M1206 160C1190 140 1176 130 1150 124M1120 176C1106 198 1090 214 1064 226M1246 134C1242 158 1248 178 1238 200',
      2,
    ) +
    flowers.map((flower) => blossom(flower, PETALS[name], pen)).join('') +
    buds.map(([x, y, r]) => bud(x, y, r, pen)).join('')
  );
}
