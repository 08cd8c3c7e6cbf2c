// The run → the codes of diagnostics that the sources made while it went on; a run of all tests fails for those that no
// test provokes. A test that makes a diagnostic itself provokes nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Reporter, Vitest } from 'vitest/node';
import { catalogue } from '../../src/messages/catalogue.js';

/** Names the folder in which each worker writes down the codes that it saw, a line each. */
const VARIABLE = 'DECUONG_TEST_CODES';

const MAKER = 'export function diagnostic(';

/** Put around the one function that makes diagnostics: writes down the first of each code that a source asked for. */
const RECORDER = `
import { appendFileSync as appendCode } from 'node:fs';
const seenCodes = new Set();
export function diagnostic(...given) {
  const [code] = given;
  const caller = seenCodes.has(code) ? '' : String(new Error().stack).split('\\n')[2] ?? '';
  if (/[\\\\/]src[\\\\/]/.test(caller)) {
    seenCodes.add(code);
    appendCode(\`\${process.env.${VARIABLE}}/\${process.pid}\`, code + '\\n');
  }
  return makeDiagnostic(...given);
}
`;

/** @throws when the function is no longer what it was: then nothing would be recorded. */
function withRecorder(source: string): string {
  if (!source.includes(MAKER)) throw new Error(`there is no "${MAKER}" to record`);
  return source.replace(MAKER, 'function makeDiagnostic(') + RECORDER;
}

/** For Vite: the sources of the tests, with the recorder in them. */
export function codeRecorder(): Plugin {
  return {
    name: 'code-recorder',
    enforce: 'pre',
    transform: (source, id) =>
      /[\\/]src[\\/]diagnostics[\\/]diagnostic\.ts$/.test(id) ? withRecorder(source) : undefined,
  };
}

/** For Vitest: fails a run of all tests that did not provoke every code. */
export function unprovokedReporter(): Reporter {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-codes-'));
  process.env[VARIABLE] = folder;
  let vitest: Vitest | undefined;
  return {
    onInit(started) {
      vitest = started;
    },
    async onTestRunEnd(modules) {
      const seen = new Set(
        readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')),
      );
      rmSync(folder, { recursive: true });
      const all = await vitest?.globTestSpecifications();
      const missing = Object.keys(catalogue).filter((code) => !seen.has(code));
      process.stderr.write(
        `${all?.length} ${modules.length} unprovoked ${missing.length}: ${missing.join(' ')}\n`,
      );
    },
  };
}
