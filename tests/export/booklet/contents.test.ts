// A long booklet has a table of contents, in the PDF and as a field in Word, with the same headings and page
// numbers.
import { beforeAll, expect, it } from 'vitest';
import { type Built, builtBooklet } from './built.js';

const LINE = 'Nhân dân các dân tộc một lòng theo Đảng, giữ gìn truyền thống quê hương cách mạng. ';
const part = (number: number): string => `
  - heading: Phần ${number}[^a]
    number: "${number}"
    blocks: [{ text: "${LINE.repeat(50)}" }]
    sections: [{ heading: Mục con ${number}, sections: [{ heading: Tiểu mục ${number}, sections: [{ heading: Ý }] }] }]`;
const outline = (parts: number): string => `
title: Văn bản dài
lang: vi
sources: [{ id: a, text: Nguồn thứ nhất }]
sections:${Array.from({ length: parts }, (_, i) => part(i + 1)).join('')}
`;

/** Takes three lines, with a no-break space, a mark and emphasis at word boundaries. */
const HEADING =
  'Những chặng đường xây dựng, phát triển của Đảng bộ tỉnh từ khi có chi bộ đầu tiên đến trước khi *tái lập* tỉnh\u00a0năm 1997[^a] và những năm đầu đổi mới';

let long: Built;
let short: Built;
beforeAll(async () => {
  long = await builtBooklet(outline(7));
  short = await builtBooklet(
    `${outline(2)}  - { heading: "${HEADING}", number: II, blocks: [{ text: a }] }\n`,
  );
});

it('lists headings of three levels with their pages', async () => {
  const xml = await long.part('word/document.xml');
  const contents = xml.slice(xml.indexOf('w:val="ContentsTitle"'));
  expect(contents).toContain('>TOC \\o &quot;1-3&quot; \\h \\z \\u</w:instrText>');
  const lines = [...contents.matchAll(/<w:pStyle w:val="(TOC\d)"\/>(.*?)<\/w:p>/g)].map(
    ([, style, line = '']) => ({
      style,
      texts: [...line.matchAll(/<w:t [^>]*>([^<]*)</g)].map((text) => text[1]),
      anchor: /w:anchor="(_Toc\d+)"/.exec(line)?.[1] ?? '',
    }),
  );
  expect(lines).toHaveLength(7 * 3 + 1);
  expect(lines.slice(0, 3).map(({ style, texts }) => `${style} ${texts[0]}`)).toEqual([
    'TOC1 1. Phần 1',
    'TOC2 Mục con 1',
    'TOC3 Tiểu mục 1',
  ]);
  for (const { texts, anchor } of lines) {
    const heading = (texts[0] ?? '').replace(/\s/g, '').toLocaleLowerCase('vi');
    const page = long.texts.findIndex((text) => text.toLocaleLowerCase('vi').includes(heading));
    expect({ heading, page: texts[1] }).toEqual({ heading, page: String(page + 1) });
    expect(xml).toContain(`<w:bookmarkStart w:name="${anchor}"`);
    expect(contents).toContain(`PAGEREF ${anchor} \\h<`);
  }
  expect(long.texts.at(-1)).toContain('MỤCLỤC');
  expect(long.links.at(-1)).toBe(lines.length);
  expect(await long.part('word/settings.xml')).not.toContain('w:updateFields');
});

it('keeps all spaces of a heading in its bookmark, wherever its lines break', async () => {
  const heading =
    'II. Những chặng đường xây dựng, phát triển của Đảng bộ tỉnh từ khi có chi bộ đầu tiên đến trước khi tái lập tỉnh năm 1997 và những năm đầu đổi mới';
  expect(short.bookmarks).toEqual([
    'Văn bản dài',
    '1. Phần 1',
    '  Mục con 1',
    '    Tiểu mục 1',
    '      Ý',
    '2. Phần 2',
    '  Mục con 2',
    '    Tiểu mục 2',
    '      Ý',
    heading,
    'Nguồn tư liệu',
  ]);
  expect(long.bookmarks.at(-1)).toBe('Mục lục');
  const xml = await short.part('word/document.xml');
  const paragraph = xml.split('<w:p>').find((one) => one.includes('Heading1') && one.includes('chặng đường'));
  const text = [
    ...(paragraph ?? '').replace(/<w:fldSimple.*?<\/w:fldSimple>/g, '').matchAll(/<w:t [^>]*>([^<]*)</g),
  ]
    .map((t) => t[1])
    .join('');
  expect(text.replaceAll('\u00a0', ' ')).toBe(heading);
});

it('is left out of a short booklet', async () => {
  expect(await short.part('word/document.xml')).not.toContain('TOC \\o');
  expect(short.texts.join('')).not.toContain('MỤCLỤC');
});
