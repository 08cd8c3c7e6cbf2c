// Two contrasted columns, row by row.
import { say } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { CompareBody } from './body.js';
import { comparePieces } from './compose.js';
import { compareProof } from './proofread.js';
import { compareSplitter } from './split.js';
import { compareStatements } from './statements.js';
import { type Compare, compareSchema, hints } from './value.js';
import { compareView } from './view.js';

export const compare = defineBlock<'compare', Compare, CompareBody>({
  kind: 'compare',
  schema: compareSchema,
  hints,
  proofread: compareProof,
  dated: (compare, { label }) => ({
    ...compare,
    columns: [label(compare.columns[0]), label(compare.columns[1])],
  }),
  states: compareStatements,
  compose: comparePieces,
  cut: { rule: 'comparisons', rank: 70 },
  spoken: (body) => [
    say(...body.columns),
    ...body.rows.map((row) => say(row.label, row.values[0], row.values[1])),
  ],
  saysPart: false,
  wordless: [],
  view: compareView,
  rail: true,
  foot: true,
  fit: {
    split: compareSplitter,
    shortens: ['columns.0', 'columns.1'],
    land: false,
    together: false,
    shares: true,
    smaller: false,
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
