// A chart on paper.
import type { BookletRun } from '../../export/booklet/document.js';
import type { BookletTraits } from '../../export/booklet/traits.js';
import type { Lang } from '../../messages/message.js';
import { inNotation } from '../../outline/notation.js';
import type { Chart } from './value.js';

export const booklet: BookletTraits<Chart> = {
  nodes: ({ unit, labels, series }, runs, lang) => [
    {
      kind: 'table',
      header: [unit === undefined ? '' : `(${unit})`, ...series.map(({ name }) => name)].map((text) =>
        runs(text),
      ),
      rows: labels.map((label, i) => [
        runs(label),
        ...series.map(({ values }) => inNotationOf(lang, runs(values[i] ?? ''))),
      ]),
      numeric: [false, ...series.map(() => true)],
    },
  ],
  listed: false,
  lines: ({ labels }) => labels.length,
};

/** Written as on the chart's slide. */
const inNotationOf = (lang: Lang, runs: BookletRun[]): BookletRun[] =>
  runs.map((run) => ('text' in run ? { ...run, text: inNotation(run.text, lang) } : run));
