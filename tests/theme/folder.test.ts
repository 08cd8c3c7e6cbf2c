import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/platform/limits.js';
import { contrast, mix } from '../../src/theme/colour.js';
import { tokenCss } from '../../src/theme/css.js';
import { loadTheme } from '../../src/theme/load.js';
import type { Mode } from '../../src/theme/model.js';

const require = createRequire(import.meta.url);
let base: string;
beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'decuong-theme-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

/** Writes theme.yaml (and other files) into a temporary folder and loads it. */
async function load(yaml: string, files: Record<string, Buffer> = {}, mode: Mode = 'light', name = 'xa') {
  await mkdir(path.join(base, name), { recursive: true });
  await writeFile(path.join(base, name, 'theme.yaml'), yaml);
  for (const [file, data] of Object.entries(files)) await writeFile(path.join(base, name, file), data);
  return loadTheme(`./${name}`, { mode, base });
}

const codes = (r: { diagnostics: { code: string }[] }) => r.diagnostics.map((d) => d.code);

describe('a theme folder', () => {
  test('may override a few things of its province', async () => {
    const { value, diagnostics } = await load(
      'extends: lang-son\nname: Xã Vũ Lễ\npalette:\n  primary: "#7A1F2B"\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ slug: 'xa', name: 'Xã Vũ Lễ', nameLines: ['Xã Vũ Lễ'], motif: 'karst' });
    expect(value?.palette).toMatchObject({ primary: '#7A1F2B', deep: '#4A0F1A' });
  });

  test('may extend another folder, which extends a province', async () => {
    await load('extends: thai-nguyen\nname: Huyện Định Hóa\nmotif: palm-hills\n', {}, 'light', 'huyen');
    const { value } = await load('extends: ../huyen\nname: Xã Phú Đình\n');
    expect(value).toMatchObject({ name: 'Xã Phú Đình', motif: 'palm-hills' });
    expect(value?.palette.deep).toBe('#1B3A22');
  });

  test('that is empty is the base theme', async () => {
    const { value, diagnostics } = await load('');
    expect([diagnostics.map((d) => d.code), value?.motif]).toEqual([['outline/empty'], undefined]);
  });

  test('reports a missing key, an invalid value, and a file that is too large', async () => {
    const half = await load('extends: hue\nwhy: {vi: Màu của sông Hương}\n');
    expect(half.diagnostics).toMatchObject([
      { code: 'theme/missing-key', params: { key: 'why.en' }, line: 2 },
    ]);
    const long = await load(`extends: hue\nname: ${'dài '.repeat(100)}\n`);
    expect(long.diagnostics).toMatchObject([{ code: 'theme/value', params: { key: 'name' }, line: 2 }]);
    expect(codes(await load(`# ${'x'.repeat(LARGEST_FILE.yaml)}\n`))).toEqual(['file/too-large']);
  });

  test('is found from the folder given, with slashes either way', async () => {
    await load('extends: hue\n');
    expect((await loadTheme('.\\xa', { mode: 'light', base })).value?.slug).toBe('xa');
  });

  test('that does not exist is reported', async () => {
    const { diagnostics } = await loadTheme('./khong-co', { mode: 'light', base });
    expect(diagnostics).toMatchObject([
      { code: 'theme/no-file', file: path.join(base, 'khong-co', 'theme.yaml') },
    ]);
  });

  test('that extends itself is rejected with the cycle', async () => {
    await load('extends: ../b\n', {}, 'light', 'a');
    await load('extends: ../a\n', {}, 'light', 'b');
    const { value, diagnostics } = await loadTheme('./a', { mode: 'light', base });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'theme/extends-cycle', params: { chain: 'a → b → a' }, line: 1, column: 10 },
    ]);
  });

  test('that extends an unknown province gets a suggestion, at its place', async () => {
    const { diagnostics } = await load('name: Xã\nextends: lang-sonn\n');
    expect(diagnostics).toMatchObject([
      { code: 'theme/unknown-near', params: { nearest: 'Lạng Sơn' }, line: 2, column: 10 },
    ]);
  });

  test('whose theme.yaml links elsewhere is rejected', async () => {
    await writeFile(path.join(base, 'secret.yaml'), 'name: x\n');
    await mkdir(path.join(base, 'xa'));
    await symlink(path.join(base, 'secret.yaml'), path.join(base, 'xa', 'theme.yaml'));
    expect(codes(await loadTheme('./xa', { mode: 'light', base }))).toEqual(['theme/outside']);
  });
});

