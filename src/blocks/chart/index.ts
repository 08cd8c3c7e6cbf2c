// Bars, lines or shares as a chart; as a table when no chart would be legible.
import type { PieceOf } from '../../compose/piece.js';
import { defineBlock } from '../define.js';
import type { TableBody } from '../table/body.js';
import type { ChartBody } from './body.js';
import { chartPieces } from './compose.js';
import { chartFaults } from './faults.js';
import { chartProof } from './proofread.js';
import { chartStatements } from './statements.js';
import { type Chart, chartSchema, hints } from './value.js';
import { chartView } from './view.js';

export const chart = defineBlock<
  'chart',
  Chart,
  ChartBody,
  PieceOf<'chart', ChartBody> | PieceOf<'table', TableBody>
>({
  kind: 'chart',
  schema: chartSchema,
  hints,
  proofread: chartProof,
  faults: chartFaults,
  dated: (chart, { label }) => ({ ...chart, labels: chart.labels.map(label) }),
  states: chartStatements,
  compose: chartPieces,
  replaced: 'compose/chart-as-table',
  cut: { rule: 'charts', rank: 90 },
  spoken: (body) => [body.alt],
  saysPart: false,
  wordless: ['kind', 'form', 'alt'],
  view: chartView,
  rail: true,
  foot: true,
  drawn: async () => (await import('./drawing.js')).drawing,
  fit: {
    split: 'never',
    shortens: [],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
