// Pen and positions → trees and flowers: each crown is a nested contour or a wheel of leaves.
import type { Mountain } from './ground.js';
import { type Contour, curve, grain, halfOval, nest, nums, oval, path, range, type Stroke } from './shape.js';

/** A slender pointed crown: trees in tea country, a forest's edge. */
export function tree([x, base, width, height]: Mountain, count: number, stroke: Stroke): string {
  const flame: Contour = (t) => {
    const [w, h] = [(width * t) / 2, height * t];
    return `M${nums(x - w, base)}C${nums(x - w, base - h * 0.52, x - w * 0.16, base - h * 0.72, x, base - h)}S${nums(x + w, base - h * 0.52, x + w, base)}`;
  };
  return nest(flame, count, stroke);
}

/** A highland pine: horizontal pads of needles, each nested arcs, on a tall bare trunk. */
export function pine([x, base, width, height]: Mountain, count: number, stroke: Stroke): string {
  const pads = [
    [0.34, -0.2, 0.62],
    [0.46, 0.2, 0.72],
    [0.6, -0.16, 0.84],
    [0.74, 0.12, 0.66],
    [0.86, 0, 0.44],
  ] as const;
  const trunk = `M${nums(x, base)}V${nums(base - height * 0.9)}`;
  const limbs = pads.map(
    ([up, side, w]) =>
      `M${nums(x, base - height * (up - 0.07))}L${nums(x + (side + Math.sign(side) * w * 0.2) * width, base - height * up)}`,
  );
  const crowns = pads.map(([up, side, w]) =>
    arch(x + side * width, base - height * up, w * width, height * 0.15, count, stroke),
  );
  return (
    path(trunk, { stroke: stroke.stroke, width: 2.6 }) +
    path(limbs.join(''), { stroke: stroke.stroke, width: 1.4 }) +
    crowns.join('')
  );
}

/** A spreading crown of lobes in rows, lowest row in front, on a trunk of nested roots. */
export function broadTree([x, base, width, height]: Mountain, rows: number, stroke: Stroke): string {
  const lobe = width / (rows + 1.2);
  const crown = range(rows)
    .reverse()
    .flatMap((row) => {
      const count = rows + 1 - row;
      return range(count).map((i) => {
        const vary = grain(i + row * 7, Math.round(x));
        const cx = x + (i - (count - 1) / 2) * lobe * 0.88 + (vary - 0.5) * lobe * 0.16;
        const y = base - height * (0.42 + row * 0.155 + (vary - 0.5) * 0.03);
        return arch(cx, y, lobe * (1.04 + vary * 0.2), height * (0.2 + vary * 0.07), 4, stroke);
      });
    });
  const roots: Contour = (t) => {
    const w = width * 0.2 * t;
    const top = base - height * 0.5;
    return `M${nums(x - w, base)}Q${nums(x - w * 0.4, base - height * 0.1, x - w * 0.42, top)}H${nums(x + w * 0.42)}Q${nums(x + w * 0.4, base - height * 0.1, x + w, base)}`;
  };
  return nest(roots, 4, stroke) + crown.join('');
}

/** Nested half ellipses: lobes of crowns, bushes, spray. */
export function arch(
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  stroke: Stroke,
): string {
  const shape: Contour = (t) => `M${nums(x - (width * t) / 2, y)}${halfOval((width * t) / 2, height * t)}`;
  return nest(shape, count, stroke, 0.2);
}

/** A coconut palm: a leaning trunk with rings and nine drooping fronds. */
export function palm(x: number, base: number, height: number, lean: number, stroke: Stroke): string {
  const top: [number, number] = [x + lean, base - height];
  const r = height * 0.36;
  const trunk = (side: number) =>
    `M${nums(x + side * 3.4, base)}Q${nums(x + side * 2 + lean * 0.2, base - height * 0.6, top[0] + side * 1.4, top[1])}`;
  const frond = ([angle, length, droop]: readonly [number, number, number]) => {
    const a = (angle * Math.PI) / 180;
    const [ux, uy] = [Math.cos(a) * length * r, Math.sin(a) * length * r];
    const [ex, ey] = [ux * 1.08, uy + droop * r];
    const thick = 0.1 * r;
    return `M${nums(...top)}q${nums(ux * 0.52, uy * 1.05 - thick, ex, ey)}q${nums(ux * 0.5 - ex, uy * 1.05 + thick * 1.3 - ey, -ex, -ey)}`;
  };
  const fronds = [
    [-192, 1, 0.62],
    [12, 1, 0.62],
    [-172, 1.12, 0.5],
    [-8, 1.12, 0.5],
    [-152, 1.1, 0.36],
    [-28, 1.1, 0.36],
    [-128, 0.94, 0.2],
    [-50, 0.96, 0.22],
    [-96, 0.78, 0.04],
  ] as const;
  return path(trunk(-1) + trunk(1), { ...stroke, fill: 'none' }) + path(fronds.map(frond).join(''), stroke);
}

