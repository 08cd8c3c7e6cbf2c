// Two documents compared: contradictions between them, and an outline that draws on both.
import { describe, expect, it } from 'vitest';
import { checkOutline } from '../../src/check/check-outline.js';
import { compareDocuments } from '../../src/check/compare-documents.js';
import { parseOutline } from '../../src/outline/load.js';
import { documentOf, outlineOf } from './beside.js';

function differences(ours: string[], theirs: string[]): string[] {
  const [a, b] = [
    { file: 'a.txt', document: documentOf(...ours) },
    { file: 'b.txt', document: documentOf(...theirs) },
  ] as const;
  return compareDocuments(a, b).differences.map(
    ({ code, a: one, b: other }) => `${code} ${one.words} | ${other.words}`,
  );
}

describe('two documents', () => {
  it.each([
    [
      'a count of one year',
      'Năm 2024, toàn huyện có 45 trường học đạt chuẩn.',
      'Toàn huyện năm 2024 có 46 trường học đạt chuẩn.',
      'check/documents-differ 45 trường | 46 trường',
    ],
    [
      'a rate of a period',
      'Tốc độ tăng trưởng kinh tế bình quân giai đoạn 2016 - 2020 đạt 7,1%/năm.',
      'Giai đoạn 2016-2020, kinh tế có tốc độ tăng trưởng bình quân 6,9%.',
      'check/documents-differ 7,1% | 6,9%',
    ],
    [
      'a figure in two languages',
      'GRDP bình quân đầu người năm 2021 đạt 52,5 triệu đồng.',
      'GRDP per capita in 2021 was 50.1 million VND.',
      'check/documents-differ 52,5 triệu | 50.1 million',
    ],
    [
      'the day of an event',
      'Trung đội Cứu quốc quân II ra mắt ngày 15/9/1941 tại rừng Khuôn Mánh.',
      'Ngày 16/9/1941, tại rừng Khuôn Mánh, Trung đội Cứu quốc quân II ra mắt.',
      'check/dates-differ ngày 15/9/1941 | Ngày 16/9/1941',
    ],
    [
      'who did it',
      'Hội nghị bầu đồng chí Lò Văn Pản làm Bí thư Châu ủy lâm thời.',
      'Làm Bí thư Châu ủy lâm thời, hội nghị bầu đồng chí Cầm Văn Inh.',
      'check/names-differ Lò Văn Pản | Cầm Văn Inh',
    ],
  ])('differ in %s', (_, ours, theirs, expected) => {
    expect(differences([ours], [theirs])).toEqual([expected]);
    expect(differences([theirs], [ours])).toHaveLength(1);
  });

  it('that name different people for different things do not differ', () => {
    expect(
      differences(
        ['Hội nghị bầu đồng chí Lò Văn Pản làm Bí thư Châu ủy lâm thời.'],
        [
          'Hội nghị bầu đồng chí Lò Văn Pản làm Bí thư Châu ủy lâm thời.',
          'Đại hội bầu đồng chí Cầm Văn Inh làm Chủ tịch Mặt trận huyện.',
          'Trường Trung học phổ thông Cầm Văn Inh đón nhận cờ thi đua.',
        ],
      ),
    ).toEqual([]);
  });

  it('with thousands of identical statements are paired one by one', () => {
    const things = ['lúa', 'ngô', 'khoai', 'sắn', 'chè', 'mía', 'bông', 'đay'];
    const lines = Array.from({ length: 2_000 }, (_, at) => {
      const named = things.filter((__, place) => (at >> place) % 2 === 1).join(', ');
      return `Năm ${1900 + (at % 50)} toàn xã thu ${named} được ${at},5 tấn.`;
    });
    const [a, b] = [lines, lines.toReversed()].map((one) => ({
      file: 'a.txt',
      document: documentOf(...one),
    }));
    if (!a || !b) throw new Error('no documents');
    const { agreed, differences: expected } = compareDocuments(a, b);
    expect([agreed, expected]).toEqual([2_000, []]);
  });

  it.each([
    ['spelling', 'Năm 2024 huyện có 1.250 giáo viên dạy giỏi.', 'Huyện có 1250 giáo viên dạy giỏi năm 2024.'],
    ['decimals', 'Tỷ lệ hộ nghèo năm 2024 còn 8,6%.', 'Năm 2024, tỷ lệ hộ nghèo giảm còn 8,60%.'],
    ['language', 'Độ che phủ rừng năm 2020 đạt 63,5%.', 'Forest coverage in 2020 reached 63.5%.'],
    [
      'the form of a date',
      'Đại hội lần thứ nhất họp ngày 5/3/1946 tại Vũ Lăng.',
      'Ngày 05 tháng 3 năm 1946, Đại hội lần thứ nhất họp tại Vũ Lăng.',
    ],
    ['the year', 'Thu ngân sách năm 2023 đạt 1.234 tỷ đồng.', 'Thu ngân sách năm 2022 đạt 1.134 tỷ đồng.'],
    ['the thing', 'Năm 2024 huyện có 45 trường học.', 'Năm 2024 huyện có 12 trạm y tế.'],
    [
      'the unit',
      'Sản lượng lương thực năm 2024 đạt 12.000 tấn.',
      'Sản lượng lương thực năm 2024 tăng 12,5%.',
    ],
  ])('do not contradict one another by %s alone', (_, ours, theirs) => {
    expect(differences([ours], [theirs])).toEqual([]);
  });

  it('report what only one of them states', () => {
    const both = 'Năm 2024 huyện có 45 trường học.';
    const { only, agreed } = compareDocuments(
      { file: 'a', document: documentOf(both, 'Huyện có 17 di tích lịch sử.') },
      { file: 'b', document: documentOf(both) },
    );
    expect(agreed).toBe(1);
    expect(only.map(({ passages }) => passages.map(({ text }) => text))).toEqual([
      ['Huyện có 17 di tích lịch sử.'],
      [],
    ]);
  });
});

describe('an outline of two documents', () => {
  const first = 'Đêm 27/9/1940, quân và dân Bắc Sơn đánh chiếm đồn Mỏ Nhài.';
  const second = 'Toàn huyện hiện có 35 trường học các cấp với 18.450 học sinh.';
  const check = (text: string) => {
    const loaded = parseOutline(outlineOf(`text: ${text}`), 'a.yaml').value;
    if (!loaded) throw new Error('the outline of this test is wrong');
    return checkOutline(loaded, [
      { file: 'one.docx', document: documentOf(first) },
      { file: 'two.docx', document: documentOf(second) },
    ]);
  };

  it('may take each statement from either and reports from which', () => {
    const { findings, statements } = check(`${first} ${second}`);
    expect(findings.filter(({ code }) => code !== 'check/no-source')).toEqual([]);
    expect(statements.in).toEqual([
      { file: 'one.docx', statements: 1 },
      { file: 'two.docx', statements: 1 },
    ]);
  });

  it('reports a digit that differs from the document with the statement', () => {
    const { findings } = check(`${first} ${second.replace('18.450', '18.540')}`);
    const [found] = findings.filter(({ ours }) => ours?.includes('18.540'));
    expect(found).toMatchObject({ passage: { file: 'two.docx' } });
  });

  it('need not say all that the second one says', () => {
    const { findings } = check(first);
    expect(findings.filter(({ file }) => file === 'two.docx')).toEqual([]);
  });
});
