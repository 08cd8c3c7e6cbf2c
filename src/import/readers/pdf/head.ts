// Decides whether the first row of a table is its header.
import type { SourceRun, SourceTable } from '../../model.js';
import { textOf } from '../lines/line.js';

const FIGURE = /^[\d.,%\s/–-]+$/;
const YEAR = /^(?:năm\s+)?(?:19|20)\d\d$/iu;

/** A header row is the only bold one, or it names columns: unlike the other rows, it has no figures except years. */
export function hasHead(rows: SourceTable['rows']): boolean {
  const [head, ...rest] = rows;
  if (!head || rest.length === 0 || head.every(({ runs }) => runs.length === 0)) return false;
  if (isBold(head)) return !rest.every(isBold);
  return head.every(
    ({ runs }) => runs.length > 0 && (!FIGURE.test(textOf(runs)) || YEAR.test(textOf(runs).trim())),
  );
}

const isBold = (row: readonly { runs: SourceRun[] }[]): boolean =>
  row.every(({ runs }) => runs.every((run) => run.bold || run.text.trim() === ''));
