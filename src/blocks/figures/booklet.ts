// Figures on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';
import { bold, list, listItem, plainRun } from '../../export/booklet/write.js';
import { amount } from '../../outline/amount.js';
import type { Figure } from './value.js';

export const booklet: BookletTraits<Figure[]> = {
  nodes: (figures, runs) =>
    list(
      figures.map(({ value, unit, label, change, source }) => {
        const head = bold(runs(amount(value, unit)));
        const told = change === undefined ? [] : [plainRun(' ('), ...runs(change), plainRun(')')];
        return listItem([...head, plainRun(': '), ...runs(label), ...told, ...runs('', source)]);
      }),
    ),
  listed: false,
};
