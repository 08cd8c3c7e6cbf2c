import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, even, partsNeeded } from '../../src/compose/partition.js';

const sizes = (parts: { from: number; to: number }[]): number[] => parts.map(({ from, to }) => to - from);

describe('balanced parts', () => {
  it('weigh about the same', () => {
    expect(sizes(balance([10, 10, 10, 10, 10, 10], 2))).toEqual([3, 3]);
    expect(sizes(balance([30, 10, 10, 10], 2))).toEqual([1, 3]);
  });

  it('leave no small item alone where it can be avoided', () => {
    expect(sizes(balance([100, 100, 10], 2)).at(-1)).toBe(2);
  });

  it('are cut before a new thought when that costs little', () => {
    const starts = (index: number): boolean => index === 4;
    expect(balance([10, 10, 10, 10, 10, 10, 10], 2, { starts })[1]?.from).toBe(4);
  });

  it('hold all items in order, none empty, whatever their weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (weights, count) => {
          const parts = balance(weights, count);
          expect(parts).toHaveLength(Math.min(count, weights.length));
          expect(parts[0]?.from).toBe(0);
          expect(parts.at(-1)?.to).toBe(weights.length);
          parts.forEach(({ from, to }, i) => {
            expect(to).toBeGreaterThan(from);
            expect(from).toBe(i === 0 ? 0 : parts[i - 1]?.to);
          });
        },
      ),
    );
  });

  it('are counted by what a slide holds', () => {
    expect(partsNeeded([5, 5, 5, 5], 10)).toBe(2);
    expect(partsNeeded([50], 10)).toBe(1);
    expect(partsNeeded([1, 1, 1, 1, 1], 100, 2)).toBe(3);
    expect(sizes(even(7, 3))).toEqual([3, 2, 2]);
  });
});
