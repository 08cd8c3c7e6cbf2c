// A stage's findings → the most that are passed on: nobody fixes ten thousand faults in one go.
import { type Diagnostic, diagnostic } from './diagnostic.js';

/** Per outline or document, and per printed JSON document. */
const MOST = 1_000;

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;
const UNTOLD = {
  error: 'report/untold-errors',
  warning: 'report/untold-warnings',
  info: 'report/untold-notes',
} as const;

/**
 * The most severe findings in their original order, plus one that counts the rest. It has the severity of the worst
 * one left out, so that hidden errors still count as errors. Returns all findings when there are no more than `most`.
 */
export function capped<T extends Diagnostic>(found: readonly T[], most = MOST): (T | Diagnostic)[] {
  const rest = new Set<Diagnostic>(
    [...found].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]).slice(most),
  );
  if (rest.size === 0) return [...found];
  const gravest = (['error', 'warning', 'info'] as const).find((one) =>
    [...rest].some(({ severity }) => severity === one),
  );
  const count = [...rest].reduce((sum, one) => sum + countOf(one), 0);
  const { file } = found[0] ?? {};
  return [
    ...found.filter((one) => !rest.has(one)),
    diagnostic(UNTOLD[gravest ?? 'info'], { count }, { file }),
  ];
}

/** Stands in for this many errors that were not examined; empty for none. */
export function moreErrors(count: number): Diagnostic[] {
  return count > 0 ? [diagnostic('report/untold-errors', { count })] : [];
}

/** Whether the diagnostic stands in for others. */
export const isSummary = ({ code }: Diagnostic): boolean => Object.values<string>(UNTOLD).includes(code);

/** How many findings a diagnostic stands for: 1, or the count of a summary. */
export function countOf(d: Diagnostic): number {
  return isSummary(d) ? Number(d.params.count) : 1;
}
