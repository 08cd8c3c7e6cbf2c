// Collects the diagnostic codes produced during a run. A run of all tests fails for codes that no test provokes,
// either in its own process or in a program that it starts (printed-codes.cjs). A diagnostic created by a test
// itself does not count.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Reporter, Vitest } from 'vitest/node';
import { catalogue } from '../../src/messages/catalogue.js';

/** Names the folder in which each process lists the codes that it produced. */
const VARIABLE = 'DECUONG_TEST_CODES';

const MAKER = 'export function diagnostic(';

/** Wraps the function that creates diagnostics to record each code that a source uses. */
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

/** @throws if that function has changed, as nothing would be recorded then */
function withRecorder(source: string): string {
  if (!source.includes(MAKER)) throw new Error(`there is no "${MAKER}" to record`);
  return source.replace(MAKER, 'function makeDiagnostic(') + RECORDER;
}

/** Vite plugin: adds the recorder to the sources under test. */
export function codeRecorder(): Plugin {
  return {
    name: 'code-recorder',
    enforce: 'pre',
    transform: (source, id) =>
      /[\\/]src[\\/]diagnostics[\\/]diagnostic\.ts$/.test(id) ? withRecorder(source) : undefined,
  };
}

function openFolder({ env }: NodeJS.Process): string {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-codes-'));
  // Some tests run the program as another user.
  chmodSync(folder, 0o777);
  const recorder = fileURLToPath(new URL('printed-codes.cjs', import.meta.url));
  env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --require "${recorder.replace(/[\\"]/g, '\\$&')}"`.trim();
  env[VARIABLE] = folder;
  return folder;
}

/** Vitest reporter: fails a full run and lists the codes that it did not provoke. */
export function unprovokedReporter(): Reporter {
  let vitest: Vitest | undefined;
  let folder = '';
  return {
    onInit(started) {
      vitest = started;
      folder = openFolder(process);
    },
    async onTestRunEnd(modules) {
      const seen = new Set(
        readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')),
      );
      rmSync(folder, { recursive: true });
      // Other systems skip the tests that only Linux can run.
      if (process.platform !== 'linux' || process.arch !== 'x64') return;
      if (!vitest || vitest.config.testNamePattern || vitest.config.shard) return;
      const all = await vitest.globTestSpecifications();
      const missing = Object.keys(catalogue).filter((code) => !seen.has(code));
      if (modules.length < all.length || missing.length === 0) return;
      vitest.logger.error(`\nNo test provokes these codes of src/messages/: ${missing.join(', ')}`);
      process.exitCode = 1;
    },
  };
}
