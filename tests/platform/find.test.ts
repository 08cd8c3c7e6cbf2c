import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImage } from '../../src/assets/images.js';
import { readDocumentBytes } from '../../src/commands/read.js';
import { loadOutline } from '../../src/outline/load.js';
import { findPath, findPathSync } from '../../src/platform/find.js';
import { rasterise } from '../../src/platform/rasterise.js';
import { inside } from '../../src/theme/paths.js';

const decomposed = (text: string): string => text.normalize('NFD');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let root: string;

/** Decomposed names, as on macOS disks, for folders too. One name mixes both forms. */
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'find-')));
  const folder = join(root, decomposed('Đề cương'));
  await mkdir(folder);
  await writeFile(join(folder, decomposed('kỷ niệm.yaml')), 'title: K\nsections:\n  - heading: A\n');
  await writeFile(join(folder, decomposed('ảnh lễ.png')), PIXEL);
  await writeFile(join(folder, `${decomposed('mẫu')} ${'vẽ'.normalize('NFC')}.txt`), 'a');
  await writeFile(join(root, 'hộ.txt'), 'composed');
  await writeFile(join(root, decomposed('hộ.txt')), 'decomposed');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a Vietnamese path', () => {
  it.each(['NFC', 'NFD'] as const)('is found if typed in %s', async (form) => {
    const typed = (name: string): string => join(root, 'Đề cương', name).normalize(form);
    for (const name of ['kỷ niệm.yaml', 'ảnh lễ.png', 'mẫu vẽ.txt']) {
      const found = await findPath(typed(name));
      expect(basename(found).normalize('NFC')).toBe(name);
      expect(await realpath(found)).toBe(found);
      expect(findPathSync(typed(name))).toBe(found);
    }
  });

  it('means the exactly named file if both forms exist', async () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const { value } = await readDocumentBytes(join(root, 'hộ.txt'.normalize(form)));
      expect(Buffer.from(value ?? []).toString()).toBe(form === 'NFC' ? 'composed' : 'decomposed');
    }
  });

  it('stays as typed if nothing exists', async () => {
    const missing = join(root, 'không có', 'gì cả.yaml');
    expect(await findPath(missing)).toBe(missing);
    expect(findPathSync(missing)).toBe(missing);
  });

  it('leads to outlines, their pictures and theme folders', async () => {
    const { value } = await loadOutline(join(root, 'Đề cương', 'kỷ niệm.yaml'));
    expect(value?.outline.title).toBe('K');
    const request = { src: 'ảnh lễ.png', dir: value?.dir ?? '', target: 'a', place: {}, draw: rasterise };
    expect((await readImage(request)).diagnostics).toEqual([]);
    expect(await inside(value?.dir ?? '', 'ảnh lễ.png')).toHaveProperty('path');
  });
});
