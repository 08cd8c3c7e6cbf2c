import { defineConfig } from 'vitest/config';
import { pageScriptsPlugin } from './scripts/page-scripts.mjs';
import { codeRecorder, unprovokedReporter } from './tests/setup/provoked-codes.js';

/**
 * The suite's one limit, in milliseconds: only what hangs reaches it, however busy the machine is. Tests have none of
 * their own (tests/suite.test.ts).
 */
const LIMIT = 30 * 60_000;

export default defineConfig({
  plugins: [pageScriptsPlugin(), codeRecorder()],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/own-home.ts'],
    reporters: [unprovokedReporter(), 'default'],
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    teardownTimeout: LIMIT,
    // Two workers: each may own a Chromium, and the reference machine has two cores.
    maxWorkers: 2,
    pool: 'forks',
  },
});
