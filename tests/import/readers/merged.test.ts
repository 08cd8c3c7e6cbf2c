// Merged cells: each column keeps its full name, text applies to all cells it spans, and no figure is repeated.
import { describe, expect, it } from 'vitest';
import type { SourceCell } from '../../../src/import/model.js';
import { readStructure } from '../../../src/import/structure/structure.js';
import { cells, paragraph, type Read, readDocx, readText, run } from '../documents/parts.js';
import { flat } from '../documents/score.js';

interface Cell {
  text: string;
  wide?: number;
  high?: number;
}
const c = (text: string, wide = 1, high = 1): Cell => ({ text, wide, high });

/** The columns and rows that a figure spans. */
const spanOf = ({ columns, rows }: NonNullable<SourceCell['over']>): Record<string, string> => ({
  ...(columns && { columns: flat(columns) }),
  ...(rows && { rows: flat(rows) }),
});

const html = (rows: Cell[][]): Promise<Read> => {
  const row = (line: Cell[]): string =>
    `<tr>${line.map(({ text, wide, high }) => `<td colspan=${wide} rowspan=${high}>${text}</td>`).join('')}</tr>`;
  return readText(`<html><body><p>Bảng:</p><table>${rows.map(row).join('')}</table></body></html>`, 'a.html');
};

/** As Word writes them: continuation cells of a vertical merge are in their rows. */
function docx(rows: Cell[][]): Promise<Read> {
  const below: Map<number, Cell>[] = rows.map(() => new Map());
  const lines = rows.map((row, at) => `<w:tr>${wordRow(row, at, below)}</w:tr>`);
  const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
  return readDocx(`${paragraph(run('Bảng:'))}<w:tbl>${borders}${lines.join('')}</w:tbl>`);
}

/** `below`: for each row, the continuation cells that reach into it, by column. */
function wordRow(row: Cell[], at: number, below: Map<number, Cell>[]): string {
  const waiting = [...row];
  let column = 0;
  let out = '';
  for (;;) {
    const part = below[at]?.get(column);
    const cell = part ?? waiting.shift();
    if (!cell) return out;
    const { text, wide = 1, high = 1 } = cell;
    if (!part) for (const line of below.slice(at + 1, at + high)) line.set(column, cell);
    const merge = part ? '<w:vMerge/>' : high > 1 ? '<w:vMerge w:val="restart"/>' : '';
    const inner = paragraph(part ? '' : run(text));
    out += `<w:tc><w:tcPr><w:gridSpan w:val="${wide}"/>${merge}</w:tcPr>${inner}</w:tc>`;
    column += wide;
  }
}

