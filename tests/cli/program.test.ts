// The CLI as a child process: exit codes, output streams, files on disk. Needs `npm run build`.
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptSource } from '../../src/render/page-script.js';
import { until } from '../until.js';

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

const program = resolve('dist/cli.js');
const good = 'title: Kỷ niệm\nsections:\n- heading: Diễn biến\n  blocks:\n  - points: [Một, Hai, Ba]\n';
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-cli-'));
  await writeFile(join(dir, 'good.yaml'), good);
  await writeFile(join(dir, 'bad.yaml'), 'titel: A\nsections:\n- heading: B\n  blocks:\n  - pionts: [a]\n');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/**
 * Runs the CLI in the test's folder. `during` receives the process, to send signals; `deaf` closes its pipes at
 * once.
 */
function decuong(
  args: string[],
  env: Record<string, string> = {},
  during?: (kill: () => void) => void,
  deaf = false,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: dir,
    env: { ...process.env, DECUONG_BROWSER: 'bundled', DECUONG_LANG: 'en', ...env },
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += chunk));
  child.stderr.on('data', (chunk) => (ended.stderr += chunk));
  if (deaf) for (const stream of [child.stdout, child.stderr]) stream.destroy();
  during?.(() => child.kill('SIGINT'));
  return new Promise((done) => child.on('close', (code) => done({ ...ended, code })));
}

