// The CLI when stopped, when it cannot write, and when the system's temporary folder is unusable: exit codes, files
// on disk, remaining processes. Needs `npm run build`.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAN_SEE_PROCESSES, processesWith, stateOf } from '../processes.js';
import { until } from '../until.js';

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

const MARK = 'DECUONG_TEST_STOP';
const program = resolve('dist/cli.js');
let dir: string;
let temporary: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-stop-'));
  temporary = join(dir, 'tmp');
  await mkdir(temporary);
  await writeFile(
    join(dir, 'good.yaml'),
    'title: Kỷ niệm\nsections:\n- heading: Diễn biến\n  blocks:\n  - points: [Một, Hai, Ba]\n',
  );
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Runs the CLI in the test's folder. `during` receives the process while it runs. */
function decuong(
  args: string[],
  env: Record<string, string> = {},
  during?: (child: ChildProcess) => unknown,
): Promise<Ended> {
  const own = { DECUONG_BROWSER: 'bundled', DECUONG_LANG: 'en', TMPDIR: temporary, [MARK]: dir };
  const child = spawn(process.execPath, [program, ...args], {
    cwd: dir,
    env: { ...process.env, ...own, ...env },
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += chunk));
  child.stderr.on('data', (chunk) => (ended.stderr += chunk));
  void during?.(child);
  return new Promise((done) => child.on('close', (code) => done({ ...ended, code })));
}

/** Resolves when the program's browser is at work. */
async function untilBrowser(): Promise<void> {
  await until(async () => (await readdir(temporary)).length > 0);
}

async function expectNothingLeft(): Promise<void> {
  if (CAN_SEE_PROCESSES) expect(await processesWith(MARK, dir)).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
}

describe('a program that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s while the browser works ends with 130 and leaves nothing behind',
    async (signal) => {
      await decuong(['build', 'good.yaml', '--formats', 'md', '--out', 'stop']);
      const before = await stateOf(join(dir, 'stop'));
      const args = ['build', 'good.yaml', '--formats', 'all', '--out', 'stop'];
      const run = await decuong(args, {}, async (child) => {
        await untilBrowser();
        child.kill(signal);
      });
      expect(run).toMatchObject({ code: 130, stderr: expect.stringContaining('Stopped') });
      expect(run.stderr).not.toMatch(/bug|error/i);
      expect(await stateOf(join(dir, 'stop'))).toEqual(before);
      await expectNothingLeft();
    },
  );

  it('twice ends at once and also leaves nothing behind', async () => {
    const run = await decuong(['build', 'good.yaml', '--out', 'twice'], {}, async (child) => {
      await untilBrowser();
      child.kill('SIGINT');
      child.kill('SIGTERM');
    });
    expect(run.code).toBe(130);
    // The browser has been killed; the system may still be taking it down.
    if (CAN_SEE_PROCESSES) await until(async () => (await processesWith(MARK, dir)).length === 0);
    await expectNothingLeft();
    await expect(readdir(join(dir, 'twice'))).rejects.toThrow();
  });

  it('while drawing a preview or examining the machine closes its browser', async () => {
    for (const args of [['provinces', 'preview', 'all', '--out', 'sheet'], ['doctor']]) {
      const run = await decuong(args, {}, async (child) => {
        await untilBrowser();
        child.kill('SIGINT');
      });
      expect(run.code).toBe(130);
      await expectNothingLeft();
    }
    await expect(readdir(join(dir, 'sheet'))).rejects.toThrow();
  });
});

