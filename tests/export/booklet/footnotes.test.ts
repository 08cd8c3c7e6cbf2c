// One source, one note a page: its second mark there refers to the same note, in the PDF and in Word.
import { beforeAll, expect, it } from 'vitest';
import { type Built, builtBooklet } from './built.js';

const LINE = 'Nhân dân các dân tộc một lòng theo Đảng, giữ gìn truyền thống quê hương cách mạng. ';
const OUTLINE = `
title: Chú thích
lang: vi
sources: [{ id: a, text: Nguồn thứ nhất }, { id: b, text: Nguồn thứ hai }]
sections:
  - heading: Một
    blocks:
      - title: Khối
        source: a
        points: ["Câu một.[^a]", "Câu hai.[^b]", "Câu ba.[^a][^a]"]
      - text: "${LINE.repeat(45)}Câu xa.[^a]"
`;

let built: Built;
beforeAll(async () => {
  built = await builtBooklet(OUTLINE);
});

it('prints a source once a page, all its marks of one number', () => {
  const [first = '', second = ''] = built.texts;
  expect(first).toContain('Khối1–Câumột.1–Câuhai.2–Câuba.1Nhân');
  expect(first).toMatch(/1Nguồnthứnhất2Nguồnthứhai$/);
  expect(second).toContain('Câuxa.3');
  expect(second).toMatch(/3Nguồnthứnhất$/);
});

it('refers to the note a few lines above in Word, with a note of its own where it is far', async () => {
  const xml = await built.part('word/document.xml');
  const marks = [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"|NOTEREF (_Note\d+) /g)];
  expect(marks.map((mark) => mark[1] ?? mark[2])).toEqual(['1', '_Note1', '2', '_Note1', '3']);
  expect(xml).toContain('<w:bookmarkStart w:name="_Note1" w:id="1"/>');
  expect((await built.part('word/footnotes.xml')).match(/Nguồn thứ nhất/g)).toHaveLength(2);
});
