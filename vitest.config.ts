import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two workers: each may own a Chromium, and the reference machine has two cores.
    maxWorkers: 2,
    pool: 'forks',
  },
});
