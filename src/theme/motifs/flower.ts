// Pen and places → branches in flower: peach, ban, apricot. Petals are nested outlines too.
import type { Pen } from './pen.js';
import { nums, path, range } from './shape.js';

/** A five-petalled flower of radius r, turned by `angle` degrees. */
export function blossom(x: number, y: number, r: number, angle: number, pen: Pen, petals = 5): string {
  const petal = (w: number, h: number) =>
    `C${nums(-r * w, -r * 0.3, -r * (w - 0.08), -r * h, 0, -r * (h - 0.06))}C${nums(r * (w - 0.08), -r * h, r * w, -r * 0.3, 0, 0)}`;
  const shapes = range(petals).map((i) => {
    const turn = `rotate(${nums(angle + (i * 360) / petals)})`;
    return `<g transform="${turn}"><path d="M0 0${petal(0.72, 1.06)}Z" fill="${pen.petal}"/><path d="M0 0${petal(0.4, 0.72)}"/></g>`;
  });
  const heart = `<circle r="${nums(r * 0.14)}" fill="${pen.bloom}"/>`;
  return `<g transform="translate(${nums(x, y)})" fill="none" stroke="${pen.bloom}" stroke-width="1.5">${shapes.join('')}${heart}</g>`;
}

export type Flower = readonly [x: number, y: number, r: number, angle: number];

const bud = (x: number, y: number, r: number, pen: Pen) =>
  `<circle cx="${nums(x)}" cy="${nums(y)}" r="${nums(r)}" fill="${pen.bloom}"/>`;

/** A branch reaching in from the right edge of a 1280 × 300 landscape. */
export function branch(pen: Pen, petals = 5): string {
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
    flowers.map(([x, y, r, a]) => blossom(x, y, r, a, pen, petals)).join('') +
    buds.map(([x, y, r]) => bud(x, y, r, pen)).join('')
  );
}
