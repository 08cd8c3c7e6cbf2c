// Tables, cut by rows and by columns where they are too large.
import { plain } from '../../compose/line.js';
import { say } from '../../compose/say.js';
import { defineBlock } from '../define.js';
import type { TableBody } from './body.js';
import { rowFaults } from './faults.js';
import { hints, type Table, tableSchema } from './value.js';
import { tableView } from './view.js';

export const table = defineBlock<'table', Table, TableBody>({
  kind: 'table',
  schema: tableSchema,
  hints,
  faults: rowFaults,
  dated: (table, { label }) => ({
    ...table,
    header: table.header.map(label),
    rows: table.rows.map((row) => row.map(label)),
  }),
  spoken: (body) => [
    say(body.caption),
    ...[body.header, ...body.rows].map((row) => row.map(plain).join(' | ')),
  ],
  view: tableView,
  rail: true,
  foot: true,
});
