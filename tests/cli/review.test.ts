// `check --report` through the CLI. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'đối chiếu '));
  await writeFile(join(folder, 'bài.txt'), 'ĐỀ CƯƠNG\n\nToàn huyện có 45 chi bộ, 1.200 đảng viên.\n');
  await writeFile(
    join(folder, 'bài.yaml'),
    'title: Bài\nsections:\n  - heading: Mục\n    blocks:\n      - text: Toàn huyện có 54 chi bộ, 1.200 đảng viên.\n',
  );
  await writeFile(join(folder, 'của tôi.html'), 'mine');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function check(...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('dist/cli.js'), 'check', 'bài.yaml', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, DECUONG_LANG: 'vi' },
    },
  );
  return { code: status, said: stdout + stderr };
}

it('writes the page, overwriting its own older one', async () => {
  for (let time = 0; time < 2; time++) {
    const { code, said } = check('--source', 'bài.txt', '--report', 'đối chiếu.html');
    expect(code).toBe(1);
    expect(said).toContain('Trang đối chiếu: đối chiếu.html');
    expect(said.indexOf('── Trang chiếu “Mục”')).toBeGreaterThan(-1);
    expect(said.indexOf('── Trang chiếu “Mục”')).toBeLessThan(said.indexOf('check/number-differs'));
    const page = await readFile(join(folder, 'đối chiếu.html'), 'utf8');
    expect(page).toContain('<mark>54</mark>');
    expect(page).toContain('<mark>45</mark>');
  }
});

it('does not overwrite the user’s files unless told to', async () => {
  expect(check('--source', 'bài.txt', '--report', 'của tôi.html').said).toContain('cli/file-exists');
  expect(await readFile(join(folder, 'của tôi.html'), 'utf8')).toBe('mine');
  expect(check('--source', 'bài.txt', '--report', 'bài.txt', '--force').said).toMatch(/export\/\S+/);
  expect(await readFile(join(folder, 'bài.txt'), 'utf8')).toContain('45 chi bộ');
  check('--source', 'bài.txt', '--report', 'của tôi.html', '--force');
  expect(await readFile(join(folder, 'của tôi.html'), 'utf8')).toContain('<mark>54</mark>');
});

it('requires the document', () => {
  expect(check('--report', 'a.html')).toMatchObject({ code: 1, said: expect.stringContaining('--source') });
});
