import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadTheme } from '../../src/theme/load.js';
import { listProvinces } from '../../src/theme/provinces.js';
import { scaffoldTheme } from '../../src/theme/scaffold.js';

const units = (await listProvinces()).value ?? [];
const unit = (slug: string) => units.find((u) => u.slug === slug);

/** Writes a scaffold with its `# key:` lines edited, and loads it. */
async function loaded(name: string, from: string | undefined, edit: (text: string) => string = (t) => t) {
  const { slug, files } = scaffoldTheme(name, from ? unit(from) : undefined, 'vi');
  const base = await mkdtemp(path.join(tmpdir(), 'decuong-new-'));
  onTestFinished(() => rm(base, { recursive: true, force: true }));
  await mkdir(path.join(base, slug));
  for (const file of files) await writeFile(path.join(base, slug, file.path), edit(file.text));
  return loadTheme(`./${slug}`, { mode: 'light', base });
}

test('a new theme loads and looks like the one it starts from', async () => {
  const { value, diagnostics } = await loaded('Huyện Bắc Sơn', 'lang-son');
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ slug: 'huyen-bac-son', nameLines: ['Huyện Bắc Sơn'], motif: 'karst' });
  expect(value?.palette.deep).toBe('#4A0F1A');
});

test('without a province, it starts from the base theme', async () => {
  const { value, diagnostics } = await loaded('Trường Chính trị', undefined);
  expect([diagnostics, value?.motif]).toEqual([[], 'drum-hills']);
});

test('its commented palette, landscape, sprig and frame are valid once uncommented', async () => {
  const used = (text: string) =>
    text.replace(/^# ((?: {2})?(?:palette|deep|primary|accent|bloom|motif|sprig|frame):.*)$/gm, '$1');
  const { value, diagnostics } = await loaded('Xã Tân Trào', 'tuyen-quang', used);
  expect([diagnostics, value?.motif]).toEqual([[], 'banyan']);
  const { value: parent } = await loadTheme('tuyen-quang', { mode: 'light', base: '/' });
  expect(value?.motifs.edge).toBe(parent?.motifs.edge);
});

test('a name cannot break out of its line', async () => {
  const { value, diagnostics } = await loaded('"Xã": [a, b] # {x}\npalette: {}', 'hue');
  expect(diagnostics).toEqual([]);
  expect(value?.name).toBe('"Xã": [a, b] # {x} palette: {}');
});

test('speaks Vietnamese and English', () => {
  const text = (lang: 'vi' | 'en') => scaffoldTheme('A', undefined, lang).files[0]?.text;
  expect(text('vi')).toContain('Giao diện riêng');
  expect(text('en')).toContain('A theme of your own');
});
