// Slogans on paper.
import type { BookletTraits } from '../../export/booklet/traits.js';

export const booklet: BookletTraits<string[]> = {
  nodes: (slogans, runs) => [{ kind: 'slogans', items: slogans.map((text) => runs(text)) }],
  listed: true,
};