describe('an unusable temporary folder', () => {
  const args = ['build', 'good.yaml', '--formats', 'md,pdf', '--out'];

  it('is named, and another one is used', async () => {
    const folder = join(dir, 'nowhere');
    const run = await decuong([...args, 'a'], { TMPDIR: folder });
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining('render/temporary-elsewhere') });
    expect(run.stderr).toContain(folder);
    expect(await readdir(join(dir, 'a', 'good'))).toContain('deck.pdf');
    await expect(readdir(folder)).rejects.toThrow();
  });

  it('does not prevent the machine from being ready', async () => {
    expect(await decuong(['doctor'], { TMPDIR: join(dir, 'good.yaml') })).toMatchObject({ code: 0 });
  });

  /** A mount namespace in which /tmp is another disk. Only root on Linux can create one. */
  const namespace = [
    '-m',
    'sh',
    '-c',
    'mount -t tmpfs -o "$1" tmpfs /tmp && shift && cd "$1" && shift && exec "$@"',
    'sh',
  ];

  for (const [what, disk, folder, code] of [
    ['missing', 'size=1m', '/none', 'render/temporary-missing'],
    ['full', 'size=1m', '/tmp', 'render/temporary-full'],
    ['read-only', 'ro', '/tmp', 'render/temporary-no-permission'],
  ] as const)
    it(`that is ${what} ends the program with 3, and a word on what to do, where there is no other`, async (context) => {
      if (spawnSync('unshare', [...namespace, disk, '/', 'test', '-r', program]).status !== 0)
        return context.skip(
          '/tmp can be exchanged by root on Linux only, and not where the program lies in it',
        );
      const work = await mkdtemp(resolve('node_modules', '.decuong-stop-'));
      try {
        await writeFile(join(work, 'good.yaml'), await readFile(join(dir, 'good.yaml')));
        const line = [
          process.execPath,
          program,
          'build',
          'good.yaml',
          '--formats',
          'pdf',
          '--browser',
          '/bin/true',
        ];
        const env = { ...process.env, TMPDIR: folder, XDG_CACHE_HOME: '/dev/null', DECUONG_LANG: 'en' };
        const run = spawnSync('unshare', [...namespace, disk, work, ...line], { encoding: 'utf8', env });
        const { status, stderr } = run;
        expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(code) });
        expect(stderr).toContain('TMPDIR');
        expect(stderr).not.toContain('bug of the program');
        expect(await readdir(work)).toEqual(['good.yaml']);
      } finally {
        await rm(work, { recursive: true, force: true });
      }
    });
});

describe('an import that cannot be written', () => {
  async function document(colours: string[]): Promise<Buffer> {
    const pictures = colours.map(async (background) => {
      const create = { width: 300, height: 200, channels: 3, background } as const;
      const data = await sharp({ create }).png().toBuffer();
      const image = new ImageRun({ type: 'png', data, transformation: { width: 300, height: 200 } });
      return new Paragraph({ children: [image] });
    });
    const texts = ['ĐỀ CƯƠNG TUYÊN TRUYỀN', 'I. DIỄN BIẾN', 'Ngày 27/9/1940, khởi nghĩa nổ ra.'];
    const children = [...texts.map((text) => new Paragraph(text)), ...(await Promise.all(pictures))];
    return Packer.toBuffer(new Document({ sections: [{ children }] }));
  }
  const picturesIn = async (folder: string): Promise<string[]> =>
    Object.keys(await stateOf(folder)).filter((name) => name.endsWith('.png'));

  it('keeps the older outline and its pictures', async () => {
    const folder = join(dir, 'import');
    await writeFile(join(dir, 'a.docx'), await document(['#a00', '#b00']));
    expect(await decuong(['import', 'a.docx', '--out', 'import/'])).toMatchObject({ code: 0 });
    const [first = '', second = ''] = await picturesIn(folder);
    expect([first, second]).not.toContain('');
    await rm(join(folder, second));
    await mkdir(join(folder, second));
    const before = await stateOf(folder);
    await writeFile(join(dir, 'a.docx'), await document(['#0a0', '#0b0']));
    const run = await decuong(['import', 'a.docx', '--out', 'import/', '--force']);
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining('export/name-taken') });
    expect(run.stderr).toContain(second);
    expect(await stateOf(folder)).toEqual(before);
  });

  it('keeps pictures that are not its own', async () => {
    await writeFile(join(dir, 'b.docx'), await document(['#00a']));
    await decuong(['import', 'b.docx', '--out', 'own/']);
    const [picture = ''] = await picturesIn(join(dir, 'own'));
    const mine = join(dir, 'own', picture, '..', 'mine.png');
    await writeFile(mine, 'mine');
    expect((await decuong(['import', 'b.docx', '--out', 'own/', '--force'])).code).toBe(0);
    expect((await stateOf(join(dir, 'own')))[join(picture, '..', 'mine.png')]).toContain('mine');
  });
});
