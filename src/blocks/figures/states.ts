// Figures → what it states. Pure.
import type { Stated } from '../stated.js';
import type { Figure } from './value.js';

export function figureStates(figures: readonly Figure[], path: string): Stated[] {
  return figures.map(({ value, unit, label, change }, i) => ({
    kind: 'figure',
    parts: [
      ['value', value, `${path}.${i}.value`],
      ['unit', unit, `${path}.${i}.unit`],
      ['label', label, `${path}.${i}.label`],
      ['change', change, `${path}.${i}.change`],
    ],
  }));
}
