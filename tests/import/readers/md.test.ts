// What Markdown specifies and what writers of outlines mean: front matter, asterisks between digits.
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import { cells, readText } from '../documents/parts.js';

const HEAD =
  '---\ntitle: "Anh hùng của quê hương: một đời"\ndate: 2025-06-13\ntags:\n  - a\ndraft: false\n---\n\n';

describe('YAML or TOML front matter', () => {
  it.each([
    ['YAML', HEAD],
    ['YAML behind a byte order mark', `\uFEFF${HEAD}`],
    ['TOML', '+++\ntitle = "Anh hùng của quê hương: một đời"\ndraft = false\n+++\n\n'],
  ])('gives the title and is left out: %s', async (_, head) => {
    const bytes = new TextEncoder().encode(
      `${head}## Tuổi thơ\n\nAnh sinh ra trong một gia đình yêu nước.\n`,
    );
    const { value } = await importDocument(bytes, 'a.md');
    expect(value?.outline.title).toBe('Anh hùng của quê hương: một đời');
    expect(JSON.stringify(value?.outline)).not.toContain('draft');
    expect(value?.report.dropped).toContainEqual(expect.objectContaining({ why: 'front-matter' }));
  });

  it('does not override the text’s own title', async () => {
    const { texts, document } = await readText(`${HEAD}# Tên bài viết\n\nNội dung.\n`, 'a.md');
    expect(texts).toEqual(['Tên bài viết', 'Nội dung.']);
    expect(document?.title).toBe('Anh hùng của quê hương: một đời');
  });

  it('gives the title if the first headings are sections', async () => {
    const text = '# BỐI CẢNH\n\nPhong trào lên cao.\n\n# Ý NGHĨA\n\nMở đầu thời kỳ mới.\n';
    const { value } = await importDocument(new TextEncoder().encode(HEAD + text), 'a.md');
    expect(value?.outline.title).toBe('Anh hùng của quê hương: một đời');
    expect(value?.outline.sections.map(({ heading }) => heading)).toEqual(['BỐI CẢNH', 'Ý NGHĨA']);
  });

  it('does not include text between two rules', async () => {
    const { texts } = await readText('---\n\nLời mở đầu của bài.\n\n---\n\nNội dung.\n', 'a.md');
    expect(texts).toEqual(['Lời mở đầu của bài.', 'Nội dung.']);
  });
});

describe('asterisks', () => {
  it.each([
    ['Sân 20*40 m và 15*30 m', 'Sân 20*40 m và 15*30 m'],
    ['(2+3)*4 và (5)*6', '(2+3)*4 và (5)*6'],
    ['2**3**4 và snake_case_name', '2**3**4 và snake_case_name'],
    ['a*b*c', 'a*b*c'],
    ['*Bắc Sơn* và **20**', 'Bắc Sơn và 20'],
    ['Khu *20*, khu *30*', 'Khu 20, khu 30'],
  ])('between digits and letters are literal: %s', async (source, text) => {
    expect((await readText(`# Đầu\n\n${source}.\n`, 'a.md')).texts[1]).toBe(`${text}.`);
  });
});

it('reads HTML in Markdown like a web page, including tables', async () => {
  const table =
    '<table><tr><th>Xã</th><th>Số</th></tr><tr><td>Vũ Lễ</td><td>10<sup>2</sup></td></tr></table>';
  const read = await readText(`# Đầu\n\n<!-- ghi chú -->\n\n${table}\n\nNội dung.\n`, 'a.md');
  expect(cells(read)).toEqual([
    ['Xã', 'Số'],
    ['Vũ Lễ', '10²'],
  ]);
  expect(read.texts).toEqual(['Đầu', 'Nội dung.']);
});

describe('a year at the start of a line', () => {
  it('is not a list number', async () => {
    const text =
      '# Đầu\n\nHuyện được lập lại năm\n\n2024. Là năm thứ 35.\n\n- 2025. Có 12 xã.\n- Hết.\n\n1. 2026. Có 13 xã.\n';
    const { blocks } = await readText(text, 'a.md');
    expect(blocks).toMatchObject([
      {},
      {},
      { runs: [{ text: '2024. Là năm thứ 35.' }] },
      { marker: '-', runs: [{ text: '2025. Có 12 xã.' }] },
      {},
      { marker: '1.', runs: [{ text: '2026. Có 13 xã.' }] },
    ]);
  });
});

describe('a date with spaces', () => {
  it.each(['12. 3. 1941', '1. 5. 1931 họp ở Vũ Lễ'])('starts no list: %s', async (date) => {
    const { document } = await readText(`Ngày ấy:\n\n${date}\n\nNổ ra.\n`, 'a.md');
    const lines = document?.blocks.map(
      (block) => block.kind === 'paragraph' && [block.runs[0]?.text, block.list],
    );
    expect(lines).toContainEqual([date, undefined]);
  });

  it('keeps its day after a bullet, a number and in HTML', async () => {
    const { texts } = await readText(
      '- 3. 2. 1930: lập\n\n1. 27. 9. 1940\n\n<div>\n6. 1. 1946\n</div>\n',
      'a.md',
    );
    expect(texts).toEqual(['3. 2. 1930: lập', '27. 9. 1940', '6. 1. 1946']);
  });
});