describe('decuong', () => {
  it('prints version and help with code 0, and help with code 2 without arguments', async () => {
    const [version, help, bare] = await Promise.all([decuong(['--version']), decuong(['help']), decuong([])]);
    expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+(-rc\.\d+)?\n$/) });
    expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('decuong build') });
    expect(bare).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('decuong build') });
  });

  it.each([
    ['several outlines', ['good.yaml', 'good.yaml', '--watch'], 'cli/watch-one'],
    ['all provinces', ['good.yaml', '--watch', '--province', 'all'], 'cli/watch-one'],
    ['standard input', ['-', '--watch'], 'cli/watch-one'],
    ['nothing that is watched', ['good.yaml', '--open'], 'cli/open-without-watch'],
  ])('does not follow %s', async (_, args, code) => {
    const ended = await decuong(['build', ...args]);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(code);
  });

  it('writes no report for an outline without its document', async () => {
    const { code, stderr } = await decuong(['check', 'good.yaml', '--report', 'page.html']);
    expect(code).not.toBe(0);
    expect(stderr).toContain('check/report-of-nothing');
    expect(await readdir(dir)).not.toContain('page.html');
  });

  it.runIf(process.platform === 'linux')('reports a file size limit too low for a browser', () => {
    const line = 'ulimit -f 20480; exec "$0" "$@"';
    const args = [process.execPath, program, 'build', 'good.yaml', '--out', 'limited', '--json'];
    const env = {
      ...process.env,
      DECUONG_BROWSER: 'bundled',
      DECUONG_LANG: 'en',
      XDG_CACHE_HOME: join(dir, 'cold'),
    };
    const { status, stdout } = spawnSync('bash', ['-c', line, ...args], { cwd: dir, encoding: 'utf8', env });
    expect(status).toBe(3);
    expect(stdout).toContain('"code": "render/file-limit"');
  });

  it.runIf(process.platform === 'linux')('reports that its working folder is gone', () => {
    const line = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"';
    const args = [process.execPath, program, 'build', '../good.yaml', '--json'];
    const env = { ...process.env, DECUONG_LANG: 'en' };
    const { status, stdout } = spawnSync('sh', ['-c', line, ...args], { cwd: dir, encoding: 'utf8', env });
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'file/no-folder' }] });
  });

  it.runIf(process.platform === 'linux')('reports a file descriptor limit that is too low', async () => {
    for (const files of [20, 22, 24, 28]) {
      const line = `ulimit -n ${files}; exec "$0" "$@"`;
      const { stderr } = spawnSync('sh', ['-c', line, process.execPath, program, 'build', 'good.yaml'], {
        cwd: dir,
        encoding: 'utf8',
        env: { ...process.env, DECUONG_BROWSER: 'bundled', DECUONG_LANG: 'en' },
      });
      expect(stderr, `${files} files`).not.toMatch(/bug of the program/);
    }
  });

  it.runIf(process.platform === 'linux')(
    'names the exhausted resource and does not call it a bug',
    async () => {
      await writeFile(join(dir, 'giấy.txt'), 'Kỷ niệm 80 năm.\n');
      const said = [20, 21, 22, 23, 24, 25].map((files) => {
        const line = `ulimit -n ${files}; exec "$0" "$@"`;
        const args = [
          '-c',
          line,
          process.execPath,
          program,
          'import',
          'giấy.txt',
          '--out',
          'ít tệp/giấy.yaml',
        ];
        const env = { ...process.env, DECUONG_LANG: 'en' };
        return spawnSync('sh', args, { cwd: dir, encoding: 'utf8', env }).stderr;
      });
      expect(said.join('\n')).toContain('file/shortage');
      expect(said.join('\n')).not.toMatch(/bug of the program/);
    },
  );

  it('ends with 2 on wrong usage, with a suggestion, in the chosen language', async () => {
    const vi = await decuong(['biuld', 'x.yaml'], { DECUONG_LANG: '', LC_ALL: 'vi_VN.UTF-8' });
    expect(vi).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('có phải là “build”') });
    const en = await decuong(['build', 'x.yaml', '--formats', 'pgn', '--json']);
    expect(en.code).toBe(2);
    expect(JSON.parse(en.stdout)).toMatchObject({ diagnostics: [{ code: 'cli/misspelt-value' }] });
  });

  it('ends with 1 on a bad outline, shows each problem in its frame, and writes nothing', async () => {
    const { code, stdout, stderr } = await decuong(['build', 'bad.yaml', '--out', 'bad-out']);
    expect(code).toBe(1);
    expect(stderr).toContain('bad.yaml:5:5  error outline/unknown-key-nearest');
    expect(stderr).toMatch(/> 5 \| {3}- pionts: \[a\]\n +\| +\^/);
    expect(stderr).toContain('bad.yaml:1:1');
    expect(stdout).toContain('bad: not built');
    await expect(readdir(join(dir, 'bad-out'))).rejects.toThrow();
  });

  it('checks an outline without a browser', async () => {
    const { code, stdout } = await decuong(['check', 'good.yaml', '--json'], { DECUONG_BROWSER: '/nowhere' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sound: true, sections: 1, blocks: 1, sources: 0 });
    expect((await decuong(['check', 'bad.yaml'])).code).toBe(1);
    expect((await decuong(['check', 'none.yaml'])).code).toBe(1);
  });

  it('reports contradictions inside an outline, also beside an error, and ends with 1', async () => {
    const event = 'event: {name: Ngày thành lập, from: 31/4/1940, to: 27/9/2021}';
    const blocks = '- heading: A\n  blocks:\n  - figures: [{value: 245/226, label: xã có trạm y tế}]\n';
    const title = 'title: Kỷ niệm 80 năm Ngày thành lập\nsubtitle: 27/9/1940 - 27/9/2021';
    await writeFile(join(dir, 'slips.yaml'), `${title}\n${event}\nsections:\n${blocks}`);
    const { code, stdout } = await decuong(['check', 'slips.yaml', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).diagnostics.map((d: { code: string }) => d.code)).toEqual([
      'outline/no-such-date',
      'slips/anniversary',
      'slips/part-over-whole',
    ]);
  });

  it('reports slips of a document at import, which ends with 0, and in check, which does not', async () => {
    await mkdir(join(dir, 'slips'));
    await writeFile(join(dir, 'slips/a.txt'), 'I. DIỄN BIẾN\nXã có 164/226 hộ thoát nghèo, chiếm 82,5%.\n');
    const imported = await decuong(['import', 'slips/a.txt', '--out', 'slips/a.yaml', '--json']);
    expect(imported.code).toBe(0);
    expect(imported.stdout).toContain('slips/ratio');
    const checked = await decuong(['check', 'slips/a.yaml', '--source', 'slips/a.txt', '--json']);
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.stdout)).toMatchObject({ sound: true });
    expect(checked.stdout).toContain('slips/ratio');
  });

  it('builds, and prints one JSON document on stdout', async () => {
    const { code, stdout } = await decuong([
      'build',
      'good.yaml',
      '--formats',
      'md,pdf',
      '--json',
      '--out',
      'out',
    ]);
    const { decks, diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toEqual([]);
    expect(decks[0]).toMatchObject({ outline: 'good.yaml', built: true, folder: join('out', 'good') });
    expect(decks[0].slides.length).toBeGreaterThan(2);
    expect(await readdir(join(dir, 'out', 'good'))).toEqual(
      expect.arrayContaining(['deck.md', 'deck.pdf', 'report.json']),
    );
    expect(code).toBe(0);
  });

  it('makes every format, and a page whose script starts', async () => {
    const { code, stderr } = await decuong([
      'build',
      'good.yaml',
      '--formats',
      'all',
      '--out',
      'all',
      '--quiet',
    ]);
    expect(stderr).not.toMatch(/error|warning/i);
    expect(code).toBe(0);
    const made = await readdir(join(dir, 'all', 'good'));
    for (const file of [
      'deck.pptx',
      'handout.pdf',
      'booklet.pdf',
      'booklet.docx',
      'script.pdf',
      'social.zip',
    ])
      expect(made).toContain(file);
    const html = await readFile(join(dir, 'all', 'good', 'deck.html'), 'utf8');
    // The built program contains the viewer from these sources.
    expect(html).toContain(`<script>${scriptSource('viewer')};</script>`);
  });

  it('builds the valid outlines of a run and ends with 1 for the others', async () => {
    const run = await decuong(['build', '*.yaml', '--formats', 'md', '--out', 'many']);
    expect(run.code).toBe(1);
    expect(await readdir(join(dir, 'many'))).toEqual(['good']);
  });

  it('rejects two outlines that would share a folder', async () => {
    await mkdir(join(dir, 'sub'), { recursive: true });
    await writeFile(join(dir, 'sub', 'good.yaml'), good);
    const run = await decuong(['build', 'good.yaml', 'sub/good.yaml', '--formats', 'md']);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('cli/same-output') });
  });

  it('ends with 3 if the browser is missing or the folder is not writable', async () => {
    const browser = await decuong(['build', 'good.yaml', '--browser', '/nowhere/chrome']);
    expect(browser).toMatchObject({ code: 3, stderr: expect.stringContaining('/nowhere/chrome') });
    await writeFile(join(dir, 'file'), '');
    const folder = await decuong(['build', 'good.yaml', '--formats', 'md', '--out', 'file']);
    expect(folder).toMatchObject({ code: 3, stderr: expect.stringContaining('export/name-taken') });
  });

  it('continues, and ends with its own code, if nobody reads its output', async () => {
    const outlines = ['good.yaml', 'bad.yaml', 'missing.yaml'];
    const run = await decuong(
      ['build', ...outlines, '--formats', 'md', '--out', 'deaf'],
      {},
      undefined,
      true,
    );
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: '' });
    expect(await readdir(join(dir, 'deaf'))).toEqual(['good']);
  });

  it('on Ctrl-C ends with 130, keeps older files and leaves nothing behind', async () => {
    await decuong(['build', 'good.yaml', '--formats', 'md', '--out', 'stop']);
    const before = await readFile(join(dir, 'stop', 'good', 'deck.md'), 'utf8');
    await writeFile(join(dir, 'stop', 'good', 'mine.txt'), 'mine');
    const temporary = join(dir, 'tmp');
    await mkdir(temporary);
    const args = ['build', 'good.yaml', '--formats', 'all', '--out', 'stop'];
    const run = await decuong(args, { TMPDIR: temporary, TEMP: temporary }, async (kill) => {
      await until(async () => (await readdir(temporary)).length > 0);
      kill();
    });
    expect(run).toMatchObject({ code: 130, stderr: expect.stringContaining('Stopped') });
    expect(await readFile(join(dir, 'stop', 'good', 'deck.md'), 'utf8')).toBe(before);
    expect((await readdir(join(dir, 'stop'))).sort()).toEqual(['good']);
    expect((await readdir(join(dir, 'stop', 'good'))).sort()).toEqual(expect.arrayContaining(['mine.txt']));
    expect(await readdir(temporary)).toEqual([]);
  });

  it('lists provinces, and examines the machine', async () => {
    const provinces = await decuong(['provinces', '--json']);
    expect(JSON.parse(provinces.stdout)).toEqual(
      expect.arrayContaining([expect.objectContaining({ slug: 'lang-son', code: '20' })]),
    );
    const doctor = await decuong(['doctor', '--json']);
    expect(doctor.code).toBe(0);
    const { healthy, findings } = JSON.parse(doctor.stdout);
    expect(healthy).toBe(true);
    expect(findings.map((f: { check: string }) => f.check)).toEqual(
      expect.arrayContaining(['node', 'browser', 'trial', 'fonts', 'images', 'write']),
    );
    expect((await decuong(['doctor', '--browser', '/nowhere'])).code).toBe(3);
  });

  it('does not complain when its reader closes the pipe', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${program}" help build | head -1`], {
      env: process.env,
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('decuong import', () => {
  const text = 'ĐỀ CƯƠNG TUYÊN TRUYỀN\n\nI. DIỄN BIẾN\n\nNgày 27/9/1940, khởi nghĩa nổ ra.\n';

  it('writes a valid outline, overwrites its own file, but not a person’s work', async () => {
    await writeFile(join(dir, 'de-cuong.txt'), text);
    expect(await decuong(['import', 'de-cuong.txt'])).toMatchObject({ code: 0 });
    const first = await readFile(join(dir, 'de-cuong.yaml'), 'utf8');
    expect((await decuong(['check', 'de-cuong.yaml'])).code).toBe(0);
    expect((await decuong(['import', 'de-cuong.txt'])).code).toBe(0);
    expect(await readFile(join(dir, 'de-cuong.yaml'), 'utf8')).toBe(first);
    await writeFile(join(dir, 'de-cuong.yaml'), `${first}# mine\n`);
    const refused = await decuong(['import', 'de-cuong.txt']);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('cli/file-exists') });
    expect(await readFile(join(dir, 'de-cuong.yaml'), 'utf8')).toContain('# mine');
    expect((await decuong(['import', 'de-cuong.txt', '--force'])).code).toBe(0);
    expect(await readFile(join(dir, 'de-cuong.yaml'), 'utf8')).toBe(first);
  });

  it('reports with --json, and names a missing document', async () => {
    await writeFile(join(dir, 'b.txt'), text);
    const run = await decuong(['import', 'b.txt', '--out', 'sub/', '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ outline: join('sub', 'b.yaml'), written: true });
    expect((await decuong(['import', 'none.docx'])).stderr).toContain('outline/not-found');
  });

  it.skipIf(process.getuid?.() === 0)('ends with 3 where it cannot write', async () => {
    await mkdir(join(dir, 'locked'));
    await chmod(join(dir, 'locked'), 0o500);
    expect((await decuong(['import', 'b.txt', '--out', 'locked/'])).code).toBe(3);
  });
});
