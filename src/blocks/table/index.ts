// Tables, split by rows and columns when too large.
import { plain } from '../../compose/line.js';
import { say } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { TableBody } from './body.js';
import { tablePieces } from './compose.js';
import { rowFaults } from './faults.js';
import { hasSameHeader, withShorterHeader } from './header.js';
import { tableProof } from './proofread.js';
import { isTopHeavy, tableSplitter } from './split.js';
import { tableStatements } from './statements.js';
import { hints, type Table, tableSchema } from './value.js';
import { tableView } from './view.js';

export const table = defineBlock<'table', Table, TableBody>({
  kind: 'table',
  schema: tableSchema,
  hints,
  proofread: tableProof,
  faults: rowFaults,
  dated: (table, { label }) => ({
    ...table,
    header: table.header.map(label),
    rows: table.rows.map((row) => row.map(label)),
  }),
  states: tableStatements,
  compose: tablePieces,
  cut: { rule: 'tables', rank: 80 },
  spoken: (body) => [
    say(body.caption),
    ...[body.header, ...body.rows].map((row) => row.map(plain).join(' | ')),
  ],
  saysPart: true,
  wordless: [],
  view: tableView,
  rail: true,
  foot: true,
  fit: {
    split: tableSplitter,
    shortens: ['caption'],
    land: true,
    together: true,
    shares: hasSameHeader,
    smaller: true,
    header: { isHeavy: isTopHeavy, shortened: withShorterHeader },
  },
  booklet: async () => (await import('./booklet.js')).booklet,
  pptx: async () => (await import('./pptx.js')).pptx,
  social: 'none',
});
