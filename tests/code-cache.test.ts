// The bundled program's loader: compiled code is cached, broken code is never run, and nothing depends on the
// cache.
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCompiled } from '../src/code-cache.js';

interface Sums {
  add(a: number, b: number): number;
  separator(): Promise<string>;
}

const source = `// build one
exports.add = (a, b) => a + b;
exports.separator = async () => (await importModule('node:path')).posix.sep;
`;
let dir: string;
let file: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-mã-'));
  file = join(dir, 'sums.cjs');
  await writeFile(file, source);
  vi.stubEnv('XDG_CACHE_HOME', join(dir, 'cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true, force: true });
});

const caches = async (): Promise<string[]> =>
  (await readdir(join(dir, 'cache', 'decuong')))
    // Next to it is the cache that newer versions of Node keep.
    .filter((name) => name !== 'node')
    .sort()
    .map((name) => join(dir, 'cache', 'decuong', name));

describe('loadCompiled', () => {
  it('caches the code at the first start and uses it at the next', async () => {
    const first = loadCompiled<Sums>(file, 'build pdf');
    expect(first.exports.add(2, 3)).toBe(5);
    first.keep();
    const [kept = ''] = await caches();
    await utimes(kept, 1, 1);
    const second = loadCompiled<Sums>(file, 'build pdf');
    expect(second.exports.add(2, 3)).toBe(5);
    await expect(second.exports.separator()).resolves.toBe('/');
    second.keep();
    expect(await caches()).toHaveLength(1);
    expect((await stat(kept)).mtimeMs).toBe(1_000);
  });

  it('separates other uses and other builds', async () => {
    loadCompiled<Sums>(file, 'build pdf').keep();
    loadCompiled<Sums>(file, 'build pptx').keep();
    await writeFile(file, source.replace('build one', 'build two').replace('a + b', 'a - b'));
    const other = loadCompiled<Sums>(file, 'build pdf');
    expect(other.exports.add(2, 3)).toBe(-1);
    other.keep();
    expect(await caches()).toHaveLength(3);
  });

  it('recompiles and repairs a broken cache', async () => {
    const first = loadCompiled<Sums>(file, 'build pdf');
    first.exports.add(1, 1);
    first.keep();
    const [kept = ''] = await caches();
    const whole = await readFile(kept);
    const broken = Buffer.from(whole);
    broken[broken.length >> 1] = (broken[broken.length >> 1] ?? 0) ^ 0xff;
    await writeFile(kept, broken);
    const second = loadCompiled<Sums>(file, 'build pdf');
    expect(second.exports.add(2, 3)).toBe(5);
    second.keep();
    expect(await readFile(kept)).not.toEqual(broken);
  });

  it('keeps at most sixteen entries', async () => {
    for (let use = 0; use < 20; use += 1) loadCompiled<Sums>(file, `use ${use}`).keep();
    expect(await caches()).toHaveLength(16);
  });

  it('works where nothing can be cached', () => {
    vi.stubEnv('XDG_CACHE_HOME', file);
    vi.stubEnv('TMPDIR', file);
    const first = loadCompiled<Sums>(file, 'build pdf');
    expect(() => first.keep()).not.toThrow();
    expect(first.exports.add(2, 3)).toBe(5);
  });
});
