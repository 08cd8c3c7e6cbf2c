import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importWithin, readWithin } from '../../src/import/bounded.js';
import { inThread } from '../../src/platform/thread.js';

const PROGRAM = `import { parentPort, workerData } from 'node:worker_threads';
const steps = {
  twice: (n) => n * 2,
  counted: (n, tell) => {
    for (let i = 1; i <= n; i++) tell(i);
    return 'counted';
  },
  never: () => { for (;;); },
  all: () => { const kept = []; for (;;) kept.push({ text: 'x'.repeat(9) + kept.length }); },
  wrong: () => { throw new TypeError('a mistake of ours'); },
  silent: () => process.exit(0),
};
const tell = (progress) => parentPort.postMessage({ progress });
parentPort.postMessage({ value: await steps[workerData.name](...workerData.args, tell) });`;

let folder: string;
let file: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-test-'));
  const path = join(folder, 'steps.mjs');
  await writeFile(path, PROGRAM);
  file = pathToFileURL(path);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a step in a worker thread', () => {
  const bounds = { seconds: 600, megabytes: 256 };
  const step = (name: string, ...args: unknown[]) => ({ name, args });

  it('reports progress, then its value', async () => {
    const steps: unknown[] = [];
    const onProgress = (progress: unknown): void => void steps.push(progress);
    expect(await inThread(file, step('counted', 3), bounds, { onProgress })).toEqual({ value: 'counted' });
    expect(steps).toEqual([1, 2, 3]);
  });

  it('answers', async () => {
    expect(await inThread(file, step('twice', 21), bounds)).toEqual({ value: 42 });
  });

  it('is stopped if it takes too long', async () => {
    const outcome = await inThread(file, step('never'), { ...bounds, seconds: 0.3 });
    expect(outcome).toEqual({ ended: 'seconds' });
  });

  it('is stopped if it takes too much memory', async () => {
    const outcome = await inThread(file, step('all'), { ...bounds, megabytes: 16 });
    expect(outcome).toEqual({ ended: 'megabytes' });
  });

  it('is stopped in the middle of a loop when aborted', async () => {
    const controller = new AbortController();
    const work = inThread(file, step('never'), bounds, { signal: controller.signal });
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await expect(
      inThread(file, step('twice', 1), bounds, { signal: controller.signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('rethrows errors, and does not wait for one that ended silently', async () => {
    await expect(inThread(file, step('wrong'), bounds)).rejects.toThrow('a mistake of ours');
    await expect(inThread(file, step('silent'), bounds)).rejects.toThrow('without an answer');
  });
});

describe('a document in a worker thread', () => {
  const bytes = new TextEncoder().encode('Kỷ niệm 80 năm Ngày thành lập\n\nNăm 2024, xã có 12 trường.\n');

  it('is read and becomes an outline', async () => {
    const { value } = await importWithin(bytes, 'a.txt');
    expect(value?.yaml).toContain('Năm 2024, xã có 12 trường.');
    expect((await readWithin(bytes, 'a.txt')).value?.blocks.length).toBeGreaterThan(0);
  });

  it('reports the same errors as without a thread', async () => {
    const { value, diagnostics } = await importWithin(new Uint8Array(), 'a.txt');
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ severity: 'error', file: 'a.txt' })]);
  });
});