/** A palm with a round crown of fans: a palmyra (large crown, straight trunk) or a midland fan palm. */
export function fanPalm(x: number, base: number, height: number, r: number, stroke: Stroke): string {
  const y = base - height;
  const spoke = (i: number) => Math.PI * (0.68 + (i / 22) * 1.64);
  const at = (a: number, k: number): [number, number] => [x + Math.cos(a) * r * k, y + Math.sin(a) * r * k];
  const rim = range(22).map((i) => `L${nums(...at(spoke(i + 0.5), 1.04), ...at(spoke(i + 1), 0.88))}`);
  const leaf = `M${nums(x, y)}L${nums(...at(spoke(0), 0.88))}${rim.join('')}Z`;
  const rays = range(21).map((i) => `M${nums(...at(spoke(i + 1), 0.3))}L${nums(...at(spoke(i + 1), 0.88))}`);
  const ring = (k: number) =>
    `M${nums(...at(spoke(0), k))}A${nums(r * k, r * k)} 0 1 1 ${nums(...at(spoke(22), k))}`;
  return (
    path(`M${nums(x - 2.8, base)}L${nums(x - 1.8, y)}M${nums(x + 2.8, base)}L${nums(x + 1.8, y)}`, {
      ...stroke,
      fill: 'none',
    }) +
    path(leaf, { ...stroke, width: (stroke.width ?? 1.4) * 1.2 }) +
    path(rays.join(''), { stroke: stroke.stroke, width: 1 }) +
    path(ring(0.3) + ring(0.62), { stroke: stroke.stroke, width: 1.1 })
  );
}

/** A bamboo culm bending at its tip, with nodes and sprays of leaves. */
export function bamboo(x: number, base: number, height: number, lean: number, stroke: Stroke): string {
  const at = (t: number): [number, number] => [
    x + lean * t ** 2.4,
    base - height * (t - 0.1 * t ** 4 * (Math.abs(lean) / 60)),
  ];
  const culm = curve(range(7).map((i) => at(i / 6)));
  const nodes = range(7).map((i) => {
    const [nx, ny] = at((i + 0.6) / 7.6);
    return `M${nums(nx - 3.4, ny)}h6.8`;
  });
  const leaf = (t: number, side: number, length: number, drop: number) => {
    const [lx, ly] = at(t);
    const [dx, dy] = [side * length, drop];
    return `M${nums(lx, ly)}q${nums(dx * 0.4, dy * 0.1 - 7, dx, dy)}q${nums(-dx * 0.66, -dy * 0.4 + 3, -dx, -dy)}`;
  };
  const sprays = range(7).flatMap((i) => {
    const t = 0.5 + i * 0.082;
    return [leaf(t, -1, 26 - i, 12), leaf(t, 1, 28 - i, 10), leaf(t + 0.03, i % 2 ? 1 : -1, 20, 19)];
  });
  return (
    path(culm, { stroke: stroke.stroke, width: 3.4 }) +
    path(culm, { stroke: stroke.fill ?? stroke.stroke, width: 1.2 }) +
    path(nodes.join(''), { stroke: stroke.stroke, width: 1.3 }) +
    path(sprays.join(''), { ...stroke, width: 1.2 })
  );
}

/** A lotus in flower on its stalk: petals behind petals. */
export function lotus(x: number, y: number, r: number, foot: number, stroke: Stroke): string {
  const petal = (angle: number, length: number, width: number) => {
    const a = (angle * Math.PI) / 180;
    const [ux, uy] = [Math.sin(a), -Math.cos(a)];
    const [px, py] = [-uy * width, ux * width];
    const point = (k: number, s: number): [number, number] => [
      x + ux * length * k + px * s,
      y + uy * length * k + py * s,
    ];
    const one = (t: number) =>
      `M${nums(x, y)}C${nums(...point(0.3 * t, -t), ...point(0.8 * t, -0.9 * t), ...point(t, 0))}C${nums(...point(0.8 * t, 0.9 * t), ...point(0.3 * t, t), x, y)}`;
    return path(one(1), stroke) + path(one(0.62), { ...stroke, fill: 'none' });
  };
  const back = [
    [-52, 0.86],
    [52, 0.86],
    [-24, 1],
    [24, 1],
  ].map(([a = 0, l = 1]) => petal(a, r * l, r * 0.42));
  const front = [
    [-74, 0.9],
    [74, 0.9],
    [0, 0.98],
    [-40, 0.72],
    [40, 0.72],
  ].map(([a = 0, l = 1]) => petal(a, r * l, r * 0.36));
  const stalk = path(`M${nums(x, y)}Q${nums(x + r * 0.2, (y + foot) / 2, x - r * 0.06, foot)}`, {
    stroke: stroke.stroke,
    width: 2,
  });
  return stalk + back.join('') + front.join('');
}

/** A lotus leaf seen from the side: nested ellipses with veins. */
export function lotusLeaf(x: number, y: number, rx: number, stroke: Stroke): string {
  const ring: Contour = (t) => oval(x, y, rx * t, rx * 0.27 * t);
  const vein = (a: number) =>
    `M${nums(x, y)}L${nums(x + Math.cos(a) * rx * 0.96, y + Math.sin(a) * rx * 0.26)}`;
  return (
    nest(ring, 4, stroke) +
    path(
      range(9)
        .map((i) => vein((i * 2 * Math.PI) / 9 + 0.3))
        .join(''),
      { stroke: stroke.stroke, width: 1 },
    )
  );
}
