// Older files that cannot be restored, because another program took their place, are kept where the user can see
// them.
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
 * The other program: as soon as files are exchanged, it creates a folder in place of the first. It polls in its own
 * thread, as the exchange is synchronous.
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
/** On a busy machine, the other program may be too late. */
const TRIES = 20;
const FIRST = '0000.txt';
const nameOf = (i: number): string => `${String(i).padStart(4, '0')}.txt`;

/**
 * One write that must be rolled back because a folder is in place of its last file. Undefined if the other program
 * was too late.
 */
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

it('reports where the older files are that it could not restore, and keeps them complete', async () => {
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
  // All other files are unchanged.
  const names = await readdir(folder);
  expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  for (let i = 1; i < COUNT; i++) expect(await readFile(join(folder, nameOf(i)), 'utf8')).toBe(`older ${i}`);
});
