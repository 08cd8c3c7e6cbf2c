// A table's rows as a page shows them → whether the first is its head.
import type { SourceRun, SourceTable } from '../../model.js';
import { textOf } from '../lines/line.js';

const FIGURE = /^[\d.,%\s/–-]+$/;
const YEAR = /^(?:năm\s+)?(?:19|20)\d\d$/iu;

/** The first row alone is bold, or it names columns: it has no figures but years, and the others have. */
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
