// An outline and its documents → rows of the page: each paragraph of a document with the statements taken from it.

import type { DocumentText, Passage } from '../passages.js';
import type { AlignedStatement, RuleContext } from '../rule-context.js';

/** A statement with its index, from which its id on the page is made. */
export interface NumberedStatement {
  index: number;
  traced: AlignedStatement;
}

/** Passages of one paragraph, table row or note, and the statements taken from them; either may be empty. */
export interface ReviewRow {
  document?: DocumentText;
  passages: Passage[];
  told: NumberedStatement[];
}

/** A document's rows in order; a statement from no document follows the one before it in the outline. */
export function rowsOf({ traced, documents }: RuleContext): ReviewRow[] {
  const rows: ReviewRow[] = [];
  const byUnit = new Map<DocumentText, Map<number, ReviewRow>>();
  for (const document of documents) {
    const units = new Map<number, ReviewRow>();
    byUnit.set(document, units);
    for (const passage of document.passages) {
      const row = units.get(passage.unit);
      if (row) row.passages.push(passage);
      else {
        const made: ReviewRow = { document, passages: [passage], told: [] };
        units.set(passage.unit, made);
        rows.push(made);
      }
    }
  }
  const alone: { after: ReviewRow | undefined; told: NumberedStatement }[] = [];
  let last: ReviewRow | undefined;
  for (const [index, one] of traced.entries()) {
    const [first] = one.window;
    const row = first && one.document && byUnit.get(one.document)?.get(first.unit);
    if (row) {
      row.told.push({ index, traced: one });
      last = row;
    } else alone.push({ after: last, told: { index, traced: one } });
  }
  return withAlone(rows, alone);
}

function withAlone(
  rows: readonly ReviewRow[],
  alone: readonly { after: ReviewRow | undefined; told: NumberedStatement }[],
): ReviewRow[] {
  const behind = new Map<ReviewRow | undefined, ReviewRow>();
  for (const { after, told } of alone) {
    const row = behind.get(after);
    if (row) row.told.push(told);
    else behind.set(after, { passages: [], told: [told] });
  }
  const first = behind.get(undefined);
  const all = rows.flatMap((row) => [row, behind.get(row) ?? []].flat());
  return first ? [first, ...all] : all;
}
