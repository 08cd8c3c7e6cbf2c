// Bars, lines or shares, drawn; what no drawing holds legibly is a table.
import { defineBlock } from '../define.js';
import type { ChartBody } from './body.js';
import { chartFaults } from './faults.js';
import { type Chart, chartSchema, hints } from './value.js';
import { chartView } from './view.js';

export const chart = defineBlock<'chart', Chart, ChartBody>({
  kind: 'chart',
  schema: chartSchema,
  hints,
  faults: chartFaults,
  dated: (chart, { label }) => ({ ...chart, labels: chart.labels.map(label) }),
  spoken: (body) => [body.alt],
  view: chartView,
  rail: true,
  foot: true,
});
