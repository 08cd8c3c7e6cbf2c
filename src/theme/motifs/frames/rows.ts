// Figures at even steps, as SVG paths: what every strip is made of.
import { nums, range } from '../shape.js';

export const area = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
export const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;

/** The unit's path at every step, centred on the length. */
export function rowOf(length: number, step: number, unit: (x: number) => string): string {
  const count = Math.floor(length / step);
  const start = (length - count * step) / 2;
  return range(count)
    .map((i) => unit(start + (i + 0.5) * step))
    .join('');
}

export const lozenge = (x: number, y: number, w: number, h: number): string =>
  `M${nums(x - w, y)}l${nums(w, -h)}l${nums(w, h)}l${nums(-w, h)}Z`;
