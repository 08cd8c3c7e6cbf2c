// Findings → the first of each kind and the number of the rest, since a document may repeat one mistake ten
// thousand times.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';

/** More than anyone would compare with a document. */
const MAX_PER_KIND = 100;

export function cappedByKind(findings: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MAX_PER_KIND;
  });
  const more = [...counts].filter(([, count]) => count > MAX_PER_KIND);
  return [
    ...kept,
    ...more.map(([code, count]) => diagnostic('import/check-more', { count: count - MAX_PER_KIND, code })),
  ];
}
