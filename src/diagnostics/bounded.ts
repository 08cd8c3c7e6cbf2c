// What a stage found → as much of it as is handed on: nobody mends ten thousand faults in one go.
import { type Diagnostic, diagnostic } from './diagnostic.js';

/** Found in one outline or document, or printed in one JSON document. */
const MOST = 1_000;

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;
const UNTOLD = {
  error: 'report/untold-errors',
  warning: 'report/untold-warnings',
  info: 'report/untold-notes',
} as const;

/**
 * The gravest of them in their order, and one that says how many more there are: of the gravest kind left out, so that
 * errors that are not told stay errors. The same list where there are no more than `most`.
 */
export function bounded<T extends Diagnostic>(found: readonly T[], most = MOST): (T | Diagnostic)[] {
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

/** In the place of so many errors that were not looked at; nothing where there are none. */
export function untold(count: number): Diagnostic[] {
  return count > 0 ? [diagnostic('report/untold-errors', { count })] : [];
}

/** Whether it stands for others. */
export const isUntold = ({ code }: Diagnostic): boolean => Object.values<string>(UNTOLD).includes(code);

/** One, or as many as it stands for. */
export function countOf(d: Diagnostic): number {
  return isUntold(d) ? Number(d.params.count) : 1;
}
