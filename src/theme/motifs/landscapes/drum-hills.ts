// Half drums rising behind one another like hills, with saw-tooth and comb bands: the base theme, not tied to any
// place.
import type { Landscape } from '../landscape.js';
import { type Depth, ink, type Pen } from '../pen.js';
import { halfOval, nums, oval, path, range } from '../shape.js';

const BASE = 304;

/** Half a drum face of radius r: plain rings, one band of saw teeth and one of tangent circles. */
function half(x: number, r: number, pen: Pen, depth: Depth): string {
  const ring = (k: number) => `M${nums(x - r * k, BASE)}${halfOval(r * k, r * k)}`;
  const at = (k: number, a: number): [number, number] => [
    x - Math.cos(a) * r * k,
    BASE - Math.sin(a) * r * k,
  ];
  const teeth = Math.max(12, Math.round(r / 7));
  const saw = range(teeth * 2 + 1).map(
    (i) => (i ? 'L' : 'M') + nums(...at(i % 2 ? 0.91 : 0.84, (i * Math.PI) / (teeth * 2))),
  );
  const count = Math.max(8, Math.round(r / 11));
  const beads = range(count).map((i) => {
    const [cx, cy] = at(0.62, ((i + 0.5) * Math.PI) / count);
    const q = r * 0.045;
    return oval(cx, cy, q);
  });
  const comb = range(count * 4).map(
    (i) =>
      `M${nums(...at(0.4, (i * Math.PI) / (count * 4)))}L${nums(...at(0.48, (i * Math.PI) / (count * 4)))}`,
  );
  const { stroke, fill } = ink(pen, depth);
  return (
    path(ring(1), { stroke, fill, width: 2 }) +
    path(
      [0.95, 0.8, 0.76, 0.7, 0.54, 0.5, 0.38, 0.3, 0.22, 0.14].map(ring).join('') +
        saw.join('') +
        beads.join('') +
        comb.join(''),
      { stroke, width: 1.2 },
    )
  );
}

export const drumHills: Landscape = {
  land: (pen) =>
    half(150, 190, pen, 0) +
    half(560, 150, pen, 0) +
    half(1010, 236, pen, 0) +
    half(360, 150, pen, 1) +
    half(760, 176, pen, 1) +
    half(1220, 170, pen, 1) +
    half(-10, 130, pen, 1) +
    half(180, 84, pen, 2) +
    half(560, 96, pen, 2) +
    half(960, 104, pen, 2),
  corner: (pen) => half(70, 120, pen, 1) + half(186, 66, pen, 2),
};
