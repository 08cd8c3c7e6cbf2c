// Paraphrases compared with the passage on the same subject: negations, plans, scopes, opposites, counts.
import { describe, expect, it } from 'vitest';
import { findingLines, outlineOf } from './beside.js';

/** Sentences in both, so that the outline is recognised as one in its own words. */
const DOCUMENT = [
  'Đảng bộ huyện lãnh đạo nhân dân xây dựng đời sống mới trong những năm qua.',
  'Vụ này, sản lượng lương thực của huyện tăng mạnh so với năm trước nhờ thủy lợi.',
  'Các xã vùng cao chưa hoàn thành việc kiên cố hóa kênh mương nội đồng.',
  'Huyện dự kiến khánh thành nhà máy chế biến chè trong quý tới.',
  'Một số hợp tác xã đã mua máy cày cho xã viên sử dụng chung.',
  'Đoàn công tác gồm ba tổ đi khảo sát các thôn biên giới.',
];

const asked = (...points: string[]): string[] =>
  findingLines(outlineOf(`points:\n${points.map((point) => `- ${point}`).join('\n')}`), ...DOCUMENT);

const OWN = 'Trong những năm qua, đời sống mới được nhân dân xây dựng dưới sự lãnh đạo của Đảng bộ.';

describe('a statement in other words', () => {
  it.each([
    [
      'turns a growth into a fall',
      'Nhờ thủy lợi, sản lượng lương thực vụ này của huyện giảm mạnh.',
      /opposite.*giảm.*tăng/,
    ],
    ['loses a denial', 'Kênh mương nội đồng ở các xã vùng cao hoàn thành việc kiên cố hóa.', /negation/],
    ['widens an extent', 'Máy cày dùng chung đã được tất cả hợp tác xã mua cho xã viên.', /scope-differs/],
    ['counts another number', 'Đoàn công tác gồm bốn tổ khảo sát các thôn biên giới.', /bốn.*ba/],
  ])('that %s is reported', (_, point, expected) => {
    expect(asked(OWN, point).join('\n')).toMatch(expected);
  });

  it.each([
    ['says the same', 'Nhờ thủy lợi, sản lượng lương thực vụ này của huyện tăng mạnh.'],
    ['keeps the denial', 'Ở các xã vùng cao, việc kiên cố hóa kênh mương nội đồng chưa hoàn thành.'],
    ['keeps the plan', 'Nhà máy chế biến chè của huyện dự kiến khánh thành trong quý tới.'],
    ['keeps the extent', 'Máy cày dùng chung đã được một số hợp tác xã mua cho xã viên.'],
    ['keeps the count', 'Ba tổ của đoàn công tác đi khảo sát các thôn biên giới.'],
  ])('that %s is not reported', (_, point) => {
    expect(asked(OWN, point)).toEqual([]);
  });
});

describe('a planned figure', () => {
  const figure = (label: string): string[] =>
    findingLines(
      outlineOf(
        `figures:\n- value: "468"\n  unit: tỷ đồng\n  label: ${label}`,
        'text: Huyện đã xây thêm nhiều trường học.',
      ),
      'Dự kiến thu ngân sách 6 tháng đầu năm đạt 468 tỷ đồng.',
      'Nhiều trường học đã được huyện xây thêm.',
    );

  it('may say so in its label', () => {
    expect(figure('Dự kiến thu ngân sách 6 tháng đầu năm')).toEqual([]);
  });

  it('must say so', () => {
    expect(figure('Thu ngân sách 6 tháng đầu năm').join()).toMatch(/plan-lost/);
  });
});
