// The test suite itself: it depends on nothing left on the machine, and never on timing.
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('suite.test.ts'),
);

describe('the suite', () => {
  it('has a home, a cache and temporary files of its own', () => {
    const home = homedir();
    expect(home).toMatch(/decuong kiểm thử \w+$/);
    expect(process.env.XDG_CACHE_HOME).toBe(join(home, '.cache'));
    expect(tmpdir()).toBe(join(home, 'tạm thời'));
  });

  it('has one timeout, which no test overrides', () => {
    const limits = [
      // The last argument of it(), test() and the hooks.
      /^\s*\}, [\d_]+\);|^\s*\},\n\s*[\d_]+,\n\s*\);/m,
      /\b(?:timeout|testTimeout|hookTimeout): (?!0\b)/,
      /\bvi\.waitFor\b|\bvi\.waitUntil\b|\bAbortSignal\.timeout\b/,
      /\bexpect\([^;]*\b(?:performance\.now|Date\.now|hrtime)\b/,
    ];
    const hurried = tests.filter((name) => {
      const text = readFileSync(join('tests', name), 'utf8');
      return limits.some((limit) => limit.test(text));
    });
    expect(hurried).toEqual([]);
  });

  it('waits for events, never for a fixed time', () => {
    const waits = /\btimers\/promises\b|new Promise\([^;]*?\bsetTimeout\(|\bsleepSync\b|\bAtomics\.wait\b/;
    const waiting = tests.filter(
      (name) => name !== 'until.ts' && waits.test(readFileSync(join('tests', name), 'utf8')),
    );
    expect(waiting).toEqual([]);
  });
});