describe.each([
  ['DOCX', docx],
  ['HTML', html],
])('%s', (_, read) => {
  it('names each column by all header cells above it', async () => {
    const table = await read([
      [c('TT', 1, 2), c('Xã', 1, 2), c('Năm 2020', 2), c('Ghi chú', 1, 2)],
      [c('Thực hiện'), c('Kế hoạch')],
      [c('1'), c('Vũ Lễ'), c('120'), c('135'), c('')],
      [c('2'), c('Hưng Vũ'), c('98'), c('97'), c('đạt')],
    ]);
    expect(cells(table)).toEqual([
      ['TT', 'Xã', 'Năm 2020 – Thực hiện', 'Năm 2020 – Kế hoạch', 'Ghi chú'],
      ['1', 'Vũ Lễ', '120', '135', ''],
      ['2', 'Hưng Vũ', '98', '97', 'đạt'],
    ]);
    expect(table.blocks.find(({ kind }) => kind === 'table')).toMatchObject({ header: true });
  });

  it('names them over three rows, and if only columns are merged', async () => {
    const three = await read([
      [c('Xã', 1, 3), c('Kết quả', 3)],
      [c('Năm 2020', 2), c('2021')],
      [c('Nam'), c('Nữ'), c('Chung')],
      [c('Vũ Lễ'), c('1'), c('2'), c('3')],
      [c('Hưng Vũ'), c('4'), c('5'), c('6')],
    ]);
    expect(cells(three)[0]).toEqual([
      'Xã',
      'Kết quả – Năm 2020 – Nam',
      'Kết quả – Năm 2020 – Nữ',
      'Kết quả – 2021 – Chung',
    ]);
    const two = await read([
      [c(''), c('Năm 2020', 2)],
      [c('Xã'), c('Nam'), c('Nữ')],
      [c('Vũ Lễ'), c('1'), c('2')],
    ]);
    expect(cells(two)[0]).toEqual(['Xã', 'Năm 2020 – Nam', 'Năm 2020 – Nữ']);
  });

  it('repeats a name that spans rows, but no figure', async () => {
    const table = await read([
      [c('Huyện'), c('Xã'), c('Số hộ'), c('Cả huyện')],
      [c('Bắc Sơn', 1, 2), c('Vũ Lễ'), c('120'), c('218', 1, 2)],
      [c('Hưng Vũ'), c('98')],
      [c('Bình Gia'), c('Tô Hiệu'), c('35'), c('35')],
    ]);
    expect(cells(table).slice(1)).toEqual([
      ['Bắc Sơn', 'Vũ Lễ', '120', '218 (Vũ Lễ, Hưng Vũ)'],
      ['Bắc Sơn', 'Hưng Vũ', '98', ''],
      ['Bình Gia', 'Tô Hiệu', '35', '35'],
    ]);
  });

  it('states which columns a merged figure spans and asks for a check', async () => {
    const table = await read([
      [c('Xã'), c('Nam'), c('Nữ'), c('2023'), c('2024')],
      [c('Vũ Lễ'), c('21'), c('22'), c('5'), c('6')],
      [c('Cộng'), c('43', 2), c('11 ha', 2)],
    ]);
    expect(cells(table)[2]).toEqual(['Cộng', '43 (Nam, Nữ)', '', '11 ha (2023, 2024)', '']);
    const document = table.document ?? {
      kind: 'txt' as const,
      blocks: [],
      notes: [],
      dropped: [],
      conversions: [],
    };
    expect(readStructure(document).diagnostics).toMatchObject([
      { code: 'import/check-merged-columns', params: { names: '“Nam”, “Nữ”' } },
      { code: 'import/check-merged-columns', params: { names: '“2023”, “2024”' } },
    ]);
  });

  it('counts columns and rows without names, and adds no words of its own', async () => {
    const table = await read([
      [c('5'), c('6', 2)],
      [c('7'), c('8'), c('9', 1, 2)],
      [c('1'), c('2')],
    ]);
    expect(cells(table)).toEqual([
      ['5', '6', ''],
      ['7', '8', '9'],
      ['1', '2', ''],
    ]);
    const block = table.blocks.find(({ kind }) => kind === 'table');
    const over =
      block?.kind === 'table'
        ? block.rows.flat().flatMap((cell) => (cell.over ? [spanOf(cell.over)] : []))
        : [];
    expect(over).toEqual([{ columns: '2, 3' }, { rows: '2, 3' }]);
  });

  it('applies words, dates and years to every column and row that they span', async () => {
    const table = await read([
      [c('TT'), c('Dự án'), c('Thời gian'), c('2023'), c('2024')],
      [c('1', 1, 2), c('Đường tỉnh'), c('Tháng 5/2024', 1, 2), c('Chưa thực hiện', 2)],
      [c('Cầu Bắc'), c('13'), c('14')],
      [c('2'), c('Chợ Mới'), c('Khóa 12'), c('-', 2)],
    ]);
    expect(cells(table).slice(1)).toEqual([
      ['1', 'Đường tỉnh', 'Tháng 5/2024', 'Chưa thực hiện', 'Chưa thực hiện'],
      ['1', 'Cầu Bắc', 'Tháng 5/2024', '13', '14'],
      ['2', 'Chợ Mới', 'Khóa 12', '-', '-'],
    ]);
  });

  it('keeps row headers once: a total over the first columns, a section after its number', async () => {
    const table = await read([
      [c('TT'), c('Xã'), c('Nam'), c('Nữ')],
      [c('A'), c('Các xã phía bắc', 3)],
      [c('1'), c('Vũ Lễ'), c('5'), c('6')],
      [c('Tổng cộng', 2), c('5'), c('6')],
    ]);
    expect(cells(table).slice(1)).toEqual([
      ['A', 'Các xã phía bắc', '', ''],
      ['1', 'Vũ Lễ', '5', '6'],
      ['Tổng cộng', '', '5', '6'],
    ]);
  });

  it('reads a full-width row at the top as the table’s title, and one inside as a row', async () => {
    const table = await read([
      [c('Lực lượng các xã', 2)],
      [c('Xã'), c('Số người')],
      [c('Các xã phía bắc', 2)],
      [c('Vũ Lễ'), c('12')],
    ]);
    expect(table.texts).toEqual(['Bảng:', 'Lực lượng các xã']);
    expect(cells(table)).toEqual([
      ['Xã', 'Số người'],
      ['Các xã phía bắc', ''],
      ['Vũ Lễ', '12'],
    ]);
  });

  it('leaves figures under merged words unchanged', async () => {
    const table = await read([
      [c('Tổng số', 2), c('Ghi chú')],
      [c('12'), c('15'), c('a')],
      [c('13'), c('16'), c('b')],
    ]);
    expect(cells(table)).toEqual([
      ['Tổng số', 'Tổng số', 'Ghi chú'],
      ['12', '15', 'a'],
      ['13', '16', 'b'],
    ]);
  });
});

it('has no column for the remains of a dragged border', async () => {
  const tc = (text: string, span: number): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
  const grid = '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="12"/><w:gridCol w:w="4000"/></w:tblGrid>';
  const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
  const rows = `<w:tr>${tc('Xã', 1)}${tc('Số', 2)}</w:tr><w:tr>${tc('Vũ Lễ', 2)}${tc('12', 1)}</w:tr>`;
  const read = await readDocx(`${paragraph(run('Bảng:'))}<w:tbl>${borders}${grid}${rows}</w:tbl>`);
  expect(cells(read)).toEqual([
    ['Xã', 'Số'],
    ['Vũ Lễ', '12'],
  ]);
});

it('keeps columns in rows that skip the first ones', async () => {
  const row = (before: number, ...texts: string[]): string =>
    `<w:tr><w:trPr><w:gridBefore w:val="${before}"/></w:trPr>${texts.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`;
  const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
  const read = await readDocx(
    `${paragraph(run('Bảng:'))}<w:tbl>${borders}${row(0, 'Xã', 'Nam', 'Nữ')}${row(1, '7', '8')}</w:tbl>`,
  );
  expect(cells(read)[1]).toEqual(['', '7', '8']);
});

it('reads horizontal merges in old files', async () => {
  const tc = (text: string, merge = ''): string =>
    `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(run(text))}</w:tc>`;
  const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
  const rows = [
    [tc('Xã'), tc('Nam'), tc('Nữ')],
    [tc('Vũ Lễ'), tc('5'), tc('6')],
    [tc('Cộng'), tc('11', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>')],
  ];
  const table = rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('');
  const read = await readDocx(`${paragraph(run('Bảng:'))}<w:tbl>${borders}${table}</w:tbl>`);
  expect(cells(read)[2]).toEqual(['Cộng', '11 (Nam, Nữ)', '']);
});
