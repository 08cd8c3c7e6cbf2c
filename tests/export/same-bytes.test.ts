import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAll } from '../../src/batch/batch.js';
import { FORMATS, type Format } from '../../src/export/exporter.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'decuong-same-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Enough slides for the browser to draw them in two tabs. */
const blocks = Array.from({ length: 9 }, (_, i) => `  - {title: Nội dung ${i + 1}, points: [Một, Hai, Ba]}`);
const yaml = [
  'title: Kỷ niệm 80 năm Ngày Khởi nghĩa Bắc Sơn',
  'province: lang-son',
  'sections:',
  '- heading: Diễn biến',
  '  notes: Xin mời các đồng chí theo dõi.',
  '  blocks:',
  '  - figures: [{value: "600", unit: người, label: tham gia}, {value: "20", unit: súng, label: thu được}]',
  ...blocks,
].join('\n');

async function files(formats: readonly Format[], out: string): Promise<Map<string, Buffer>> {
  const exports = { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' } as const;
  const options = { base: root, mode: 'light', lang: 'en', exports, browser: 'bundled' } as const;
  await buildAll({ ...options, formats, outlines: [join(root, 'a.yaml')], out: join(root, out) });
  const folder = join(root, out, 'a');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const read = paths.map(async (path) => [path.slice(folder.length), await contentOf(path)] as const);
  return new Map(await Promise.all(read));
}

/** A report contains durations, which differ between runs. */
async function contentOf(path: string): Promise<Buffer> {
  const data = await readFile(path);
  return path.endsWith('report.json') ? Buffer.from(data.toString('utf8').replace(/"ms": \d+/g, '')) : data;
}

it('every format is the same bytes on every run, in whatever order the formats are asked for', async () => {
  await writeFile(join(root, 'a.yaml'), yaml);
  const [first, second] = [await files(FORMATS, 'one'), await files([...FORMATS].reverse(), 'two')];
  expect(first.size).toBeGreaterThan(FORMATS.length);
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  const unlike = [...first].filter(([path, data]) => !second.get(path)?.equals(data)).map(([path]) => path);
  expect(unlike).toEqual([]);
});
