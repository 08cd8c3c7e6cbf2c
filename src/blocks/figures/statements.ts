// Figures → their statements. Pure.
import type { BlockStatement } from '../statement.js';
import type { Figure } from './value.js';

export function figureStatements(figures: readonly Figure[], path: string): BlockStatement[] {
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