describe('a theme file', () => {
  test('reports all problems at once, each at its place, with what is allowed', async () => {
    const yaml = [
      'extends: hue',
      'pallete: {}',
      'motif: karsts',
      'palette:',
      '  primary: red',
      '  accen: "#FFFFFF"',
    ].join('\n');
    const { value, diagnostics } = await load(yaml);
    expect(value).toBeUndefined();
    const found = diagnostics
      .map((d) => [d.code, d.line, d.column, d.params.nearest])
      .sort((a, b) => Number(a[1]) - Number(b[1]));
    expect(found).toEqual([
      ['theme/unknown-key', 2, 1, 'palette'],
      ['theme/choice', 3, 8, 'karst'],
      ['theme/colour', 5, 12, undefined],
      ['theme/unknown-key', 6, 3, 'accent'],
    ]);
  });

  test('with unreadable colours is rejected with pair, ratio, minimum and the nearest colour', async () => {
    const { value, diagnostics } = await load('extends: lang-son\npalette:\n  accent: "#7A3B30"\n');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'theme/contrast',
        line: 3,
        column: 11,
        params: { text: 'accent', ground: 'deep', colour: '#7A3B30', required: 4.5 },
      },
    ]);
    const { ratio, nearest } = diagnostics[0]?.params ?? {};
    expect(Number(ratio)).toBeLessThan(4.5);
    expect(contrast(String(nearest), '#4A0F1A')).toBeGreaterThanOrEqual(4.5);
  });

  test('whose colours clash with inherited ones is reported at its own colour', async () => {
    const { diagnostics } = await load('palette:\n  paper: "#101010"\n');
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { code, line, file } of diagnostics)
      expect([code, line, path.basename(file ?? '')]).toEqual(['theme/contrast', 2, 'theme.yaml']);
  });

  test('is rejected for its light colours in every mode, so that no mode hides an error', async () => {
    expect(codes(await load('palette:\n  primary: "#F0A79B"\n', {}, 'contrast'))).toContain('theme/contrast');
  });
});

const png = (colour: string, width = 200, height = 100) =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();

describe('a logo', () => {
  test('appears in the footer too, as high as its line and at most 80 px wide', async () => {
    const wide =
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><rect width="600" height="60"/></svg>';
    const { value } = await load('extends: hue\nlogo: logo.svg\n', { 'logo.svg': Buffer.from(wide) });
    expect(value && tokenCss(value)).toMatch(/--logo-width:\s*80px;?[\s\S]*--logo-room:\s*90px/);
    const { value: plain } = await load('extends: hue\n', {});
    expect(plain && tokenCss(plain)).toMatch(/--logo-room:\s*0px/);
  });

  test('in SVG becomes a PNG of limited size', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><script>alert(1)</script><circle cx="50" cy="50" r="40"/></svg>',
    );
    const { value, diagnostics } = await load('extends: hue\nlogo: logo.svg\n', { 'logo.svg': svg });
    expect(diagnostics).toEqual([]);
    expect(value?.logo).toMatchObject({ type: 'image/png', width: 480, height: 480 });
    expect((await sharp(value?.logo?.data).metadata()).format).toBe('png');
  });

  test.each([
    ['logo.png', Buffer.from('not a picture'), 'theme/picture-format'],
    ['trong.png', Buffer.alloc(0), 'theme/picture-format'],
    ['khac.png', undefined, 'theme/picture-missing'],
    ['nang.png', Buffer.alloc(LARGEST_FILE.themePicture + 1), 'theme/picture-size'],
    ['../bi-mat.png', undefined, 'theme/picture-outside'],
    ['/etc/hostname', undefined, 'theme/picture-outside'],
  ])('%s is rejected at its place', async (file, data, code) => {
    await writeFile(path.join(base, 'bi-mat.png'), await png('#FF0000'));
    const { value, diagnostics } = await load(`extends: hue\nlogo: ${file}\n`, data ? { [file]: data } : {});
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, line: 2, column: 7 }]);
  });

  test('that links out of the folder is rejected', async () => {
    await writeFile(path.join(base, 'bi-mat.png'), await png('#FF0000'));
    await mkdir(path.join(base, 'xa'));
    await symlink(path.join(base, 'bi-mat.png'), path.join(base, 'xa', 'logo.png'));
    expect(codes(await load('extends: hue\nlogo: logo.png\n'))).toEqual(['theme/picture-outside']);
  });

  test('that is truncated is rejected as damaged', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * 7919) % 251));
    const whole = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .png()
      .toBuffer();
    const result = await load('extends: hue\nlogo: logo.png\n', {
      'logo.png': whole.subarray(0, whole.length / 2),
    });
    expect(codes(result)).toEqual(['theme/picture-broken']);
  });
});

describe('a photograph', () => {
  test('is a JPEG at most 1920 px wide, with a scrim that keeps text readable over its brightest part', async () => {
    const dark = sharp({ create: { width: 2400, height: 1350, channels: 3, background: '#101820' } });
    const photo = await dark
      .composite([{ input: await png('#FFFFFF', 500, 400), left: 1800, top: 100 }])
      .jpeg()
      .toBuffer();
    const { value, diagnostics } = await load('extends: hue\nphotograph: anh.jpg\n', { 'anh.jpg': photo });
    expect(diagnostics).toEqual([]);
    const { palette, photograph } = value ?? {};
    expect((await sharp(photograph?.data).metadata()).width).toBe(1920);
    const ground = mix('#FFFFFF', palette?.deep ?? '', photograph?.scrim ?? 0);
    expect(contrast(palette?.onDeep2 ?? '', ground)).toBeGreaterThanOrEqual(4.5);
    expect(photograph?.scrim).toBeLessThan(0.95);
  });

  test('that is dark needs no scrim', async () => {
    const photo = await png('#0A0510', 1600, 900);
    const { value } = await load('extends: hue\nphotograph: anh.png\n', { 'anh.png': photo });
    expect(value?.photograph?.scrim).toBe(0);
  });

  test('that is small is used with a warning', async () => {
    const { value, diagnostics } = await load('extends: hue\nphotograph: anh.png\n', {
      'anh.png': await png('#203040'),
    });
    expect(diagnostics).toMatchObject([{ code: 'theme/picture-small', params: { width: 200 } }]);
    expect(value?.photograph).toBeDefined();
  });
});

