// Older files that cannot be put back, as another program took their place meanwhile, are kept where the person sees them.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { writeFiles } from '../../src/platform/files.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'decuong-older-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/**
 * The other program: as soon as files are exchanged, it puts a folder where the first of them stood. It looks in a thread
 * of its own, for the exchange is one synchronous go.
 */
const OTHER = `
const { existsSync, mkdirSync, readdirSync, rmSync } = require('node:fs');
const { parentPort, workerData: { folder, name, over } } = require('node:worker_threads');
const done = new Int32Array(over);
parentPort.postMessage('looks');
const begun = () => readdirSync(folder).some((one) => one.startsWith('.') && existsSync(folder + '/' + one + '/old/' + name));
while (Atomics.load(done, 0) === 0) {
  if (!begun()) continue;
  try {
    rmSync(folder + '/' + name);
    mkdirSync(folder + '/' + name);
    break;
  } catch {}
}
`;

const COUNT = 1_500;
/** The other program may come too late on a busy machine. */
const TRIES = 20;
const FIRST = '0000.txt';
const nameOf = (i: number): string => `${String(i).padStart(4, '0')}.txt`;

/** One write that must be taken back, for a folder stands where its last file belongs; undefined where nobody came between. */
async function disturbed(folder: string): Promise<Diagnostic[] | undefined> {
  await mkdir(join(folder, 'zz.txt'), { recursive: true });
  for (let i = 0; i < COUNT; i++) await writeFile(join(folder, nameOf(i)), `older ${i}`);
  const over = new SharedArrayBuffer(4);
  const worker = new Worker(OTHER, { eval: true, workerData: { folder, name: FIRST, over } });
  await new Promise((looks) => worker.once('message', looks));
  const ended = new Promise((exit) => worker.once('exit', exit));
  const files = Array.from({ length: COUNT }, (_, i) => ({ path: nameOf(i), data: `new ${i}` }));
  const { diagnostics } = await writeFiles(folder, [...files, { path: 'zz.txt', data: 'new' }]);
  Atomics.store(new Int32Array(over), 0, 1);
  await ended;
  return diagnostics.length > 1 ? diagnostics : undefined;
}

it('says where the older files are that it could not put back, and leaves them there whole', async () => {
  let diagnostics: Diagnostic[] | undefined;
  let folder = '';
  for (let i = 0; diagnostics === undefined && i < TRIES; i++) {
    folder = join(root, `${i}`);
    diagnostics = await disturbed(folder);
  }
  expect(diagnostics?.map(({ code }) => code)).toEqual(['export/name-taken', 'export/older-kept']);
  const kept = String(diagnostics?.[1]?.params?.folder);
  expect(join(folder, basename(kept))).toBe(kept);
  expect(basename(kept)).toMatch(/^decuong-/);
  expect(await readFile(join(kept, FIRST), 'utf8')).toBe('older 0');
  // All others are as they were.
  const names = await readdir(folder);
  expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  for (let i = 1; i < COUNT; i++) expect(await readFile(join(folder, nameOf(i)), 'utf8')).toBe(`older ${i}`);
});
