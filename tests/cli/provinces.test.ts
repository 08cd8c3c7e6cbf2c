// `decuong provinces` as a child process: the list, custom themes, contact sheets. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { swatch } from '../../src/commands/swatch.js';

const program = resolve('dist/cli.js');
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-provinces-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

function provinces(args: string[], env: Record<string, string> = {}) {
  const own = { DECUONG_BROWSER: 'bundled', DECUONG_LANG: 'en', ...env };
  return spawnSync(process.execPath, [program, 'provinces', ...args], {
    cwd: dir,
    env: { ...process.env, NO_COLOR: '', ...own },
    encoding: 'utf8',
  });
}

describe('decuong provinces', () => {
  it('lists 34 provinces with code and region, in colour only on a terminal', () => {
    const plain = provinces([]);
    expect(plain.stdout.match(/^\d\d {2}/gm)).toHaveLength(34);
    expect(plain.stdout).toMatch(/^20 {2}lang-son +Lạng Sơn \(northern/m);
    expect(plain.stdout).not.toContain('\u001b');
    expect(provinces([], { FORCE_COLOR: '1', COLORTERM: 'truecolor' }).stdout).toContain('\u001b[48;2;');
    expect(provinces([], { FORCE_COLOR: '1', COLORTERM: '' }).stdout).toContain('\u001b[48;5;');
    expect(provinces([], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  it('lists them as JSON', () => {
    const list = JSON.parse(provinces(['--json']).stdout);
    expect(list).toHaveLength(34);
    expect(list[0]).toMatchObject({ slug: 'ha-noi', code: '01', palette: { deep: expect.any(String) } });
  });

  it('ends with 2 on an unknown word', () => {
    expect(provinces(['nwe'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cli/provinces-word'),
    });
    expect(provinces(['new']).status).toBe(2);
  });
});

describe('decuong provinces new', () => {
  it('writes a theme folder, names the next step, and does not overwrite it', async () => {
    const made = provinces(['new', 'Huyện Bắc Sơn', '--from', 'lang-son']);
    expect(made).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('./huyen-bac-son') });
    const file = join(dir, 'huyen-bac-son', 'theme.yaml');
    expect(await readFile(file, 'utf8')).toMatch(/^extends: lang-son$/m);
    await writeFile(file, '# mine\n');
    const again = provinces(['new', 'Huyện Bắc Sơn']);
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('cli/theme-exists') });
    expect(await readFile(file, 'utf8')).toBe('# mine\n');
  });

  it('extends another folder by a path relative to the new one, and a former province by its own look', async () => {
    provinces(['new', 'Tỉnh', '--from', 'hue', '--out', 'themes']);
    provinces(['new', 'Xã', '--from', './themes/tinh', '--out', 'themes']);
    expect(await readFile(join(dir, 'themes', 'xa', 'theme.yaml'), 'utf8')).toMatch(/^extends: \.\.\/tinh$/m);
    provinces(['new', 'Bắc', '--from', 'former:Bắc Kạn']);
    expect(await readFile(join(dir, 'bac', 'theme.yaml'), 'utf8')).toMatch(/^extends: former:Bắc Kạn$/m);
  });

  it('writes nothing if the theme to extend is missing', async () => {
    const failed = provinces(['new', 'Mới', '--from', 'lang-sn']);
    expect(failed).toMatchObject({ status: 1, stderr: expect.stringContaining('theme/unknown-near') });
    expect(await readdir(dir)).not.toContain('moi');
  });
});

describe('decuong provinces preview', () => {
  it('draws all layouts of a theme folder as HTML, PDF and PNG', async () => {
    provinces(['new', 'Phường Một', '--from', 'can-tho']);
    const { status, stdout } = provinces(['preview', './phuong-mot', '--out', 'sheets']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('preview-phuong-mot.png')]);
    const html = await readFile(join(dir, 'sheets', 'preview-phuong-mot.html'), 'utf8');
    expect(html.match(/<section /g)).toHaveLength(18);
    expect(html.match(/\b(?:src|href)="(?!data:|#)[^"]*"/g)).toBeNull();
    const pdf = await readFile(join(dir, 'sheets', 'preview-phuong-mot.pdf'), 'latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const { width = 0, height = 0 } = await sharp(join(dir, 'sheets', 'preview-phuong-mot.png')).metadata();
    expect([width > 1400, height > 1400]).toEqual([true, true]);
  });

  it('reports a missing theme and writes nothing', async () => {
    const failed = provinces(['preview', 'lang-sn', '--out', 'none']);
    expect(failed).toMatchObject({ status: 1, stderr: expect.stringContaining('theme/unknown-near') });
    expect(await readdir(dir)).not.toContain('none');
  });
});

it('a swatch uses 24-bit colour or the nearest of 256', () => {
  expect(swatch('#4A0F1A', true)).toBe('\u001b[48;2;74;15;26m  \u001b[0m');
  expect(swatch('#FFFFFF', false)).toBe('\u001b[48;5;231m  \u001b[0m');
  expect(swatch('#000000', false)).toBe('\u001b[48;5;16m  \u001b[0m');
});