describe('custom fonts', () => {
  const file = (name: string) => require.resolve(`@fontsource/${name}`);
  const read = async (name: string) => (await import('node:fs/promises')).readFile(file(name));

  test('precede the shipped ones, each for its role', async () => {
    const font = await read('tinos/files/tinos-vietnamese-700-normal.woff2');
    const { value } = await load('extends: hue\nfonts:\n  display: chu.woff2\n', { 'chu.woff2': font });
    expect(value?.fonts.display).toBe('Tinos (theme)');
    expect(value?.fonts.text).toBe('Be Vietnam Pro');
    const face = value?.fonts.faces.find((f) => f.family === 'Tinos (theme)');
    expect(face).toMatchObject({ weight: 700, style: 'normal', format: 'woff2' });
    expect(face?.unicodeRange).toMatch(/^U\+/);
  });

  test('without Vietnamese letters are used with a warning that lists some', async () => {
    const font = await read('phudu/files/phudu-latin-900-normal.woff2');
    const { value, diagnostics } = await load('extends: hue\nfonts: {display: chu.woff2}\n', {
      'chu.woff2': font,
    });
    expect(diagnostics).toMatchObject([{ code: 'theme/font-vietnamese', severity: 'warning' }]);
    expect(String(diagnostics[0]?.params.characters)).toContain('ă');
    expect(value).toBeDefined();
  });

  test('that are not fonts are rejected', async () => {
    const result = await load('extends: hue\nfonts: {text: chu.ttf}\n', {
      'chu.ttf': Buffer.from('MZ not a font'),
    });
    expect(codes(result)).toEqual(['theme/font-format']);
  });

  test('that are damaged anywhere are used or rejected', async () => {
    const font = await read('tinos/files/tinos-vietnamese-700-normal.woff2');
    for (let turn = 0; turn < 12; turn++) {
      const spoilt = Buffer.from(turn < 3 ? font.subarray(0, (font.length * (turn + 1)) / 4) : font);
      for (let at = turn * 101; at < spoilt.length; at += 1 + ((turn * 7919) % 1500)) spoilt[at] = turn;
      spoilt.set(font.subarray(0, 4));
      const result = await load('extends: hue\nfonts: {text: chu.woff2}\n', { 'chu.woff2': spoilt });
      if (!result.value) expect(codes(result)).toEqual(['theme/font-format']);
    }
    const bare = await load('extends: hue\nfonts: {text: chu.woff2}\n', { 'chu.woff2': font.subarray(0, 4) });
    expect(codes(bare)).toEqual(['theme/font-format']);
  });

  test('that map every number to a letter are rejected', async () => {
    const result = await load('extends: hue\nfonts: {text: chu.ttf}\n', { 'chu.ttf': endless() });
    expect(codes(result)).toEqual(['theme/font-format']);
  });

  test('that are missing or too large are rejected', async () => {
    expect(codes(await load('extends: hue\nfonts: {text: khong-co.ttf}\n'))).toEqual(['theme/font-missing']);
    const large = Buffer.alloc(LARGEST_FILE.font + 1);
    const result = await load('extends: hue\nfonts: {text: to.ttf}\n', { 'to.ttf': large });
    expect(codes(result)).toEqual(['theme/font-size']);
  });

  test('outside the folder are rejected', async () => {
    expect(codes(await load('extends: hue\nfonts: {text: ../../chu.ttf}\n'))).toEqual(['theme/font-outside']);
  });
});

/** A TrueType file of one table that maps characters 0 to 2³² − 2 to one glyph. */
function endless(): Buffer {
  const groups = Buffer.alloc(12 + 16 + 12);
  groups.writeUInt16BE(1, 2);
  groups.writeUInt16BE(3, 4);
  groups.writeUInt16BE(10, 6);
  groups.writeUInt32BE(12, 8);
  groups.writeUInt16BE(12, 12);
  groups.writeUInt32BE(28, 16);
  groups.writeUInt32BE(1, 24);
  groups.writeUInt32BE(0xfffffffe, 32);
  const head = Buffer.alloc(28);
  head.set([0, 1, 0, 0, 0, 1]);
  head.write('cmap', 12);
  head.writeUInt32BE(28, 20);
  head.writeUInt32BE(groups.length, 24);
  return Buffer.concat([head, groups]);
}
