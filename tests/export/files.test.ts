import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/export/files.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'decuong-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const text = (path: string) => readFile(join(root, path), 'utf8');
const all = async (folder = root) => (await readdir(folder, { recursive: true })).sort();

describe('writing files', () => {
  it('makes the folder, keeps sub-folders and tells sizes in bytes', async () => {
    const files = [
      { path: 'deck.md', data: 'Đề cương' },
      { path: 'slides/001.png', data: Buffer.from([1, 2, 3]) },
    ];
    const { value, diagnostics } = await writeFiles(join(root, 'out', 'bac-son'), files);
    expect(diagnostics).toEqual([]);
    expect([...(value ?? [])]).toEqual([
      ['deck.md', 13],
      ['slides/001.png', 3],
    ]);
    expect(await all(join(root, 'out'))).toEqual([
      'bac-son',
      'bac-son/deck.md',
      'bac-son/slides',
      'bac-son/slides/001.png',
    ]);
  });

  it('replaces older files, leaves those of other formats, and drops slides that the deck no longer has', async () => {
    const out = join(root, 'out');
    await writeFiles(out, [
      { path: 'deck.pptx', data: 'old' },
      { path: 'deck.pdf', data: 'old' },
      { path: 'slides/001.png', data: 'old' },
      { path: 'slides/002.png', data: 'old' },
      { path: 'slides/002.jpg', data: 'old' },
    ]);
    await writeFile(join(out, 'my-notes.txt'), 'mine');
    await writeFiles(out, [
      { path: 'deck.pdf', data: 'new' },
      { path: 'slides/001.png', data: 'new' },
    ]);
    expect(await text('out/deck.pdf')).toBe('new');
    expect(await text('out/deck.pptx')).toBe('old');
    expect(await all(out)).toEqual([
      'deck.pdf',
      'deck.pptx',
      'my-notes.txt',
      'slides',
      'slides/001.png',
      'slides/002.jpg',
    ]);
  });

  it('leaves the folder as it was when one file cannot be put in place', async () => {
    const out = join(root, 'out');
    await writeFiles(out, [
      { path: 'deck.md', data: 'old' },
      { path: 'deck.pdf', data: 'old' },
    ]);
    await mkdir(join(out, 'theme.css'));
    const { value, diagnostics } = await writeFiles(out, [
      { path: 'deck.md', data: 'new' },
      { path: 'deck.pdf', data: 'new' },
      { path: 'theme.css', data: 'new' },
    ]);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'export/name-taken', severity: 'error', params: { path: join(out, 'theme.css') } },
    ]);
    expect([await text('out/deck.md'), await text('out/deck.pdf')]).toEqual(['old', 'old']);
    expect(await all()).toEqual(['out', 'out/deck.md', 'out/deck.pdf', 'out/theme.css']);
  });

  it('names the sub-folder whose place is taken by a file', async () => {
    const out = join(root, 'out');
    await mkdir(out);
    await writeFile(join(out, 'social'), 'mine');
    const { diagnostics } = await writeFiles(out, [{ path: 'social/square-01.jpg', data: 'new' }]);
    expect(diagnostics).toMatchObject([{ code: 'export/name-taken', params: { path: join(out, 'social') } }]);
    expect(await text('out/social')).toBe('mine');
  });

  it('says so when the folder cannot be made', async () => {
    await writeFile(join(root, 'file'), '');
    const { diagnostics } = await writeFiles(join(root, 'file', 'out'), [{ path: 'deck.md', data: '' }]);
    expect(diagnostics[0]?.code).toBe('export/name-taken');
    expect(await all()).toEqual(['file']);
  });

  it.skipIf(process.platform !== 'linux')('comes to an end where nobody can make a folder', async () => {
    const { diagnostics } = await writeFiles('/proc/decuong/out', [{ path: 'deck.md', data: '' }]);
    expect(diagnostics[0]?.code).toBe('export/no-permission');
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder is read-only', async () => {
    await mkdir(join(root, 'out'));
    await chmod(join(root, 'out'), 0o500);
    const { diagnostics } = await writeFiles(join(root, 'out', 'deck'), [{ path: 'deck.md', data: '' }]);
    expect(diagnostics[0]?.code).toBe('export/no-permission');
    await chmod(join(root, 'out'), 0o700);
  });

  it('writes through a folder that is a link', async () => {
    await mkdir(join(root, 'real'));
    await symlink(join(root, 'real'), join(root, 'out'));
    await writeFiles(join(root, 'out'), [{ path: 'deck.md', data: 'x' }]);
    expect(await text('real/deck.md')).toBe('x');
  });
});
