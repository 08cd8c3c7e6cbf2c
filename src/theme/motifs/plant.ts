// Pen and places → trees: one nested outline for each kind of crown.
import type { Place } from './ground.js';
import { nest, nums, type Outline, type Stroke } from './shape.js';

/** A slender crown, drawn in towards a point: tea-country trees, cypresses, a forest's edge. */
export function tree([x, base, width, height]: Place, count: number, stroke: Stroke): string {
  const flame: Outline = (t) => {
    const [w, h] = [(width * t) / 2, height * t];
    return `M${nums(x - w, base)}c0${nums(-h * 0.52, w * 0.84, -h * 0.72, w, -h).replace(/^(?!-)/, ' ')}c${nums(w * 0.16, h * 0.28, w, h * 0.48, w, h)}`;
  };
  return nest(flame, count, stroke);
}
