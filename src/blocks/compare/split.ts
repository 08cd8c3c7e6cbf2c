// Where comparisons are split: between rows, then inside cells.
import { divideCells, longestCell } from '../../compose/cells.js';
import { plain } from '../../compose/line.js';
import { type Splittable, splitter } from '../../compose/splitter.js';
import type { CompareBody } from './body.js';

const splittable: Splittable<CompareBody, CompareBody['rows'][number]> = {
  atoms: (body) => body.rows,
  of: (body, rows) => ({ ...body, rows }),
  divide: (row, parts, lang) =>
    divideCells(row.values, parts, lang).map(([left = [], right = []]) => ({
      ...row,
      values: [left, right],
    })),
  length: (row) => longestCell(row.values) + (row.label ? plain(row.label).length : 0),
  repeats: true,
};

export const compareSplitter = splitter(splittable);
