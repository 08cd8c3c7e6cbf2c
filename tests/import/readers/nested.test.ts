// A table inside a cell: the outer table stays intact, and the inner rows become text of the cell.
import { describe, expect, it } from 'vitest';
import { cells, paragraph, type Read, readDocx, readText, run } from '../documents/parts.js';

type Inner = string | string[][];

const page = (rows: Inner[][]): Promise<Read> => {
  const table = (lines: Inner[][]): string =>
    `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${inside(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
  const inside = (cell: Inner): string => (typeof cell === 'string' ? cell : table(cell));
  return readText(`<html><body><p>Bảng:</p>${table(rows)}<p>Hết.</p></body></html>`, 'a.html');
};
const word = (rows: Inner[][]): Promise<Read> => {
  const table = (lines: Inner[][]): string =>
    `<w:tbl>${lines.map((line) => `<w:tr>${line.map((cell) => `<w:tc>${inside(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const inside = (cell: Inner): string =>
    typeof cell === 'string' ? paragraph(run(cell)) : `${table(cell)}${paragraph('')}`;
  return readDocx(paragraph(run('Bảng:')) + table(rows) + paragraph(run('Hết.')));
};

describe.each([
  ['HTML', page],
  ['DOCX', word],
])('in %s', (_, read) => {
  it('keeps the rows and columns around it', async () => {
    const table = await read([
      ['Đơn vị', 'Nam', 'Dân tộc'],
      [
        'Thất Khê',
        '2.100',
        [
          ['Kinh', '50'],
          ['Tày', '2.000'],
        ],
      ],
      ['Đề Thám', '900', '870'],
    ]);
    expect(cells(table)).toEqual([
      ['Đơn vị', 'Nam', 'Dân tộc'],
      ['Thất Khê', '2.100', 'Kinh – 50; Tày – 2.000'],
      ['Đề Thám', '900', '870'],
    ]);
    expect(table.texts).toEqual(['Bảng:', 'Hết.']);
  });

  it('separates one of a single row too', async () => {
    const table = await read([
      ['Đơn vị', 'Dân tộc'],
      ['Thất Khê', [['Kinh 50', 'Tày 20']]],
    ]);
    expect(cells(table)[1]).toEqual(['Thất Khê', 'Kinh 50; Tày 20']);
  });
});

it('never runs two figures of a cell together', async () => {
  const table = await readText(
    '<table><tr><td>Xã</td><td>Số</td></tr><tr><td>Vũ Lễ</td><td><p>120</p><p>130</p></td></tr></table>',
    'a.html',
  );
  expect(cells(table)[1]).toEqual(['Vũ Lễ', '120; 130']);
});

it('still takes apart a table used for page layout', async () => {
  const data = '<table><tr><td>Xã</td><td>Số</td></tr><tr><td>Vũ Lễ</td><td>12</td></tr></table>';
  const table = await readText(
    `<html><body><table><tr><td>Trái</td><td>Phải</td></tr><tr><td>${data}</td><td>${data}</td></tr></table></body></html>`,
    'a.html',
  );
  expect(table.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
});
