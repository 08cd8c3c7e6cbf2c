// What no page can hold is not cut: a table's row longer than a page, and points deeper than Word's lists.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAll } from '../../../src/batch.js';

const CELL = Array.from(
  { length: 80 },
  (_, i) => `Việc${i + 1} giữ gìn truyền thống quê hương cách mạng.`,
).join(' ');
const deep = (level: number): string =>
  level > 11 ? '[Đáy]' : `[{ text: Bậc${level}, points: ${deep(level + 1)} }]`;
const OUTLINE = `
title: Văn bản dài
lang: vi
sources: [{ id: a, text: Nguồn thứ nhất }, { id: b, text: Nguồn thứ hai }]
sections:
  - heading: Bảng
    blocks:
      - title: Hàng dài
        table: { header: [Việc, Nội dung], rows: [[Một, "${CELL} ${CELL}"], [Hai, Hàng cuối]] }
      - text: "Câu có hai nguồn.[^a][^b]"
      - points: ${deep(1)}
`;

let out: string;
let folder: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'tập tài liệu '));
  await writeFile(join(out, 'dai.yaml'), OUTLINE);
  const { decks } = await buildAll({
    outlines: [join(out, 'dai.yaml')],
    out,
    base: out,
    browser: 'bundled',
    mode: 'light',
    formats: ['booklet'],
    exports: { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' },
    lang: 'vi',
  });
  folder = decks[0]?.folder ?? '';
}, 60_000);
afterAll(() => rm(out, { recursive: true, force: true }));

it('prints every word of a row that is longer than a page, and what follows', async () => {
  const pdf = await getDocument({
    data: new Uint8Array(await readFile(join(folder, 'booklet.pdf'))),
    verbosity: 0,
  }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) =>
    (await (await pdf.getPage(i + 1)).getTextContent()).items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' '),
  );
  // Letters of other font files are texts of their own.
  const text = (await Promise.all(pages)).join('').normalize('NFC').replace(/\s/g, '');
  expect(text.match(/Việc\d+giữ/g)).toHaveLength(160);
  expect(text).toContain('Hàngcuối');
  expect(text).toContain('nguồn.1,2');
});

it('keeps points that are deeper than Word’s nine levels, and the marks of two notes apart', async () => {
  const zip = await JSZip.loadAsync(await readFile(join(folder, 'booklet.docx')));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  for (let level = 1; level < 12; level++) expect(xml).toContain(`Bậc${level}`);
  expect(xml).toContain('Đáy');
  expect(xml).toMatch(/<w:footnoteReference w:id="1"\/><\/w:r><w:r>.{0,120}>,<\/w:t>/);
});
