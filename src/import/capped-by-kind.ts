// Findings → the first of each kind, and how many more there are: a document may repeat one slip ten thousand times.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';

/** More than a person compares with a document. */
const MOST = 100;

export function cappedByKind(findings: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST;
  });
  const more = [...counts].filter(([, count]) => count > MOST);
  return [
    ...kept,
    ...more.map(([code, count]) => diagnostic('import/check-more', { count: count - MOST, code })),
  ];
}
