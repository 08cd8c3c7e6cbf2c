// A source has one number: in the text, at the foot of every page that cites it, and in the list; in the PDF and in
// Word.
import { beforeAll, expect, it } from 'vitest';
import { type Built, builtBooklet } from './built.js';

const LINE = 'Nhân dân các dân tộc một lòng theo Đảng, giữ gìn truyền thống quê hương cách mạng. ';
const OUTLINE = `
title: Chú thích
lang: vi
sources:
  - { id: z, text: Nguồn không ai dẫn }
  - { id: b, text: Nguồn thứ hai }
  - { id: a, text: Nguồn thứ nhất }
  - { id: a2, text: Nguồn thứ nhất }
  - { id: w, text: Trang tin, link: "https://example.org/1" }
  - { id: v, text: Trang tin, link: "https://example.org/2" }
sections:
  - heading: Một
    blocks:
      - title: Khối
        source: a
        points: ["Câu một.[^a]", "Câu hai.[^b]", "Câu ba.[^a2][^a]"]
      - text: "${LINE.repeat(45)}Câu xa.[^a] Câu cuối.[^w] Câu thêm.[^v]"
      - table: { header: [Việc, "Kết quả[^a]"], rows: [${Array.from({ length: 60 }, (_, i) => `["Hàng ${i + 1}", Đạt]`).join(', ')}] }
        source: b
`;

let built: Built;
beforeAll(async () => {
  built = await builtBooklet(OUTLINE);
});

it('prints a source with the same number on every page that cites it', () => {
  const [first = '', second = '', ...others] = built.texts;
  expect(first).toContain('Khối1–Câumột.1–Câuhai.2–Câuba.1Nhân');
  expect(first).toMatch(/1Nguồnthứnhất2Nguồnthứhai$/);
  expect(second).toContain('Câuxa.1Câucuối.3Câuthêm.4');
  expect(second).toMatch(
    /1Nguồnthứnhất2Nguồnthứhai3Trangtinhttps:\/\/example.org\/14Trangtinhttps:\/\/example.org\/2$/,
  );
  expect(others.length).toBeGreaterThan(0);
});

it('lists each source once by these numbers, uncited ones last', () => {
  const list =
    built.texts
      .join('')
      .split(/Nguồntài ?liệu|NGUỒN ?TÀI ?LIỆU|Tàiliệuthamkhảo/)
      .at(-1) ?? '';
  expect(list).toMatch(
    /1.Nguồnthứnhất2.Nguồnthứhai3.Trangtinhttps:\/\/example.org\/14.Trangtinhttps:\/\/example.org\/25.Nguồnkhôngaidẫn/,
  );
});

it('writes one note per source in Word, and refers to it wherever it is cited again', async () => {
  const xml = await built.part('word/document.xml');
  const marks = [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"|NOTEREF (_Note\d+) /g)];
  expect(marks.map((mark) => mark[1] ?? mark[2])).toEqual([
    ...['1', '_Note1', '2', '_Note1', '_Note1'],
    ...['3', '4', '_Note1', '_Note2'],
  ]);
  expect(xml).toContain('<w:bookmarkStart w:name="_Note1" w:id="1"/>');
  expect((await built.part('word/footnotes.xml')).match(/Nguồn thứ nhất/g)).toHaveLength(1);
  // The list numbers itself from 1, in the order of the notes.
  const listed = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:ilvl w:val="0"\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(
    ([p]) => p.replace(/<[^>]*>/g, ''),
  );
  expect(listed.slice(-5)).toEqual([
    'Nguồn thứ nhất',
    'Nguồn thứ hai',
    'Trang tin https://example.org/1',
    'Trang tin https://example.org/2',
    'Nguồn không ai dẫn',
  ]);
});
