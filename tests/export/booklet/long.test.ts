// What fits no page is not cut off: a table row longer than a page, and points nested deeper than Word's lists.
import { beforeAll, expect, it } from 'vitest';
import { type Built, builtBooklet } from './built.js';

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

let built: Built;
beforeAll(async () => {
  built = await builtBooklet(OUTLINE);
});

it('prints every word of a row that is longer than a page, and what follows', () => {
  const text = built.texts.join('');
  expect(text.match(/Việc\d+giữ/g)).toHaveLength(160);
  expect(text).toContain('Hàngcuối');
  expect(text).toContain('nguồn.1,2');
});

it('keeps points nested deeper than Word’s nine levels, and the marks of two notes separate', async () => {
  const xml = await built.part('word/document.xml');
  for (let level = 1; level < 12; level++) expect(xml).toContain(`Bậc${level}`);
  expect(xml).toContain('Đáy');
  expect(xml).toMatch(
    /<w:footnoteReference w:id="1"\/><\/w:r><w:bookmarkEnd w:id="1"\/><w:r>.{0,120}>,<\/w:t>/,
  );
});
