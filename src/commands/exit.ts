// Diagnostics → the exit code.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ExitCode } from './command.js';

/** Errors that no change of the input can fix: no browser, a dying browser, a folder that cannot be written. */
const ENVIRONMENT =
  /^file\/(?:shortage|no-folder)$|^render\/(?:no-browser|browser|temporary|file-limit)|^export\/(?:cannot-write|format-unwritten|name-taken|no-permission|disk-full|file-open|older-kept|link|link-loop|over-input|name-too-long|file-limit)$/;

/** 3 for environment errors, 1 for input errors (and warnings if `strict`), otherwise 0. */
export function exitCode(diagnostics: readonly Diagnostic[], strict = false): ExitCode {
  const errors = diagnostics.filter(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  if (errors.some((d) => ENVIRONMENT.test(d.code))) return 3;
  return errors.length > 0 ? 1 : 0;
}
