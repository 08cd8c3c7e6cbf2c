import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../src/export/pptx/chart-scale.js';

const scale = (values: number[], kind: 'bar' | 'line' = 'bar', lines = 1) =>
  scaleOf({
    crowded: false,
    body: {
      kind,
      form: 'upright',
      alt: '',
      labels: values.map(String),
      series: Array.from({ length: lines }, () => ({ name: 'S', values, shown: values.map(String) })),
    },
  });

describe('the value axis of a PowerPoint chart', () => {
  it('starts at zero for bars, lower for two lines with labels below', () => {
    expect(scale([11_102, 36_808])).toEqual({ lowest: 0 });
    expect(scale([40, 50], 'line', 2)).toEqual({ lowest: -10 });
  });

  it('has no fixed limit below zero, so that a longer bar still fits with its label', () => {
    for (const values of [
      [-12_500, 28_000, -700],
      [-3, 40],
      [-50, 2],
      [-7, -9, -11],
      [-0.4, 1.2],
    ]) {
      const { lowest, step = 0 } = scale(values);
      expect(lowest).toBeUndefined();
      const [least, most] = [Math.min(...values), Math.max(0, ...values)];
      // Programs round axis limits to whole steps.
      const foot = Math.floor(least / step) * step;
      expect(least - foot).toBeGreaterThan(0.19 * (most - least));
      const head = Math.ceil(most / step) * step;
      expect(head - foot).toBeLessThan(2.4 * (most - least));
    }
  });
});
