// Paraphrases of the document with the same meaning, which must not be reported.
import { describe, expect, it } from 'vitest';
import { checkOutline } from '../../src/check/check-outline.js';
import { readDocument } from '../../src/import/readers/read.js';
import { parseOutline } from '../../src/outline/load.js';
import { compared, findingLines, outlineOf } from './beside.js';

/** Findings except unused numbers of the document, which these tests are not about. */
const differences = (outline: string, ...paragraphs: string[]): string[] =>
  findingLines(outline, ...paragraphs).filter((one) => !one.startsWith('check/number-lost'));

describe('a figure', () => {
  const own = 'text: Cả năm, hợp tác xã trong huyện đều có lãi nhờ chè.';
  const figure = (value: string, label: string, sentence: string, unit = '%'): string[] =>
    differences(
      outlineOf(`figures:\n- value: "${value}"\n  unit: "${unit}"\n  label: ${label}`, own),
      sentence,
      'Nhờ chè, các hợp tác xã trong huyện làm ăn có lãi suốt năm.',
    );

  it.each([
    ['hộ nghèo năm 2024', '2,9', 'Tỷ lệ hộ nghèo của huyện giảm nhanh, đến nay còn 2,9% năm 2024.'],
    ['tỷ lệ hộ nghèo năm 2024', '2,9', 'Hộ nghèo của huyện giảm nhanh, đến nay còn 2,9% năm 2024.'],
    ['vượt kế hoạch trồng rừng', '5,4', 'Diện tích trồng rừng vượt 5,4% kế hoạch tỉnh giao.'],
    ['tăng trưởng', '9', 'Tốc độ tăng trưởng của huyện đạt 9,0% trong năm qua.'],
    ['tăng trưởng', '9,5', 'Tốc độ tăng trưởng của huyện đạt 9,5 phần trăm trong năm qua.'],
  ])('“%s”: %s of “%s”', (label, value, sentence) => {
    expect(figure(value, label, sentence)).toEqual([]);
  });

  it('with an unknown unit is still reported next to another unit', () => {
    expect(
      figure('2,9', 'hộ nghèo năm 2024', 'Hộ nghèo của huyện giảm 2,9 điểm % năm 2024.').join(),
    ).toContain('unit-differs');
  });
});

describe('a sentence', () => {
  it.each([
    [
      'compares by “hơn” where the document does',
      'Tỷ lệ che phủ rừng cao hơn năm trước 0,9 điểm %.',
      'Tỷ lệ che phủ rừng của huyện cao hơn 0,9 điểm % so với năm trước.',
    ],
    [
      'opens a clause with “đồng chí” behind a number',
      'Đảng bộ thị trấn có 8 đồng chí nhận huy hiệu.',
      'Trong năm có 8 đảng viên của Đảng bộ thị trấn được nhận huy hiệu.',
    ],
    [
      'abbreviates what the document writes out',
      'Kế hoạch trồng rừng được UBND huyện thông qua ngay đầu năm.',
      'Ngay đầu năm, Ủy ban nhân dân huyện thông qua kế hoạch trồng rừng.',
    ],
    [
      'writes a share of a whole as a ratio',
      'Xã Nà Khảm có 168/412 lao động đã học nghề.',
      'Trong 412 lao động của xã Nà Khảm có 168 người đã học nghề.',
    ],
    [
      'says “kế hoạch” before the number that the document says it behind',
      'Nà Khảm trồng rừng vượt kế hoạch 12%.',
      'Diện tích trồng rừng của Nà Khảm vượt 12% kế hoạch.',
    ],
    [
      'turns a condition that is denied',
      'Có nước đầu nguồn, nhà nông mới cấy được hai vụ.',
      'Không có nước đầu nguồn thì ruộng bậc thang không cấy được hai vụ.',
    ],
    [
      'groups thousands by spaces',
      'Toàn huyện trồng được 386 000 cây phân tán.',
      'Trong vụ xuân, toàn huyện trồng 386.000 cây phân tán.',
    ],
  ])('that %s is not reported', (_, ours, theirs) => {
    const own = 'Cả năm, hợp tác xã trong huyện đều có lãi nhờ chè.';
    expect(
      differences(
        outlineOf(`points:\n- ${ours}\n- ${own}`),
        theirs,
        'Nhờ chè, các hợp tác xã trong huyện làm ăn có lãi suốt năm.',
      ),
    ).toEqual([]);
  });
});

describe('a table that stands in the document as it does in the outline', () => {
  const rows = [
    ['Tốc độ tăng trưởng', '%', '7,24', '8,14'],
    ['Thu ngân sách', 'tỷ đồng', '8.539', '9.845'],
    ['Trồng rừng', 'ha', '9.870', '10.540'],
  ];
  const head = ['Chỉ tiêu', 'Đơn vị', 'Năm 2023', 'Năm 2024'];
  const outline = (cells: string[][]): string =>
    outlineOf(
      `table:\n  header: ${JSON.stringify(head)}\n  rows:\n${cells.map((row) => `  - ${JSON.stringify(row)}\n`).join('')}`,
    );
  const check = async (cells: string[][]): Promise<string[]> => {
    const text = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    const document = (await readDocument(new TextEncoder().encode(`Kết quả năm qua:\n\n${text}\n`), 'b.md'))
      .value;
    const loaded = parseOutline(outline(cells), 'a.yaml').value;
    if (!document || !loaded) throw new Error('not read');
    return checkOutline(loaded, [{ document, file: 'b.md' }]).findings.map(({ code }) => code);
  };

  it('is not reported, but two swapped cells are', async () => {
    expect(await check(rows)).toEqual([]);
    const swapped = rows.map((row) => [...row]);
    const [, , third] = swapped;
    if (third) [third[2], third[3]] = [third[3] ?? '', third[2] ?? ''];
    expect(await check(swapped)).toContain('check/pair-differs');
  });
});

describe('a document that does not belong to the outline', () => {
  const points = Array.from({ length: 14 }, (_, n) => `- Tổ sản xuất số ${n + 1} vượt khoán vụ mùa.`);

  it('is reported once, not word by word', () => {
    const { findings } = compared(
      outlineOf(`points:\n${points.join('\n')}`),
      'Đội tuyển bơi lội quốc gia giành huy chương vàng ở nội dung tiếp sức hỗn hợp.',
      'Huấn luyện viên trưởng cảm ơn khán giả.',
    );
    expect(findings.map(({ code }) => code)).toEqual(['check/other-document']);
  });
});

describe('a sentence without a passage', () => {
  it('is reported as a whole', () => {
    const codes = compared(
      outlineOf(
        'points:\n- Đại hội thể thao có 1.450 vận động viên của Lâm Viên Thượng tranh tài.\n- Lúa vụ này được mùa khắp các xã vùng thấp.',
      ),
      'Các xã vùng thấp được mùa lúa vụ này nhờ thủy lợi.',
    ).findings.map(({ code }) => code);
    expect(codes.filter((code) => /no-source|number-added|name-added/.test(code))).toEqual([
      'check/no-source',
    ]);
  });
});
