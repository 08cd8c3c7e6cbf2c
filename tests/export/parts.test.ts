// The page used for PDF and images has the deck's font sizes, also on the parts of a block.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAll } from '../../src/batch/batch.js';

const LONG =
  'Thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh, các cấp ủy lãnh đạo nhân dân các dân tộc phát huy';
const POINTS = Array.from({ length: 9 }, (_, i) => `ý ${i + 1}: ${i < 5 ? LONG : LONG.slice(0, 60)}`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phần '));
  const block = JSON.stringify({ points: POINTS, title: 'Chín ý' });
  await writeFile(join(folder, 'bài.yaml'), `title: Bài\nsections: [{heading: Một, blocks: [${block}]}]\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Font sizes in pt of the body lines, per page. Pages without any are left out. */
async function bodySizes(file: string): Promise<number[][]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    const lines = items.flatMap((item) => ('str' in item && /Ban/.test(item.str) ? [item.height] : []));
    return [...new Set(lines.map((size) => Math.round(size * 10) / 10))];
  });
  return (await Promise.all(pages)).filter((sizes) => sizes.length > 0);
}

it('shows the parts of a block in one size', async () => {
  const { decks } = await buildAll({
    outlines: [join(folder, 'bài.yaml')],
    out: folder,
    base: folder,
    browser: 'bundled',
    mode: 'light',
    formats: ['pdf'],
    exports: { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' },
    lang: 'vi',
  });
  const sizes = await bodySizes(join(decks[0]?.folder ?? '', 'deck.pdf'));
  expect(sizes).toHaveLength(2);
  expect(sizes[1]).toEqual(sizes[0]);
});
