// Every place that reads a path, given everything that is not a file. Windows has no such entries to name.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImage } from '../../src/assets/images.js';
import { readDocumentBytes } from '../../src/commands/read.js';
import { loadTemplates } from '../../src/deck/templates.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { loadOutline } from '../../src/outline/load.js';
import { LARGEST_FILE } from '../../src/platform/limits.js';
import { rasterise } from '../../src/platform/rasterise.js';
import { readWhole, readWholeSync } from '../../src/platform/read.js';
import { loadTheme } from '../../src/theme/load.js';

let root: string;
let server: Server;

/** Creates a non-file at a path; `word` describes it in messages. */
const KINDS: Record<string, { word: string; make(path: string): Promise<unknown> }> = {
  'a folder': { word: 'a folder', make: (path) => mkdir(path) },
  'a pipe that nobody writes to': {
    word: 'a pipe',
    make: async (path) => spawnSync('mkfifo', [path]),
  },
  'a link to a device without end': { word: 'a device', make: (path) => symlink('/dev/zero', path) },
  'a link to a device that is full': { word: 'a device', make: (path) => symlink('/dev/full', path) },
  'a socket': {
    word: 'a socket',
    make: (path) => new Promise<void>((done) => server.listen(path, done)),
  },
};

/** Reads `path` as the corresponding part of the program does. */
const READERS: Record<string, (path: string, name: string) => Promise<readonly Diagnostic[]>> = {
  'an outline': async (path) => (await loadOutline(path)).diagnostics,
  'a document': async (path) => (await readDocumentBytes(path)).diagnostics,
  'a logo': (_, name) => theme({ logo: name }),
  'a photograph': (_, name) => theme({ photograph: name }),
  'a font': (_, name) => theme({ fonts: { display: name } }),
  'a picture': async (_, src) =>
    (
      await readImage({
        src,
        dir: root,
        target: 'assets/a',
        place: { file: 'a.yaml', line: 3 },
        draw: rasterise,
      })
    ).diagnostics,
};

async function theme(stated: object): Promise<readonly Diagnostic[]> {
  await writeFile(join(root, 'theme.yaml'), JSON.stringify(stated));
  return (await loadTheme('./', { mode: 'light', base: root })).diagnostics;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'decuong-read-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('what is not a file', () => {
  let made = 0;

  it.each(
    Object.keys(KINDS).flatMap((kind) => Object.keys(READERS).map((reader) => [kind, reader] as const)),
  )('%s in place of %s is reported without waiting', async (kind, reader) => {
    const name = `${made++}.x`;
    server = createServer();
    try {
      await KINDS[kind]?.make(join(root, name));
      const said = (await READERS[reader]?.(join(root, name), name)) ?? [];
      const inside = /logo|photograph|font|picture/.test(reader);
      // A link out of the folder is rejected as such, wherever it leads.
      const outside = inside && kind.includes('link');
      expect(said.map(({ code }) => code)).toEqual([
        outside ? expect.stringMatching(/-outside$/) : 'file/not-a-file',
      ]);
      if (!outside) expect(said[0]?.params.whatEn).toBe(KINDS[kind]?.word);
    } finally {
      server.close();
    }
  });

  it.each(['a folder', 'a pipe that nobody writes to', 'a link to a device without end'])(
    '%s is not a template or theme file',
    async (kind) => {
      const folder = join(root, `templates-${made++}`);
      await mkdir(folder);
      await KINDS[kind]?.make(join(folder, 'cover.hbs'));
      expect(loadTemplates(folder).diagnostics.map(({ code }) => code)).toEqual([
        kind.includes('link') ? 'deck/template-outside' : 'file/not-a-file',
      ]);
      await KINDS[kind]?.make(join(folder, 'theme.yaml'));
      const { diagnostics } = await loadTheme(`./${folder.split('/').at(-1)}`, { mode: 'light', base: root });
      expect(diagnostics.map(({ code }) => code)).toEqual([
        kind.includes('link') ? 'theme/outside' : 'file/not-a-file',
      ]);
    },
  );
});

describe('the size limit of a file', () => {
  it('is in bytes: a file at the limit is read, a larger one rejected before reading', async () => {
    const path = join(root, 'file');
    await writeFile(path, Buffer.alloc(1000, 7));
    for (const read of [await readWhole(path, 1000), readWholeSync(path, 1000)])
      expect(read).toEqual({ bytes: Buffer.alloc(1000, 7) });
    for (const read of [await readWhole(path, 999), readWholeSync(path, 999)])
      expect(read).toEqual({ refusal: { why: 'too-large', limit: 999 } });
  });

  it('applies to every kind of file, whatever size the disk states', async () => {
    for (const limit of Object.values(LARGEST_FILE)) {
      const path = join(root, 'huge');
      await writeFile(path, '');
      await truncate(path, limit + 1);
      expect(await readWhole(path, limit)).toEqual({ refusal: { why: 'too-large', limit } });
    }
  });

  it.runIf(process.platform === 'linux')('applies to files of unknown size', async () => {
    expect(await readWhole('/proc/self/status', 100)).toEqual({ refusal: { why: 'too-large', limit: 100 } });
    expect(await readWhole('/proc/self/status', 100_000)).toHaveProperty('bytes');
  });

  it('is reported, as are missing and unreadable files', async () => {
    expect(await readWhole(join(root, 'none'), 10)).toEqual({ refusal: { why: 'missing' } });
    await symlink('round', join(root, 'round')).catch(() => undefined);
    expect(await readWhole(join(root, 'round'), 10)).toMatchObject({ refusal: { why: 'unreadable' } });
  });
});
