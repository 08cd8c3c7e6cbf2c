import { describe, expect, it } from 'vitest';
import { compared, findingLines, outlineOf } from './beside.js';

const SOURCE = [
  'Ngày 14/5/1946, chi bộ Bản Luông được thành lập tại xã Hòa Sơn gồm 07 đảng viên do đồng chí Nông Văn Sáng làm Bí thư.',
  'Sau cách mạng, đời sống của nhân dân còn nhiều khó khăn, toàn xã chưa có trường học.',
  'Năm 2022, thu ngân sách ước đạt 48,5 tỷ đồng, tăng 12,5% so với năm 2021; tỷ lệ hộ nghèo giảm còn 3,61%.',
  'Đồng chí Lục Văn Tiến nhận xét: “Không có nhân dân thì không có phong trào nào đứng vững được”.',
];
/** The same words, structured as by an import. */
const WHOLE = SOURCE.map((text) => `text: ${JSON.stringify(text)}`);
const changed = (from: string, to: string): string[] =>
  findingLines(outlineOf(...WHOLE.map((block) => block.replace(from, to))), ...SOURCE);

describe('an outline in the document’s own words', () => {
  it('yields no findings if nothing differs', () => {
    expect(findingLines(outlineOf(...WHOLE), ...SOURCE)).toEqual([]);
  });

  it.each([
    ['14/5/1946', '15/5/1946', 'check/number-differs: Ngày 15/5/1946'],
    ['48,5', '45,8', 'check/number-differs: 45,8 | 48,5'],
    ['48,5 tỷ', '48,5 triệu', 'check/unit-differs: triệu | tỷ'],
    ['12,5%', '12,5 điểm %', 'check/unit-differs: điểm | 5 %'],
    ['Nông Văn Sáng', 'Nông Văn Sang', 'check/name-differs: Sang | Sáng'],
    ['giảm còn', 'tăng còn', 'check/opposite: tăng | giảm'],
    ['chưa có trường', 'có trường', 'check/negation-differs'],
    ['ước đạt', 'đạt', 'check/hedge-differs'],
    ['nhiều khó khăn', 'ít khó khăn', 'check/opposite: ít | nhiều'],
  ])('reports “%s” changed to “%s”', (from, to, expected) => {
    const found = changed(from, to);
    expect(
      found.some((one) => one.startsWith(expected.split(' | ')[0] ?? '')),
      found.join('\n'),
    ).toBe(true);
  });

  it.each([
    ['Hòa Sơn', 'Hoà Sơn'],
    ['14/5/1946', '14-5-1946'],
    ['Ngày 14/5/1946', 'Ngày 14 tháng 5 năm 1946'],
    ['07 đảng viên', '07\u00a0đảng viên'],
    ['“Không', '"Không'],
  ])('treats “%s” and “%s” as equal', (from, to) => {
    expect(changed(from, to.replaceAll('"', '\\"'))).toEqual([]);
  });

  it('reports a sentence that is missing, repeated or moved', () => {
    const paragraph =
      'Đồn bị hạ ngay trong đêm 3/2. Nhân dân các xã mang gạo và muối đến. Sáng hôm sau cờ đỏ được kéo lên.';
    const [a, b, c] = paragraph.split(/(?<=\.) /);
    const codes = (text: string): string[] =>
      findingLines(outlineOf(`text: ${text}`), paragraph).map((one) => one.split(':')[0] ?? '');
    expect(codes(`${a} ${c}`)).toEqual(['check/sentence-lost']);
    expect(codes(`${a} ${b} ${b} ${c}`)).toEqual(['check/sentence-twice']);
    expect(codes(`${a} ${c} ${b}`)).toEqual(['check/order-differs']);
  });
});

describe('an outline in words of its own', () => {
  const rewritten = (...blocks: string[]): string =>
    outlineOf(...blocks, 'text: Mở đầu bằng lời chào.', 'text: Kết thúc bằng lời cảm ơn.');

  it('may paraphrase with the same figures and names', () => {
    expect(
      findingLines(
        rewritten(
          'points: [Chi bộ Bản Luông ra đời ngày 14/5/1946 tại Hoà Sơn, Bí thư là Nông Văn Sáng.]',
          'figures: [{value: "ước đạt 48,5", unit: tỷ đồng, label: thu ngân sách năm 2022}]',
        ),
        ...SOURCE,
      ).filter((one) => !one.startsWith('check/number-lost')),
    ).toEqual([]);
  });

  it.each([
    ['figures: [{value: "48,5", unit: triệu đồng, label: thu ngân sách năm 2022}]', 'check/unit-differs'],
    ['figures: [{value: "58,5", unit: tỷ đồng, label: thu ngân sách năm 2022}]', 'check/number-'],
    ['figures: [{value: "48,5", unit: tỷ đồng, label: thu ngân sách năm 2022}]', 'check/hedge-lost'],
    ['points: ["Tỷ lệ hộ nghèo tăng còn 3,61%."]', 'check/opposite'],
    ['points: [Chi bộ Bản Luông ra đời ngày 14/5/1946 do Nông Văn Sang làm Bí thư.]', 'check/name-differs'],
    [
      'quote: {text: Không có nhân dân thì không có phong trào nào đứng vững, by: Đồng chí Nông Văn Sáng}',
      'check/speaker-differs',
    ],
    [
      'quote: {text: Không có nhân dân thì không có phong trào nào mạnh, by: Đồng chí Lục Văn Tiến}',
      'check/quote-differs',
    ],
  ])('%s → %s', (block, code) => {
    const found = findingLines(rewritten(block), ...SOURCE);
    expect(
      found.some((one) => one.startsWith(code)),
      found.join('\n'),
    ).toBe(true);
  });

  it('reports swapped labels, dates or cells', () => {
    const source = [
      'Khi mới tách, huyện có 31 trường học và 5.204 hộ dân. Đến nay, huyện có 58 trường học và 9.117 hộ dân.',
      'Ngày 2/3/1951, đội du kích Khe Lang ra đời. Ngày 9/6/1953, đồn Nà Pháo bị tiêu diệt.',
    ];
    const swapped = findingLines(
      rewritten(
        'compare: {columns: [Khi mới tách, Đến nay], rows: [{label: Trường học, values: [58, 31]}, {label: Hộ dân, values: ["5.204", "9.117"]}]}',
        'timeline: [{when: 9/6/1953, what: Đội du kích Khe Lang ra đời.}, {when: 2/3/1951, what: Đồn Nà Pháo bị tiêu diệt.}]',
      ),
      ...source,
    );
    expect(swapped.filter((one) => one.startsWith('check/pair-differs'))).toHaveLength(2);
  });

  it('shows the place in both files', () => {
    const [first] = compared(
      rewritten('figures: [{value: "58,5", unit: tỷ đồng, label: thu ngân sách năm 2022}]'),
      ...SOURCE,
    ).findings;
    expect(first).toMatchObject({ file: 'a.yaml', line: 5, passage: { file: 'a.txt', origin: { line: 3 } } });
  });

  it('lists numbers of the document that are used nowhere, except list markers', () => {
    const found = findingLines(rewritten('points: [Lời chào.]'), '1. Có 245 nhà máy.', '2) Có (3) bộ phận.');
    expect(found).toEqual(['check/number-lost:  | 245']);
  });
});
