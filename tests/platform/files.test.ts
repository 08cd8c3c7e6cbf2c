// Writing files: all in place or all as before, whatever goes wrong. Tests with processes need `npm run build`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/platform/files.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'decuong-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Every file with its content, hidden ones too; folders with null. */
async function contents(folder: string): Promise<Record<string, string | null>> {
  const names = await all(folder);
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'utf8').catch(() => null)),
  );
  return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? null]));
}

/** Root may write anywhere, so the work runs without its rights. */
async function asAnyone(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  await chmod(root, 0o755);
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Mounts a disk of one megabyte. */
async function mounted(folder: string): Promise<boolean> {
  await mkdir(folder);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
}

const text = (path: string) => readFile(join(root, path), 'utf8');
const all = async (folder = root) => (await readdir(folder, { recursive: true })).sort();

describe('writing files', () => {
  it('creates the folder, keeps sub-folders and reports sizes in bytes', async () => {
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

  it('replaces older files, keeps those of other formats, and removes slides that the deck no longer has', async () => {
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

  it('leaves the folder unchanged if one file cannot be put in place', async () => {
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

  it('reports that the folder cannot be created', async () => {
    await writeFile(join(root, 'file'), '');
    const { diagnostics } = await writeFiles(join(root, 'file', 'out'), [{ path: 'deck.md', data: '' }]);
    expect(diagnostics[0]?.code).toBe('export/name-taken');
    expect(await all()).toEqual(['file']);
  });

  it.skipIf(process.platform !== 'linux')(
    'fails in finite time where nobody can create a folder',
    async () => {
      const { diagnostics } = await writeFiles('/proc/decuong/out', [{ path: 'deck.md', data: '' }]);
      expect(diagnostics[0]?.code).toBe('export/no-permission');
    },
  );

  it('reports a read-only folder', async () => {
    await mkdir(join(root, 'out'), { mode: 0o555 });
    await asAnyone(async () => {
      const { diagnostics } = await writeFiles(join(root, 'out', 'deck'), [{ path: 'deck.md', data: '' }]);
      expect(diagnostics[0]?.code).toBe('export/no-permission');
    });
    await chmod(join(root, 'out'), 0o755);
  });

  it('restores every older file and removes new ones if the last of many fails', async () => {
    const out = join(root, 'out');
    const older = Array.from({ length: 20 }, (_, i) => ({ path: `slides/${i}.png`, data: `old ${i}` }));
    await writeFiles(out, [...older, { path: 'deck.md', data: 'old' }]);
    await mkdir(join(out, 'zz.pdf', 'mine'), { recursive: true });
    const before = await contents(out);
    const newer = Array.from({ length: 12 }, (_, i) => ({ path: `slides/${i}.png`, data: `new ${i}` }));
    const { value, diagnostics } = await writeFiles(out, [
      ...newer,
      { path: 'deck.md', data: 'new' },
      { path: 'assets/chart-01.svg', data: 'new' },
      { path: 'zz.pdf', data: 'new' },
    ]);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'export/name-taken', params: { path: join(out, 'zz.pdf') } }]);
    expect(await contents(out)).toEqual(before);
  });

  it('removes the folders that it created in vain', async () => {
    await mkdir(join(root, 'a'));
    await writeFile(join(root, 'a', 'file'), '');
    const { diagnostics } = await writeFiles(join(root, 'a', 'b', 'c'), [
      { path: 'deck.md', data: 'new' },
      { path: 'deck.md/under-a-file', data: 'new' },
    ]);
    expect(diagnostics).toHaveLength(1);
    expect(await all()).toEqual(['a', 'a/file']);
  });

  it('keeps similar files that may be the user’s', async () => {
    const out = join(root, 'out');
    await writeFiles(out, [{ path: 'pictures/mine.png', data: 'mine' }]);
    await writeFiles(out, [{ path: 'pictures/01.png', data: 'new' }], { others: 'keep' });
    expect(await all(out)).toEqual(['pictures', 'pictures/01.png', 'pictures/mine.png']);
  });

  it('needs write access inside the folder only', async () => {
    const out = join(root, 'out');
    await mkdir(out);
    await chmod(out, 0o777);
    await asAnyone(async () => {
      expect((await writeFiles(out, [{ path: 'deck.md', data: 'x' }])).diagnostics).toEqual([]);
    });
    expect(await text('out/deck.md')).toBe('x');
  });

  it('restores what it had replaced if a sub-folder is not writable', async () => {
    const out = join(root, 'out');
    await writeFiles(out, [
      { path: 'deck.md', data: 'old' },
      { path: 'slides/001.png', data: 'old' },
    ]);
    await chmod(out, 0o777);
    await chmod(join(out, 'slides'), 0o555);
    const before = await contents(out);
    await asAnyone(async () => {
      const { diagnostics } = await writeFiles(out, [
        { path: 'deck.md', data: 'new' },
        { path: 'theme.css', data: 'new' },
        { path: 'slides/001.png', data: 'new' },
      ]);
      expect(diagnostics).toMatchObject([
        { code: 'export/no-permission', params: { path: join(out, 'slides/001.png') } },
      ]);
    });
    expect(await contents(out)).toEqual(before);
    await chmod(join(out, 'slides'), 0o755);
  });

  it('leaves everything unchanged if the disk is full', async (context) => {
    const out = join(root, 'small');
    if (!(await mounted(out))) return context.skip('a small disk can be made by root on Linux only');
    try {
      await writeFiles(out, [{ path: 'deck.pdf', data: 'old' }]);
      const before = await contents(out);
      const { diagnostics } = await writeFiles(out, [
        { path: 'deck.pdf', data: 'new' },
        { path: 'deck.pptx', data: Buffer.alloc(2_000_000, 1) },
      ]);
      expect(diagnostics).toMatchObject([{ code: 'export/disk-full' }]);
      expect(await contents(out)).toEqual(before);
    } finally {
      spawnSync('umount', [out]);
    }
  });

  it('writes through a symlinked folder', async () => {
    await mkdir(join(root, 'real'));
    await symlink(join(root, 'real'), join(root, 'out'));
    await writeFiles(join(root, 'out'), [{ path: 'deck.md', data: 'x' }]);
    expect(await text('real/deck.md')).toBe('x');
  });
});

describe('an aborted write', () => {
  const generation = (name: string) =>
    Array.from({ length: 12 }, (_, i) => ({ path: `slides/${i}.png`, data: name.repeat(5_000) }));

  it('leaves the older files, or all the new ones, whenever the abort comes', async () => {
    const out = join(root, 'out');
    await writeFiles(out, generation('old'));
    const seen = new Set<string>();
    for (let turns = 0; turns < 60; turns += 1) {
      const before = await contents(out);
      const controller = new AbortController();
      const { signal } = controller;
      const work = writeFiles(out, generation(`new${turns}`), { signal }).then(
        () => 'done',
        (error: Error) => error.name,
      );
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      controller.abort();
      const end = await work;
      seen.add(end);
      const after = await contents(out);
      if (end === 'done')
        expect(new Set(Object.values(after))).toEqual(new Set([null, `new${turns}`.repeat(5_000)]));
      else expect(after).toEqual(before);
      expect(Object.keys(after)).toEqual(Object.keys(before));
    }
    expect(seen).toContain('AbortError');
  });

  it('writes nothing if it was aborted before', async () => {
    const signal = AbortSignal.abort();
    await expect(writeFiles(join(root, 'out'), generation('new'), { signal })).rejects.toThrow(/abort/i);
    expect(await all()).toEqual([]);
  });
});

/** Writes one generation after another. Arguments: the folder, and after how many writes to exit. */
const WRITER = `
  const { writeFiles } = await import(process.argv[1]);
  const [folder, end] = process.argv.slice(2);
  for (let n = 0; ; n++) {
    const data = Buffer.alloc(200_000, 65 + (n % 26));
    const files = Array.from({ length: 25 }, (_, i) => ({ path: 'slides/' + i + '.png', data }));
    const work = writeFiles(folder, files);
    if (n === Number(end)) setTimeout(() => process.exit(0), 3);
    await work;
    if (n === 0) process.send?.('begun');
  }`;

describe('a process that ends while writing', () => {
  const module = pathToFileURL(resolve('dist/platform/files.js')).href;
  const writer = (end: number) =>
    spawn(process.execPath, ['--input-type=module', '-e', WRITER, module, join(root, 'out'), String(end)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });

  it('by a kill leaves complete files only, and the next write cleans up after it', async () => {
    for (let kill = 0; kill < 8; kill += 1) {
      const child = writer(Number.POSITIVE_INFINITY);
      await once(child, 'message');
      for (let turn = 0; turn < 7 * kill; turn += 1) await new Promise(setImmediate);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const files = (await all(join(root, 'out', 'slides'))).map((name) => `out/slides/${name}`);
      expect(files).toHaveLength(25);
      for (const file of files) expect(await text(file)).toMatch(/^(.)\1{199999}$/);
    }
    await writeFiles(join(root, 'out'), [{ path: 'deck.md', data: 'x' }]);
    expect(await readdir(join(root, 'out'))).toEqual(['deck.md', 'slides']);
  });

  it('by exiting leaves only complete files', async () => {
    await once(writer(1), 'exit');
    expect(await readdir(join(root, 'out'))).toEqual(['slides']);
    expect(await all(join(root, 'out', 'slides'))).toHaveLength(25);
  });

  it('gets its older files back if the only copy was being moved', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const left = join(root, `.decuong-${hostname().replace(/[^\w]+/g, '_')}-${dead}-abcdef`);
    await mkdir(join(left, 'old', 'slides'), { recursive: true });
    await writeFile(join(left, 'old', 'slides', '001.jpg'), 'old');
    await writeFile(join(left, 'old', 'deck.md'), 'older');
    await writeFile(join(root, 'deck.md'), 'newer');
    await writeFiles(root, [{ path: 'theme.css', data: 'x' }]);
    expect(await contents(root)).toEqual({
      'deck.md': 'newer',
      slides: null,
      'slides/001.jpg': 'old',
      'theme.css': 'x',
    });
  });

  it('is left alone while it works', async () => {
    const other = join(root, `.decuong-${hostname().replace(/[^\w]+/g, '_')}-${process.ppid}-abcdef`);
    await mkdir(other);
    await writeFiles(root, [{ path: 'deck.md', data: 'x' }]);
    expect(await all()).toContain(basename(other));
  });
});
