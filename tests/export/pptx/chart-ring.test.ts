import { describe, expect, it } from 'vitest';
import type { ChartBody } from '../../../src/blocks/chart/body.js';
import { ringOf } from '../../../src/export/pptx/chart-ring.js';

const SIZE = { width: 1136, height: 424 };
const ring = (values: readonly number[]): ReturnType<typeof ringOf> => {
  const labels = values.map((_, i) => `Nhóm ${i + 1}`);
  const body: ChartBody = {
    kind: 'share',
    form: 'upright',
    alt: '',
    labels,
    series: [{ name: '', values: [...values], shown: values.map(String) }],
  };
  return ringOf(body, SIZE);
};

/** Position of a label moved out of its slice, in px from the ring's centre. */
function places(values: readonly number[]): { x: number; y: number }[] {
  const { plot, moved } = ring(values);
  const radius = (plot.h * SIZE.height) / 2;
  const total = values.reduce((a, b) => a + b);
  let before = 0;
  return values.flatMap((value, i) => {
    const at = ((before + value / 2) / total) * 2 * Math.PI;
    before += value;
    const by = moved[i];
    const middle = radius * 0.775;
    return by
      ? [{ x: Math.sin(at) * middle + by.x * SIZE.width, y: -Math.cos(at) * middle + by.y * SIZE.height }]
      : [];
  });
}

describe('the numbers of a ring', () => {
  it('stay on slices large enough for them', () => {
    expect(ring([40, 35, 25]).moved).toEqual([undefined, undefined, undefined]);
  });

  it('move out of thin slices without touching each other', () => {
    const values = [124_433, 282_014, 335_316, 28_205, 2_053, 4_384, 1_487];
    const { plot, moved } = ring(values);
    expect(moved.slice(3).every(Boolean)).toBe(true);
    const radius = (plot.h * SIZE.height) / 2;
    const found = places(values);
    for (const [i, a] of found.entries()) {
      expect(Math.hypot(a.x, a.y)).toBeGreaterThan(radius + 12);
      expect(Math.abs(a.y)).toBeLessThan(SIZE.height / 2 - 12);
      for (const b of found.slice(i + 1))
        expect(Math.abs(a.x - b.x) > 60 || Math.abs(a.y - b.y) > 24).toBe(true);
    }
  });

  it('leave room for the names at the right', () => {
    const { plot } = ring([98.5, 1, 0.5]);
    expect(plot.x).toBeGreaterThan(0);
    expect(plot.x + plot.w).toBeLessThan(0.75);
    expect(plot.y).toBeGreaterThan(0.05);
  });
});
