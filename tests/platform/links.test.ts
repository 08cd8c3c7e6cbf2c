// Entries in the output folder that are not plain files of an earlier run: links, inputs, devices.
import { spawnSync } from 'node:child_process';
import {
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFormats } from '../../src/export/write-formats.js';
import { writeFiles } from '../../src/platform/files.js';

let root: string;
let out: string;
let elsewhere: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'decuong-links-'));
  out = join(root, 'out');
  elsewhere = join(root, 'elsewhere');
  await mkdir(join(elsewhere, 'slides'), { recursive: true });
  await mkdir(join(out, 'deck'), { recursive: true });
  for (const name of ['deck.md', 'slides/001.png', 'slides/999.png'])
    await writeFile(join(elsewhere, name), 'mine');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const FILES = [
  { path: 'deck.md', data: 'new' },
  { path: 'slides/001.png', data: 'new' },
];

/** Everything below a folder with its content or link target. */
async function standing(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const entries = names.map(async (name) => {
    const info = await lstat(join(folder, name));
    if (info.isSymbolicLink()) return [name, `→ ${await readlink(join(folder, name))}`];
    return [name, info.isFile() ? await readFile(join(folder, name), 'utf8') : ''];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const write = () => writeFiles(join(out, 'deck'), FILES, { root: out });

describe('a link', () => {
  it.each([
    ['the deck’s folder', 'deck', ''],
    ['a folder in it', 'deck/slides', 'slides'],
    ['a file', 'deck/deck.md', 'deck.md'],
    ['a file that is not there', 'deck/deck.md', 'none'],
    ['a folder that is not there', 'deck/slides', 'none'],
    ['the deck’s folder, where none is', 'deck', 'none'],
  ])('in the place of %s is neither followed nor replaced', async (_, place, target) => {
    await rm(join(out, place), { recursive: true, force: true });
    await symlink(join(elsewhere, target), join(out, place));
    const before = await standing(root);
    const { diagnostics } = await write();
    expect(diagnostics).toMatchObject([{ code: 'export/link', params: { path: join(out, place) } }]);
    expect(await standing(root)).toEqual(before);
  });

  it('does not lead to writing only some of the formats', async () => {
    await symlink(join(elsewhere, 'slides'), join(out, 'deck', 'slides'));
    const before = await standing(root);
    const formats = FILES.map((file) => ({ format: 'md' as const, files: [file], ms: 0 }));
    const report = () => ({ path: 'report.json', data: '{}' });
    const written = await writeFormats(join(out, 'deck'), formats, report, { root: out });
    expect(written).toMatchObject({ formats: [], diagnostics: [{ code: 'export/link' }] });
    expect(await standing(root)).toEqual(before);
  });

  it('may be the folder that the user named', async () => {
    await symlink(out, join(root, 'named'));
    const { diagnostics } = await writeFiles(join(root, 'named', 'deck'), FILES, {
      root: join(root, 'named'),
    });
    expect(diagnostics).toEqual([]);
    expect(await readFile(join(out, 'deck', 'deck.md'), 'utf8')).toBe('new');
  });

  it('resembling the leftovers of a killed run is not followed during cleanup', async () => {
    const left = `.decuong-${hostname().replace(/[^\w]+/g, '_')}-999999999-abcdef`;
    await mkdir(join(elsewhere, 'old'));
    await writeFile(join(elsewhere, 'old', 'secret'), 'mine');
    await symlink(elsewhere, join(out, 'deck', left));
    await write();
    expect(await readdir(join(elsewhere, 'old'))).toEqual(['secret']);
    expect(await readdir(join(out, 'deck'))).not.toContain('secret');
  });
});

describe('an input', () => {
  it('is not overwritten, under any of its names', async () => {
    const input = join(out, 'deck', 'deck.md');
    await writeFile(input, 'mine');
    await link(input, join(root, 'other-name.md'));
    const before = await standing(root);
    for (const path of [input, join(root, 'other-name.md')]) {
      const { diagnostics } = await writeFiles(join(out, 'deck'), FILES, { root: out, inputs: [path] });
      expect(diagnostics).toMatchObject([{ code: 'export/over-input', params: { path: input } }]);
      expect(await standing(root)).toEqual(before);
    }
  });

  it('is not removed as the output of an earlier run', async () => {
    const input = join(out, 'deck', 'slides', 'photograph.png');
    await mkdir(join(out, 'deck', 'slides'));
    await writeFile(input, 'mine');
    await writeFile(join(out, 'deck', 'slides', '002.png'), 'older');
    const { diagnostics } = await writeFiles(join(out, 'deck'), FILES, { root: out, inputs: [input] });
    expect(diagnostics).toEqual([]);
    expect(await readdir(join(out, 'deck', 'slides'))).toEqual(['001.png', 'photograph.png']);
  });
});

describe.skipIf(process.platform === 'win32')('an entry that is not a file', () => {
  it('is not replaced by one', async () => {
    spawnSync('mkfifo', [join(out, 'deck', 'deck.md')]);
    const { diagnostics } = await write();
    expect(diagnostics).toMatchObject([{ code: 'export/name-taken' }]);
    expect((await lstat(join(out, 'deck', 'deck.md'))).isFIFO()).toBe(true);
    expect(await readdir(join(out, 'deck'))).toEqual(['deck.md']);
  });
});
